import type { MeetingLine } from '@kring/contract/meetings'
import { type FormatId, formats, stagesOf } from '@kring/domain/formats/library'
import { mayRun } from '@kring/domain/sessions'
import { createAsync, type RouteSectionProps } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { useLanguage, useText } from '../i18n/text.ts'
import { Head } from '../shell/head.tsx'
import { useMe } from '../shell/me.tsx'
import { useClock } from '../ui/clock.ts'
import { dateOf } from '../ui/moments.ts'
import { listMyMeetings } from './api.ts'
import { FormatFacts } from './format-facts.tsx'
import { formatsFor, sizes, times, type Wanted, wishOf } from './format-filter.ts'
import { FormatFilters } from './format-filters.tsx'
import styles from './formats.module.css'

/** The library of working formats: for what, for how many, how long, and how it goes. Everybody may read it. */
export function FormatsPage(props: RouteSectionProps) {
  const t = useText('formats')
  const me = useMe()
  const leads = () => (me()?.viewer?.facilitates.length ?? 0) > 0
  const meetings = createAsync(async () => (leads() ? (await listMyMeetings()).items : []))
  const mine = () => (meetings() ?? []).filter((meeting) => meeting.sessionId === null && meeting.cancelledAt === null && mayRun(me()?.viewer ?? null, meeting))
  const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined)
  const wanted = (): Wanted => ({ people: wishOf(one(props.location.query['people']), sizes), minutes: wishOf(one(props.location.query['minutes']), times) })
  return (
    <section class="page">
      <Head title={t.title} description={t.intro} />
      <header class="stack gap-3">
        <h1>{t.title}</h1>
        <p class="lead">{t.intro}</p>
      </header>
      <FormatFilters wanted={wanted()} />
      <p class="meta" role="status">
        {t.count(formatsFor(wanted()).length)}
      </p>
      <Show when={formatsFor(wanted()).length > 0} fallback={<p class="soft">{t.none}</p>}>
        <ul class={styles.formats}>
          <For each={formatsFor(wanted())}>
            {(id) => (
              <li class="card" id={id}>
                <FormatCard id={id} leads={leads()} meetings={mine()} />
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  )
}

function FormatCard(props: { id: FormatId; leads: boolean; meetings: MeetingLine[] }) {
  const t = useText('formats')
  const words = () => t.library[props.id]
  const source = () => formats[props.id].source
  return (
    <article class="stack gap-3">
      <h2 class={styles.title}>{words().title}</h2>
      <FormatFacts id={props.id} />
      <p>{words().when}</p>
      <p class="soft">{words().how}</p>
      <details class="fold">
        <summary>{t.steps(formats[props.id].steps.length)}</summary>
        <Steps id={props.id} />
      </details>
      <Show when={props.leads}>
        <UseIn id={props.id} meetings={props.meetings} />
      </Show>
      <p class="meta">{source() === 'Kring' ? t.ours : t.source(source())}</p>
    </article>
  )
}

function Steps(props: { id: FormatId }) {
  const t = useText('formats')
  return (
    <ol class={styles.steps}>
      <For each={stagesOf(props.id, t.library, { concrete: false })}>
        {(step) => (
          <li>
            <strong>{step.title}</strong> <span class="meta">{t.minutes(step.minutes)}</span>
            <p class="sm">{step.prompt}</p>
          </li>
        )}
      </For>
    </ol>
  )
}

function UseIn(props: { id: FormatId; meetings: MeetingLine[] }) {
  const t = useText('formats')
  const language = useLanguage()
  const clock = useClock()
  const day = ({ startsAt, zone }: MeetingLine) => dateOf(Date.parse(startsAt), clock.now(), { language, zone })
  return (
    <details class="fold">
      <summary>{t.use}</summary>
      <Show when={props.meetings.length > 0} fallback={<p class="muted sm">{t.noMeetings}</p>}>
        <ul class="stack gap-2">
          <For each={props.meetings}>
            {(meeting) => (
              <li>
                <a href={`/meetings/${meeting.id}/script?format=${props.id}`} aria-label={t.useThis(t.library[props.id].title, `${meeting.title}, ${day(meeting)}`)}>
                  {meeting.title}
                </a>{' '}
                <span class="meta">
                  {day(meeting)}, {meeting.group.name}
                </span>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </details>
  )
}
