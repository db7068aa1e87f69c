import type { Script, StageDraft } from '@kring/contract/scripts'
import type { Meeting } from '@kring/contract/meetings'
import { sameStep } from '@kring/domain/script-making'
import { query, revalidate } from '@solidjs/router'
import { type Accessor, createSignal, onCleanup, onMount } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { createDraft } from '../shell/draft.ts'
import { problemOf } from '../shell/http.ts'
import { useMe } from '../shell/me.tsx'
import { toast } from '../ui/toast.tsx'
import { addOwnScript, fetchScript, keepScript, listOwnScripts, readScript } from './api.ts'
import { keptHere } from './kept-here.ts'
import type { Steps } from './steps.ts'

/** Where what one typed is safe. */
export type Saved = 'new' | 'kept' | 'keeping' | 'here' | 'unfinished' | 'apart'
export type Keeping = ReturnType<typeof createKeeping>
type About = { meeting: Meeting; stored: Script | null; faulty: Accessor<boolean> }

/** Long enough that somebody who types is not sent on at every word. */
const pause = 1_000

/** Keeps a script on this device at once, and with the meeting after a pause. Where another changed it too, both stay until somebody chooses. */
export function createKeeping(steps: Steps, { meeting, stored, faulty }: About) {
  const t = useText('script')
  const me = useMe()
  const device = createDraft(() => `script.${meeting.id}.${me()?.viewer?.id}`)
  const [saved, setSaved] = createSignal<Saved>(stored ? 'kept' : 'new')
  const [theirs, setTheirs] = createSignal<Script>()
  let version = stored?.version ?? 0
  let kept = steps.now()
  let timer: ReturnType<typeof setTimeout> | undefined
  let sending: Promise<unknown> = Promise.resolve()

  const dirty = () => !same(kept, steps.now())
  const adopt = (script: Script) => void ((version = script.version), (kept = script.stages))
  const keepHere = () => device.keep(JSON.stringify({ version, stages: steps.now() }))
  const touched = () => {
    keepHere()
    setSaved(theirs() ? 'apart' : 'keeping')
    clearTimeout(timer)
    timer = setTimeout(() => void save(), pause)
  }
  const save = () => (sending = sending.then(saveOnce))
  const settled = () => {
    device.forget()
    setSaved(version === 0 ? 'new' : 'kept')
  }
  const saveOnce = async () => {
    clearTimeout(timer)
    if (!dirty()) return settled()
    if (theirs()) return
    if (faulty()) return void setSaved('unfinished')
    setSaved('keeping')
    const stages = steps.now()
    const failed = await keepScript(meeting.id, { title: meeting.title, stages, version }).then(adopt, problemOf)
    if (failed?.code === 'script.changed-elsewhere') return meetOther()
    if (failed) return void setSaved('here')
    return same(stages, steps.now()) ? settled() : touched()
  }
  const meetOther = async () => {
    const other = await fetchScript(meeting.id).catch(() => null)
    if (!other) return void setSaved('here')
    if (same(other.stages, steps.now())) return (adopt(other), settled())
    setSaved('apart')
    setTheirs(other)
  }
  /** Another may have gone on while nobody looked here. */
  const lookAgain = async () => {
    if (document.visibilityState !== 'visible' || dirty() || theirs()) return
    const now = await fetchScript(meeting.id).catch(() => null)
    if (!now || now.version === version || dirty()) return
    steps.take(now.stages)
    adopt(now)
    settled()
  }
  const sendOn = () => void save()

  onMount(() => {
    window.addEventListener('online', sendOn)
    document.addEventListener('visibilitychange', lookAgain)
    const here = keptHere(device.read())
    if (!here || same(here.stages, kept)) return device.forget()
    steps.take(here.stages)
    if (stored && here.version !== version) setTheirs(stored)
    touched()
  })
  onCleanup(() => {
    if (typeof window === 'undefined') return
    window.removeEventListener('online', sendOn)
    document.removeEventListener('visibilitychange', lookAgain)
    if (dirty()) void save()
    clearTimeout(timer)
    query.delete(readScript.keyFor(meeting.id))
  })

  return {
    saved,
    touched,
    /** What another made of it, where that is not what stands here. */
    theirs,
    /** Nothing is on its way any more; whether all of it arrived. */
    finish: async () => (await save(), !dirty()),
    forget: device.forget,
    /** One of the two goes on; the other one is kept with one's own scripts first. */
    async settle(whose: 'mine' | 'theirs') {
      const other = theirs()
      if (!other) return
      await addOwnScript({ title: t.conflict.other(meeting.title).slice(0, 200), stages: whose === 'mine' ? other.stages : steps.now() })
      void revalidate(listOwnScripts.key)
      adopt(other)
      setTheirs(undefined)
      if (whose === 'theirs') steps.take(other.stages)
      toast({ text: t.conflict.stored })
      await save()
    },
  }
}

export const same = (a: readonly StageDraft[], b: readonly StageDraft[]) =>
  a.length === b.length &&
  a.every((step, place) => {
    const other = b[place]
    return other !== undefined && sameStep(step, other)
  })
