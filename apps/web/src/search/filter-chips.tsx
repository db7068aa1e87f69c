import { type Filters, type Operator, parseSearch } from '@kring/domain/search'
import X from 'lucide-solid/icons/x'
import { For, Show } from 'solid-js'
import { useLanguage, useText } from '../i18n/text.ts'
import { useMe } from '../shell/me.tsx'
import { Chip } from '../ui/label.tsx'
import { addressOf, type Place, withFilters } from './address.ts'

type Group = { slug: string; name: string }

/** What the search is narrowed to; each can be taken away. */
export function FilterChips(props: { place: Place; groups: Group[] }) {
  const t = useText('search')
  const say = useFilterWords(() => props.groups)
  const search = () => parseSearch(props.place.q)
  const chips = () =>
    Object.entries(say(search().filters)).flatMap(([name, label]) =>
      label === undefined ? [] : [{ label, href: addressOf({ ...props.place, after: undefined, q: withFilters(search(), { [name]: undefined }) }) }],
    )
  return (
    <Show when={props.place.group || props.place.thread || chips().length > 0}>
      <nav class="row gap-2" aria-label={t.narrowed}>
        <Show when={props.place.thread}>
          <Removable label={t.inThread} href={addressOf({ q: props.place.q })} />
        </Show>
        <Show when={props.place.group}>{(group) => <Removable label={say({ in: group() }).in ?? group()} href={addressOf({ q: props.place.q })} />}</Show>
        <For each={chips()}>{(chip) => <Removable label={chip.label} href={chip.href} />}</For>
      </nav>
    </Show>
  )
}

function Removable(props: { label: string; href: string }) {
  const t = useText('search')
  return (
    <Chip href={props.href} on>
      <span class="vh">{t.remove} </span>
      {props.label}
      <X />
    </Chip>
  )
}

/** Each filter in words, by its operator. */
function useFilterWords(groups: () => Group[]) {
  const t = useText('search')
  const words = useText('threads')
  const language = useLanguage()
  const me = useMe()
  const nameOf = (slug: string) => [...groups(), ...(me()?.groups ?? [])].find((group) => group.slug === slug)?.name ?? slug
  const day = (date: string) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(date))
  return ({ in: group, kind, by, strategy, factor, tag, status, before, after }: Filters): { [name in Operator]: string | undefined } => ({
    in: group && nameOf(group),
    kind: kind && words.kinds[kind],
    by: by && t.by(by),
    strategy: strategy && words.strategies[strategy],
    factor: factor && words.factors[factor],
    tag,
    status: status && t.statuses[status],
    before: before && t.before(day(before)),
    after: after && t.after(day(after)),
  })
}
