import type { Session } from '@kring/contract/sessions'
import type { RoutePreloadFunc, RouteSectionProps } from '@solidjs/router'
import { type Accessor, createSignal, For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Head } from '../shell/head.tsx'
import { Time } from '../ui/time.tsx'
import { readSession } from './api.ts'
import { createCommands } from './commands.ts'
import { ChosenBar, HarvestForm } from './harvest-form.tsx'
import { HarvestList } from './harvest-list.tsx'
import { type Change, createSession } from './live-session.ts'
import { ReportCard } from './report-card.tsx'
import { StageNotes } from './stage-notes.tsx'
import { StillOn } from './still-on.tsx'

export const preload: RoutePreloadFunc = ({ params }) => readSession(Number(params['sessionId']))

/** What came of a session: its notes, and the threads that were made of them. */
export function ReportPage(props: RouteSectionProps) {
  const { session, change } = createSession(() => Number(props.params['sessionId']))
  return <Show when={session()}>{(session) => <Report session={session} change={change} />}</Show>
}

function Report(props: { session: Accessor<Session>; change: Change }) {
  const t = useText('harvest')
  const session = () => props.session()
  const commands = createCommands(session, (how) => props.change(how))
  const leads = () => session().runs
  const [chosen, setChosen] = createSignal<string[]>([])
  const choose = (noteId: string, on: boolean) => setChosen((all) => [...all.filter((id) => id !== noteId), ...(on ? [noteId] : [])])
  return (
    <article class="page">
      <Head title={t.title(session().title)} />
      <header class="stack gap-2">
        <p class="crumb">
          <a href={`/groups/${session().group.slug}`}>{session().group.name}</a> / <a href={`/meetings/${session().meetingId}`}>{session().title}</a>
        </p>
        <h1>{t.title(session().title)}</h1>
        <p class="meta">
          <Time at={session().startedAt} />. {t.withWhom(session().people.length, session().facilitator.name)}
        </p>
      </header>
      <StillOn session={session()} leads={leads()} />
      <div class="cols" classList={{ 'cols--aside': leads() }}>
        <div class="stack gap-7">
          <HarvestList session={session()} leads={leads()} change={props.change} />
          <ReportCard session={session()} leads={leads()} />
          <section class="stack gap-6">
            <h2>{t.notes}</h2>
            <For each={session().stages.map(({ id }) => id)}>
              {(stageId) => <StageNotes session={session()} stageId={stageId} leads={leads()} chosen={chosen()} onChoose={choose} onReveal={commands.reveal} />}
            </For>
            <ChosenBar count={chosen().length} />
          </section>
        </div>
        <Show when={leads()}>
          <HarvestForm session={session()} chosen={chosen()} change={props.change} onDone={() => setChosen([])} />
        </Show>
      </div>
    </article>
  )
}
