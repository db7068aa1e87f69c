import type { Meeting } from '@kring/contract/meetings'
import type { Script } from '@kring/contract/scripts'
import { lengthOf, scriptFor } from '@kring/domain/script'
import { startsOf } from '@kring/domain/script-making'
import { useNavigate, useSearchParams } from '@solidjs/router'
import Bookmark from 'lucide-solid/icons/bookmark'
import { createSignal, Show, Suspense } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Failure, problemOf, sentenceOf } from '../shell/http.ts'
import { part } from '../shell/part.ts'
import { Button } from '../ui/button.tsx'
import { FormStateProvider } from '../ui/form-state.ts'
import { toast } from '../ui/toast.tsx'
import { startSession } from './api.ts'
import { Conflict } from './conflict.tsx'
import { createFaults, type Faults } from './faults.ts'
import { createKeeping, type Keeping } from './keeping.ts'
import { ScriptEditor } from './script-editor.tsx'
import styles from './script.module.css'
import { StartPanel } from './start-panel.tsx'
import { createSteps, draftOf, type Steps } from './steps.ts'
import { Total } from './total.tsx'

const FormatArrival = part('scripts/format-arrival', () => import('./format-arrival.tsx'), 'FormatArrival')
const OwnScripts = part('scripts/own-scripts', () => import('./own-scripts.tsx'), 'OwnScripts')

/** Where the facilitators of a meeting make its script together, and start. */
export function ScriptDesk(props: { meeting: Meeting; stored: Script | null; starting: boolean }) {
  const t = useText('script')
  const { meeting, stored } = props
  const [search, setSearch] = useSearchParams<{ format: string }>()
  const first = () => scriptFor(meeting.minutes).map(({ kind, minutes }, place) => draftOf(kind, minutes, `s${place}`, t.steps))
  const steps: Steps = createSteps(stored?.stages ?? first(), () => keeping.touched())
  const faults = createFaults(steps.list)
  const keeping: Keeping = createKeeping(steps, { meeting, stored, faulty: () => faults().size > 0 })
  return (
    <FormStateProvider value={{ errorOf: (field) => faults().get(field), has: () => {}, pending: () => false }}>
      <Show when={keeping.theirs()}>{(theirs) => <Apart steps={steps} keeping={keeping} theirs={theirs()} />}</Show>
      <div class={styles.desk} classList={{ [styles.starting ?? '']: props.starting }}>
        <section class="stack gap-4" aria-labelledby="steps">
          <h2 class={styles.part} id="steps">
            {t.stepsTitle}
          </h2>
          <ScriptEditor steps={steps} faults={faults} starts={startsOf(steps.list(), Date.parse(props.meeting.startsAt))} zone={props.meeting.zone} />
        </section>
        <Aside meeting={props.meeting} steps={steps} faults={faults} keeping={keeping} />
      </div>
      <Suspense>
        <Show when={search.format}>
          {(id) => <FormatArrival id={id()} begun={keeping.saved() !== 'new'} steps={steps} onArrived={() => setSearch({ format: undefined }, { replace: true, scroll: false })} />}
        </Show>
      </Suspense>
    </FormStateProvider>
  )
}

type Inside = { meeting: Meeting; steps: Steps; faults: Faults; keeping: Keeping }

function Apart(props: { steps: Steps; keeping: Keeping; theirs: Script }) {
  const t = useText('script')
  const shell = useText('shell')
  const choose = (whose: 'mine' | 'theirs') => props.keeping.settle(whose).catch((error: unknown) => toast({ text: sentenceOf(problemOf(error), shell.problems), failed: true }))
  return <Conflict mine={props.steps.list()} theirs={props.theirs.stages} text={t.conflict.text} onChoose={choose} />
}

function Aside(props: Inside) {
  const t = useText('script')
  const [own, setOwn] = createSignal(false)
  const stretch = () => {
    const before = props.steps.now()
    props.steps.stretch(props.meeting.minutes)
    toast({ text: t.stretched, undo: () => props.steps.replace(before) })
  }
  return (
    <aside class={`stack gap-6 ${styles.aside}`}>
      <div class="stack gap-4">
        <Total minutes={lengthOf(props.steps.list())} of={props.meeting.minutes} onStretch={stretch} />
        <p class="meta">{t.saved[props.keeping.saved()]}</p>
      </div>
      <Starting {...props} />
      <div class="stack gap-2">
        <Button onClick={() => setOwn(true)}>
          <Bookmark />
          {t.own.title}
        </Button>
        <a href="/formats">{t.formats}</a>
      </div>
      <Suspense>
        <Show when={own()}>
          <OwnScripts steps={props.steps} title={props.meeting.title} ready={props.faults().size === 0} onClose={() => setOwn(false)} />
        </Show>
      </Suspense>
    </aside>
  )
}

function Starting(props: Inside) {
  const t = useText('script')
  const go = useNavigate()
  const start = async (guests: boolean) => {
    const [fault] = props.faults().keys()
    if (fault !== undefined) {
      props.steps.setOpen(fault.split('.')[0])
      throw refusal(t.unfinished)
    }
    await props.keeping.finish()
    if (props.keeping.theirs()) throw refusal(t.chooseFirst)
    const { id } = await startSession(props.meeting.id, { stages: props.steps.now(), guests })
    props.keeping.forget()
    go(`/sessions/${id}/console`)
  }
  return <StartPanel meeting={props.meeting} onStart={start} />
}

/** A "no" of our own, said as the server's are. */
const refusal = (title: string) => new Failure({ type: 'about:blank', title, status: 422, code: 'script.unfinished' })
