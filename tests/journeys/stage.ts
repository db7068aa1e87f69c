import { afterAll, beforeAll } from 'vitest'
import { buildIfStale } from '../../apps/web/vite/build-if-stale.ts'
import { launch } from '../support/browser.ts'
import { openMailbox } from '../support/mailbox.ts'
import { type Running, startKring } from '../support/process.ts'
import { laptop, openWindow, phone, type Seat } from '../support/windows.ts'

/** For what takes as long as the machine needs. */
export const patiently = { timeout: 30_000 }

/** A Kring of its own kind, and how the people of the journey come to sit in it. */
export type Community = {
  name: string
  /** The page of the group that the journey goes through. */
  group: string
  openDatabase: () => Promise<{ settings: Record<string, string>; drop: () => Promise<void> | void }>
  /** The tests with which facilitator and moderator come in. */
  enter: (stage: Stage) => void
}

export type Stage = {
  kring: Running
  /** Kills the server in the hardest way, and starts it again at the same address. */
  kill: () => Promise<void>
  start: () => Promise<void>
  mailbox: Awaited<ReturnType<typeof openMailbox>>
  /** Opens one more window, which closes with the journey. */
  open: (options: typeof laptop) => Promise<Seat>
  group: string
  nina: Seat
  facilitator: Seat
  moderator: Seat
  /** The pages of what was posted on the way. */
  question: string
  learning: string
}

/** Opens a Kring, a mailbox and everybody's window before the tests of a community, and closes them after. */
export function useStage({ group, openDatabase }: Community): Stage {
  const stage = { group } as Stage
  const closing: (() => unknown)[] = []
  beforeAll(async () => {
    await buildIfStale()
    const database = await openDatabase()
    closing.push(database.drop)
    const mailbox = await openMailbox()
    closing.push(mailbox.close)
    // Everybody in this journey comes from one address, which in life would be many.
    const settings = { SMTP_URL: mailbox.url, RATE_LIMIT: '20000', ...database.settings }
    const kring = await startKring(settings)
    const port = Number(new URL(kring.origin).port)
    const end = (signal: NodeJS.Signals) => (stage.kring.child.kill(signal), stage.kring.ended)
    closing.push(() => end('SIGTERM'))
    const browser = await launch()
    closing.push(() => browser.close())
    const open: Stage['open'] = (options) => openWindow(browser, kring.origin, options)
    const start = async () => void (stage.kring = await startKring(settings, port))
    Object.assign(stage, { kring, kill: () => end('SIGKILL'), start, mailbox, open })
    Object.assign(stage, { nina: await open(phone), facilitator: await open(laptop), moderator: await open(laptop) })
  }, 300_000)
  afterAll(async () => {
    for (const close of closing.toReversed()) await close()
  }, 60_000)
  return stage
}
