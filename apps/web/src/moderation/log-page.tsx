import type { LogLine } from '@kring/contract/moderation'
import { mayModerate } from '@kring/domain/groups'
import { undoing } from '@kring/domain/moderation'
import { createAsync, revalidate, type RouteSectionProps, useSearchParams } from '@solidjs/router'
import Scale from 'lucide-solid/icons/scale'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Head } from '../shell/head.tsx'
import { useMe } from '../shell/me.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { useClock } from '../ui/clock.ts'
import { Lines } from '../ui/list.tsx'
import { Empty } from '../ui/surface.tsx'
import { readGroupOfLog, readLog } from './api.ts'
import { LogLineItem } from './log-line.tsx'
import { useUndo } from './undo.ts'

/** What moderators did in a group, for everybody who can see the group. */
export function LogPage(props: RouteSectionProps) {
  const t = useText('moderation')
  const slug = () => props.params['slug'] ?? ''
  const group = createAsync(() => readGroupOfLog(slug()))
  return (
    <Show when={group()}>
      {(group) => (
        <section class="page">
          <Head title={t.log.of(group().name)} description={t.log.lead} />
          <header class="stack gap-3">
            <p class="crumb">
              <a href={`/groups/${slug()}`}>{group().name}</a>
            </p>
            <h1>{t.log.title}</h1>
            <p class="soft">{t.log.lead}</p>
          </header>
          <Log slug={slug()} groupId={group().id} />
        </section>
      )}
    </Show>
  )
}

function Log(props: { slug: string; groupId: number }) {
  const t = useText('moderation')
  const me = useMe()
  const [search] = useSearchParams<{ after: string }>()
  const log = createAsync(() => readLog(props.slug, search.after))
  const stands = useStanding(() => log()?.items ?? [])
  const undo = useUndo(() => void revalidate(readLog.key))
  const here = () => `/groups/${props.slug}/log`
  const undoOf = (line: LogLine) => {
    const { ruling } = line
    return ruling && mayModerate(me()?.viewer ?? null, props.groupId) && stands(line) ? () => void undo(ruling) : undefined
  }
  return (
    <Show when={log()?.items.length} fallback={<NoRulings slug={props.slug} />}>
      <Lines framed>
        <For each={log()?.items}>{(line) => <LogLineItem line={line} undo={undoOf(line)} />}</For>
      </Lines>
      <p class="row">
        <Show when={log()?.next}>{(next) => <ButtonLink href={`${here()}?after=${next()}`}>{t.log.older}</ButtonLink>}</Show>
        <Show when={search.after}>
          <a href={here()}>{t.log.newest}</a>
        </Show>
      </p>
    </Show>
  )
}

function NoRulings(props: { slug: string }) {
  const t = useText('moderation')
  return (
    <Empty icon={<Scale />} title={t.log.none} action={<ButtonLink href={`/groups/${props.slug}`}>{t.log.toGroup}</ButtonLink>}>
      {t.log.noneText}
    </Empty>
  )
}

/** Whether a line can still be undone, as far as this stretch of the log tells; the server has the last word. */
function useStanding(lines: () => LogLine[]) {
  const clock = useClock()
  return ({ ruling, thread }: LogLine) => {
    if (!thread || !ruling) return false
    const rulings = lines().flatMap((line) => (line.thread?.id === thread.id && line.ruling ? line.ruling : []))
    const over = ruling.until !== null && Date.parse(ruling.until) <= clock.now()
    return undoing(ruling, { rulings, pinnedAt: over ? null : ruling.at }) === 'possible'
  }
}
