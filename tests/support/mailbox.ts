import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { freePort } from './server-database.ts'

/** A real mail server that keeps what it receives. */
export async function openMailbox() {
  const letters: { to: string; subject: string; text: string; messageId: string }[] = []
  let refusing = false
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(refusing ? new Error('mailbox unavailable') : null),
    onData: (stream, { envelope }, done) => {
      const kept = simpleParser(stream).then(({ subject = '', text = '', messageId = '' }) =>
        letters.push({ to: envelope.rcptTo.map(({ address }) => address).join(), subject, text, messageId }),
      )
      kept.then(
        () => done(),
        (error: Error) => done(error),
      )
    },
  })
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    refuse: (refuse: boolean) => (refusing = refuse),
    /** The newest letter to somebody, waited for; and the secret behind the # of its link. */
    letterTo: async (address: string, after = 0) => {
      for (let tries = 0; tries < 200; tries += 1) {
        const letter = letters.slice(after).findLast(({ to }) => to === address)
        if (letter) return { ...letter, token: /#([\w-]+)/.exec(letter.text)?.[1] ?? '' }
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      throw new Error(`no letter to ${address}`)
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
