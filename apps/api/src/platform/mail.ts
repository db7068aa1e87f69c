import { createTransport } from 'nodemailer'
import type { App } from './app.ts'
import type { Db, Tx } from './database.ts'

export type Letter = { recipient: string; subject: string; text: string }
/** Writes a letter at the moment it is sent; nothing where there is nothing to tell any more. */
type Writer = (tx: Tx, id: number) => Promise<Letter | undefined>
export type Postman = { wake: () => void; close: () => Promise<void>; write: (about: string, writer: Writer) => void }

/** Lays a letter in the outbox, in the transaction of what it tells: a change that fails mails nobody. */
export const mail = (db: Db, letter: Letter) => db.insertInto('mail').values(letter).execute()

/** The postman: takes letters from the outbox and deletes them once the mail server has them; waits longer after each failure. */
export function startPostman(app: App, deliver = delivery(app)): Postman {
  let walking: Promise<void> | undefined
  const writers = new Map<string, Writer>()
  const walk = async () => {
    while (await deliverNext(app, deliver, writers)) await new Promise(setImmediate)
  }
  const wake = () => {
    walking ??= walk()
      .catch((error: unknown) => app.log.warn({ err: error }, 'mail waits'))
      .finally(() => (walking = undefined))
  }
  const timer = setInterval(wake, 15_000).unref()
  return {
    wake,
    write: (about, writer) => void writers.set(about, writer),
    close: async () => {
      clearInterval(timer)
      await walking
    },
  }
}

/** Sends inside the transaction that locks the row, so that two processes never send the same letter. */
const deliverNext = (app: App, deliver: (letter: Letter & { id: number }) => Promise<unknown>, writers: Map<string, Writer>) =>
  app.db.transaction().execute(async (tx) => {
    const letter = await tx
      .selectFrom('mail')
      .select(['id', 'about', 'recipient', 'subject', 'text', 'tries'])
      .where('nextTryAt', '<=', new Date().toISOString())
      .orderBy('nextTryAt')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst()
    if (!letter) return false
    try {
      const written = await writtenOf(tx, letter, writers)
      if (written) await deliver({ ...written, id: letter.id })
      await tx.deleteFrom('mail').where('id', '=', letter.id).execute()
    } catch (error) {
      app.log.warn({ err: error, mail: letter.id, tries: letter.tries + 1 }, 'mail not accepted')
      const nextTryAt = new Date(Date.now() + Math.min(3_600_000, 10_000 * 2 ** letter.tries)).toISOString()
      await tx
        .updateTable('mail')
        .set({ tries: letter.tries + 1, nextTryAt })
        .where('id', '=', letter.id)
        .execute()
    }
    return true
  })

/** `mention:12` is written by who writes about mentions. */
async function writtenOf(tx: Tx, { about, ...letter }: Letter & { about: string | null }, writers: Map<string, Writer>): Promise<Letter | undefined> {
  if (about === null) return letter
  const [kind = '', id] = about.split(':')
  const writer = writers.get(kind)
  if (!writer) throw new Error(`nobody writes letters about ${kind}`)
  return writer(tx, Number(id))
}

/** Without a mail server the letters are printed where Kring was started, so that trying it out needs no setup. */
function delivery(app: App): (letter: Letter & { id: number }) => Promise<unknown> {
  const { smtpUrl, mailFrom, origin } = app.settings
  if (!smtpUrl) return async ({ recipient, subject, text }) => console.log(`\n✉ ${recipient}: ${subject}\n${text}\n`)
  const transport = createTransport(smtpUrl)
  const host = new URL(origin).hostname
  return ({ id, recipient, subject, text }) => transport.sendMail({ from: mailFrom, to: recipient, subject, text, messageId: `<kring-${id}@${host}>` })
}
