import { clockWork, closesByItself } from '@kring/domain/facilitation'
import type { App } from '../platform/app.ts'
import { every } from '../platform/chores.ts'
import type { Database } from '../platform/database.ts'
import { onNews, record, transact } from '../platform/ledger.ts'
import { finish } from './actions.ts'
import { instant, topicOf } from './demands.ts'
import { listClocks, listForgotten, lockClock, updateExpiry, updateSoftEnd } from './expiry-queries.ts'
import { updateClosure } from './note-queries.ts'
import { pullCards } from './notes.ts'
import { findStage } from './queries.ts'

/** However quiet it is, this often (ms) a process looks for a clock that another one left behind. */
const lookOut = 60_000
/** Many notes are many pieces of news: this often (ms) is soon enough to see that a clock was changed. */
const pace = 250

/** The time of a stage is over once, for everybody, whichever process sees it and whatever restarts in between: it is the database that remembers. */
export function watchClocks(app: App) {
  const { db } = app
  let timer: NodeJS.Timeout | undefined
  let planned = Number.POSITIVE_INFINITY
  let closing = false
  let busy: Promise<void> = Promise.resolve()

  function plan(at: number) {
    if (closing || at >= planned) return
    planned = at
    clearTimeout(timer)
    timer = setTimeout(run, Math.max(0, at - Date.now())).unref()
  }
  function run() {
    planned = Number.POSITIVE_INFINITY
    busy = busy
      .then(() => work(app))
      .then(plan, (error: unknown) => {
        app.log.warn({ err: error }, 'the clocks could not be read')
        plan(Date.now() + lookOut)
      })
  }

  onNews(db, (topics) => topics.some((topic) => topic.startsWith('session:')) && plan(Date.now() + pace))
  app.addHook('onReady', async () => plan(Date.now()))
  app.addHook('preClose', async () => {
    closing = true
    clearTimeout(timer)
    await busy
  })
  every(app, 10, () => endForgotten(db))
}

/** Does what is due, and says when to look again. */
async function work({ db, log }: App) {
  let next = Date.now() + lookOut
  for (const clock of await listClocks(db)) {
    const { due, next: later } = clockWork(clock, Date.now())
    // One session that is in trouble does not stop the clocks of the others.
    const at = due ? await turn(db, clock.id).catch((error: unknown) => (log.warn({ err: error }, 'a clock could not be turned'), null)) : later
    if (at !== null) next = Math.min(next, at)
  }
  return next
}

/** One process does it; another that was just as early finds the row taken, or the work done. */
const turn = (db: Database, sessionId: number): Promise<number | null> =>
  transact(db, async (tx) => {
    const session = await lockClock(tx, sessionId)
    // Somebody is giving a command at this very moment; an ended session is not asked for again.
    if (!session) return Date.now() + pace
    const now = Date.now()
    const { due, next } = clockWork(session, now)
    if (due === 'expire') {
      const expiredAt = instant(now)
      await updateExpiry(tx, sessionId, expiredAt)
      record(tx, topicOf(session), 'clock.expired', null, { stageId: session.stageId, expiredAt })
    }
    if (due === 'close') {
      const closedAt = instant(now)
      await updateSoftEnd(tx, sessionId, closedAt)
      const stage = await findStage(tx, sessionId, session.stageId)
      if (stage && closesByItself(stage)) {
        await updateClosure(tx, stage.id, closedAt)
        record(tx, topicOf(session), 'writing.closed', null, { stageId: stage.id, closedAt })
        await pullCards(tx, session, stage.id, null)
      }
    }
    return next
  })

/** A facilitator who drives home with the session still on should not keep its table, or its code, open for ever. */
export async function endForgotten(db: Database) {
  for (const { id } of await listForgotten(db, Date.now()))
    await transact(db, async (tx) => {
      const session = await lockClock(tx, id)
      // Since the list was made somebody may have come back to it.
      if (session && (await listForgotten(tx, Date.now())).some((one) => one.id === id)) await finish(tx, session, null)
    })
}
