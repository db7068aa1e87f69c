import { For } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Chip } from '../ui/label.tsx'
import { sizes, times, type Wanted } from './format-filter.ts'

/** Which formats to see. Each choice has its own address, so that it works without scripts. */
export function FormatFilters(props: { wanted: Wanted }) {
  const t = useText('formats')
  const address = (wanted: Wanted) => {
    const query = new URLSearchParams(Object.entries(wanted).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])))
    return query.size > 0 ? `/formats?${query}` : '/formats'
  }
  const sizesWith = () =>
    [undefined, ...sizes].map((people) => ({
      label: people === undefined ? t.anySize : t.sizes[people],
      on: props.wanted.people === people,
      href: address({ ...props.wanted, people }),
    }))
  const timesWith = () =>
    [undefined, ...times].map((minutes) => ({
      label: minutes === undefined ? t.anyTime : t.upTo(minutes),
      on: props.wanted.minutes === minutes,
      href: address({ ...props.wanted, minutes }),
    }))
  return (
    <nav class="stack gap-4" aria-label={t.filter}>
      <Chips label={t.size} chips={sizesWith()} />
      <Chips label={t.time} chips={timesWith()} />
    </nav>
  )
}

function Chips(props: { label: string; chips: { label: string; href: string; on: boolean }[] }) {
  return (
    <div class="stack gap-2">
      <p class="sm">
        <strong>{props.label}</strong>
      </p>
      <p class="row gap-2">
        <For each={props.chips}>
          {(chip) => (
            <Chip href={chip.href} on={chip.on}>
              {chip.label}
            </Chip>
          )}
        </For>
      </p>
    </div>
  )
}
