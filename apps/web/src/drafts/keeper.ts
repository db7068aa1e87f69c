import type { DraftFields } from '@kring/contract/drafts'
import { type DeviceDraft, isEmpty, meet, sameFields, type ServerDraft } from '@kring/domain/drafts'
import { mayPass } from '@kring/domain/letters'
import { problemOf } from '../shell/http.ts'
import { draftsInHand } from '../shell/outbox.ts'
import { keepDraft, readDraft } from './api.ts'
import type { onDevice } from './device.ts'
import type { Kept, OtherText } from './draft.ts'

/** Longer than between two words, shorter than it takes to pick up another device. */
const pause = 1_000
const soonAgain = 15_000
/** As many as the server takes; the oldest is the last one that it is known to have. */
const mostVersions = 20

type About = {
  place: string
  device: ReturnType<typeof onDevice>
  show: (fields: DraftFields) => void
  clear: (fields: DraftFields) => void
  tell: (kept: Kept | undefined) => void
  /** Another text came to light, and somebody has to choose. */
  ask: (other: OtherText) => void
  asking: () => boolean
}
export type Keeper = ReturnType<typeof createKeeper>

/** Brings what the device keeps in one place to the server, and back. */
export function createKeeper({ place, device, ...page }: About) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let sending: Promise<void> | undefined
  let stopped = false

  const later = (ms: number) => {
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(() => void save(), ms)
  }

  async function open() {
    if (sending) await sending
    const theirs = await readDraft(place).catch(refuse)
    if (theirs !== undefined && !stopped) react(theirs)
  }

  function react(found: ServerDraft | null) {
    // What is on its way to being posted is no draft any more.
    const theirs = found && !draftsInHand().includes(found.version) ? found : null
    const mine = device.read()
    const what = meet(mine, theirs)
    if (what === 'gone' && mine) {
      page.clear(mine.fields)
      device.forget()
    } else if (theirs && what === 'theirs') {
      page.show(theirs.fields)
      agree({ fields: theirs.fields, versions: [theirs.version], changed: false })
    } else if (theirs && mine && what === 'same') agree({ ...mine, versions: [theirs.version], changed: false })
    else if (mine && what === 'mine') {
      device.write({ ...mine, changed: true, versions: bounded(theirs ? [theirs.version, ...mine.versions] : mine.versions) })
      void save()
    } else if (theirs && what === 'both') page.ask(theirs)
  }

  function agree(draft: DeviceDraft) {
    const empty = isEmpty(draft.fields) && !draft.changed
    if (empty) device.forget()
    else device.write(draft)
    page.tell(empty ? undefined : { safe: 'everywhere' })
  }

  async function save(): Promise<void> {
    clearTimeout(timer)
    if (sending) return sending.then(() => save())
    const mine = device.read()
    if (!mine?.changed || page.asking()) return
    if (!navigator.onLine) return void refuse(undefined)
    sending = send(mine).finally(() => (sending = undefined))
    await sending
  }

  async function send(mine: DeviceDraft) {
    const version = crypto.randomUUID()
    // Its name is written down first: should the answer get lost, this device still knows its own words.
    device.write({ ...mine, versions: bounded([...mine.versions, version]) })
    const over = bounded([...mine.versions, ...draftsInHand()])
    const kept = await keepDraft(place, { fields: mine.fields, version, over }).catch(refuse)
    const now = device.read()
    if (!kept || !now) return
    const changed = !sameFields(now.fields, mine.fields)
    agree({ fields: now.fields, versions: [kept.version], changed })
    if (changed) later(pause)
  }

  async function refuse(error: unknown): Promise<undefined> {
    const problem = problemOf(error)
    if (problem.code === 'draft.elsewhere') return void setTimeout(() => void open())
    page.tell({ safe: device.read() && 'here', why: problem.status === 413 || problem.status === 409 ? problem.title : '' })
    if (mayPass(problem) && error !== undefined) later(soonAgain)
  }

  const now = () => void (timer !== undefined && save())
  const back = () => void save()
  window.addEventListener('online', back)
  return {
    open,
    soon: () => later(pause),
    now,
    save,
    /** Nothing more is kept until the next word. Answers when what was on its way has arrived, or will not. */
    settle() {
      clearTimeout(timer)
      timer = undefined
      return Promise.race([sending, new Promise<void>((done) => setTimeout(done, 5_000))])
    },
    stop() {
      now()
      stopped = true
      clearTimeout(timer)
      window.removeEventListener('online', back)
    },
  }
}

/** The first is the last one that the server is known to have; of the others, the newest. */
const bounded = (versions: string[]) => {
  const all = [...new Set(versions)]
  return all.length > mostVersions ? [...all.slice(0, 1), ...all.slice(1 - mostVersions)] : all
}
