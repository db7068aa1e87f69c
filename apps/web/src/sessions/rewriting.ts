import type { LiveScript } from '@kring/contract/live-scripts'
import type { StageDraft } from '@kring/contract/scripts'
import type { Session } from '@kring/contract/sessions'
import { withFixed } from '@kring/domain/live-script'
import { query } from '@solidjs/router'
import { type Accessor, createEffect, createSignal, onCleanup, onMount } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { createFaults } from '../scripts/faults.ts'
import { same } from '../scripts/keeping.ts'
import { keptHere } from '../scripts/kept-here.ts'
import { createSteps, type Steps } from '../scripts/steps.ts'
import { createDraft } from '../shell/draft.ts'
import { problemOf } from '../shell/http.ts'
import { toast } from '../ui/toast.tsx'
import { changeScript, fetchLiveScript, readLiveScript } from './live-scripts-api.ts'

export type Rewriting = ReturnType<typeof createRewriting>

/** A script that is changed while it runs: kept on this device as one types, told to everybody when one says so. */
export function createRewriting(session: Accessor<Session>, stored: LiveScript) {
  const t = useText('script').live
  const [base, setBase] = createSignal(stored)
  const [theirs, setTheirs] = createSignal<LiveScript>()
  const [entered, setEntered] = createSignal<ReadonlySet<number>>(new Set())
  const device = createDraft(() => `live-script.${session().id}.${session().personId}`)
  const steps: Steps = createSteps(draftsOf(stored), () => device.keep(JSON.stringify({ version: base().version, stages: steps.now() })))
  const faults = createFaults(steps.list)
  createEffect(() => setEntered((before) => new Set([...before, session().stageId])))
  const idOf = (key: string) => base().stages.find((step) => step.key === key)?.id
  const notesIn = (id: number) => session().stages.find((stage) => stage.id === id)?.notes ?? 0
  const isFixed = ({ key }: StageDraft) => base().stages.some((step) => step.key === key && (step.fixed || entered().has(step.id) || notesIn(step.id) > 0))

  const goOnFrom = (now: LiveScript, mine: StageDraft[]) => {
    setBase(now)
    setTheirs(undefined)
    steps.take(withFixed(mine, now.stages))
  }
  /** The session moved on, or somebody else changed the script. */
  const meet = async () => {
    const now = await fetchLiveScript(session().id)
    if (!same(now.stages, base().stages)) return void setTheirs(now)
    goOnFrom(now, steps.now())
    toast({ text: t.moved })
  }
  onMount(() => {
    const here = keptHere(device.read())
    if (!here || same(here.stages, stored.stages)) return device.forget()
    steps.take(here.version === stored.version ? withFixed(here.stages, stored.stages) : here.stages)
    if (here.version !== stored.version) setTheirs(stored)
  })
  onCleanup(() => query.delete(readLiveScript.keyFor(session().id)))

  return {
    steps,
    faults,
    theirs,
    isFixed,
    changed: () => !same(base().stages, steps.list()),
    /** Whether everybody has it now; where not, somebody was first, and both versions are still there. */
    async save() {
      const stages = steps.now().map((step) => ({ id: idOf(step.key) ?? null, ...step }))
      const failed = await changeScript(session().id, { version: base().version, stages }).then(
        () => undefined,
        (error: unknown) => error,
      )
      if (failed === undefined) return (device.forget(), true)
      if (!['script.changed-elsewhere', 'script.step-fixed'].includes(problemOf(failed).code)) throw failed
      await meet()
      return false
    },
    settle(whose: 'mine' | 'theirs') {
      const now = theirs()
      const mine = steps.now()
      if (!now) return
      goOnFrom(now, whose === 'mine' ? mine : draftsOf(now))
      if (whose === 'mine') return
      device.forget()
      toast({ text: t.dropped, undo: () => steps.replace(withFixed(mine, now.stages)) })
    },
  }
}

const draftsOf = ({ stages }: LiveScript) => stages.map(({ id: _, fixed: __, ...step }): StageDraft => step)
