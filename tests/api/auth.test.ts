import * as contract from '@kring/contract/auth'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createLoginSessions } from '../../apps/api/src/auth/lucia.ts'
import { hashOf } from '../../apps/api/src/platform/secret.ts'
import { bring } from '../support/cast.ts'
import { openMailbox } from '../support/mailbox.ts'
import { type Actor, openWorld, type World } from '../support/world.ts'

let world: World
let mailbox: Awaited<ReturnType<typeof openMailbox>>
let close: () => Promise<void>
beforeAll(async () => {
  mailbox = await openMailbox()
  ;({ world, close } = await openWorld({ SMTP_URL: mailbox.url }))
})
afterAll(async () => {
  await close()
  await mailbox.close()
})

const password = 'fietsbel kastanje 37 regen'
const newcomer = (email: string) => ({ name: 'Nina Nieuw', email, password, language: 'nl' as const })
const register = (email: string) => world.ask(null, contract.register, { body: newcomer(email) })
const verify = (token: string) => world.ask(null, contract.verifyEmail, { body: { token } })
const signIn = (email: string, secret = password, cookie = '') => world.ask(null, contract.signIn, { body: { email, password: secret } }, cookie ? { cookie } : {})
const cookieOf = ({ headers }: { headers: Record<string, unknown> }) => /__Host-kring=[^;]+/.exec(String(headers['set-cookie']))?.[0] ?? ''

async function join(email: string): Promise<Actor> {
  await register(email)
  await verify((await mailbox.letterTo(email)).token)
  const answer = await signIn(email)
  return { id: answer.body.id, cookie: cookieOf(answer) }
}

describe('a newcomer', () => {
  test('registers, proves the address with the mailed link, and signs in', async () => {
    expect((await register('nina@example.org')).status).toBe(202)
    expect((await signIn('nina@example.org')).status).toBe(422)
    const { token, text } = await mailbox.letterTo('nina@example.org')
    expect(text).toContain('http://localhost:3000/verify-email#')
    expect((await verify(token)).status).toBe(204)
    const answer = await signIn('Nina@Example.org')
    expect(answer.status).toBe(201)
    expect(String(answer.headers['set-cookie'])).toMatch(/^__Host-kring=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    const me = await world.done({ id: answer.body.id, cookie: cookieOf(answer) }, contract.readMe, {})
    expect(me.viewer?.name).toBe('Nina Nieuw')
  })

  test('cannot use the link twice', async () => {
    await register('tweemaal@example.org')
    const { token } = await mailbox.letterTo('tweemaal@example.org')
    const answers = await Promise.all([verify(token), verify(token), verify(token)])
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 422, 422])
  })

  test('hears the same whether or not the address is known; only the mailbox tells', async () => {
    await join('bekend@example.org')
    const before = mailbox.letters.length
    const [known, unknown] = [await register('bekend@example.org'), await register('onbekend@example.org')]
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body])
    expect((await mailbox.letterTo('bekend@example.org', before)).subject).toContain('al een account')
  })

  test('is told which password is too easy to guess', async () => {
    const { status, problem } = await world.ask(null, contract.register, { body: { ...newcomer('zwak@example.org'), password: 'welkom123' } })
    expect([status, problem.errors?.[0]?.field]).toEqual([422, 'password'])
  })

  test('does not take over an address that somebody else registered first with their own password', async () => {
    await world.ask(null, contract.register, { body: { ...newcomer('doelwit@example.org'), password: 'van de aanvaller 99 boom' } })
    await mailbox.letterTo('doelwit@example.org')
    const before = mailbox.letters.length
    await register('doelwit@example.org')
    await verify((await mailbox.letterTo('doelwit@example.org', before)).token)
    expect((await signIn('doelwit@example.org', 'van de aanvaller 99 boom')).status).toBe(422)
    expect((await signIn('doelwit@example.org')).status).toBe(201)
  })
})

describe('a login session', () => {
  test('gets a fresh secret at every sign-in, and the old one is worthless', async () => {
    const member = await join('wissel@example.org')
    const again = await signIn('wissel@example.org', password, member.cookie)
    expect(cookieOf(again)).not.toBe(member.cookie)
    expect((await world.done(member, contract.readMe, {})).viewer).toBeNull()
  })

  test('is stored so that a stolen database lets nobody in', async () => {
    const { cookie } = await join('dump@example.org')
    const secret = cookie.split('=')[1] ?? ''
    const dump = JSON.stringify(
      await Promise.all(
        ['loginSession', 'registration', 'passwordReset', 'account'].map((table) =>
          world.app.db
            .selectFrom(table as 'account')
            .selectAll()
            .execute(),
        ),
      ),
    )
    expect(dump).toContain(hashOf(secret))
    expect(dump).not.toContain(secret)
    expect(dump).not.toContain(password)
  })

  test('can be seen and ended from another device', async () => {
    const phone = await join('twee@example.org')
    const laptop = { id: phone.id, cookie: cookieOf(await signIn('twee@example.org')) }
    const sessions = await world.done(laptop, contract.listLoginSessions, {})
    expect(sessions.map(({ current }) => current).sort()).toEqual([false, true])
    const other = sessions.find(({ current }) => !current)
    await world.done(laptop, contract.endLoginSession, { params: { loginSessionId: other?.id ?? 0 } })
    expect((await world.done(phone, contract.readMe, {})).viewer).toBeNull()
    expect((await world.done(laptop, contract.readMe, {})).viewer).not.toBeNull()
  })

  test('of somebody else cannot be ended', async () => {
    const owner = await bring(world.app, 'Olga Ooievaar')
    const [session] = await world.done(owner, contract.listLoginSessions, {})
    expect((await world.ask(world.member, contract.endLoginSession, { params: { loginSessionId: session?.id ?? 0 } })).status).toBe(404)
  })

  test('ends after thirty days however often one comes back, and after twelve hours away', async () => {
    const sessions = createLoginSessions(world.app.db)
    const age = async (columns: Record<string, string>) => {
      const { id } = await world.app.db.insertInto('person').values({ name: 'Oud Gediende' }).returning('id').executeTakeFirstOrThrow()
      const secret = await sessions.create(id, 'test')
      for (const [column, value] of Object.entries(columns))
        await sql`update login_session set ${sql.ref(column)} = ${sql.raw(value)} where person_id = ${id}`.execute(world.app.db)
      return sessions.validate(secret)
    }
    expect(await age({})).not.toBeNull()
    expect(await age({ created_at: "now() - interval '31 days'" })).toBeNull()
    expect(await age({ expires_at: "now() - interval '1 second'" })).toBeNull()
  })

  test('is renewed half way, revoked by its secret, and swept when it expired', async () => {
    const sessions = createLoginSessions(world.app.db)
    const { id } = await world.app.db.insertInto('person').values({ name: 'Renske Renner' }).returning('id').executeTakeFirstOrThrow()
    const secret = await sessions.create(id, 'test')
    const row = () => world.app.db.selectFrom('loginSession').where('personId', '=', id).selectAll().executeTakeFirst()
    await sql`update login_session set expires_at = now() + interval '5 hours' where person_id = ${id}`.execute(world.app.db)
    await sessions.validate(secret)
    expect(Date.parse((await row())?.expiresAt ?? '') - Date.now()).toBeGreaterThan(11 * 3_600_000)
    await sessions.revoke(secret)
    expect(await row()).toBeUndefined()
    await sessions.create(id, 'test')
    await sql`update login_session set expires_at = now() - interval '1 second' where person_id = ${id}`.execute(world.app.db)
    await sessions.sweep()
    expect(await row()).toBeUndefined()
  })
})

test('a forgotten password is chosen anew with a mailed link that works once, and ends every login session', async () => {
  const member = await join('vergeten@example.org')
  const before = mailbox.letters.length
  expect((await world.ask(null, contract.forgetPassword, { body: { email: 'vergeten@example.org' } })).status).toBe(202)
  expect((await world.ask(null, contract.forgetPassword, { body: { email: 'nergens@example.org' } })).status).toBe(202)
  const { token } = await mailbox.letterTo('vergeten@example.org', before)
  const body = { token, password: 'nieuwe zin met 4 woorden' }
  expect((await world.ask(null, contract.resetPassword, { body })).status).toBe(204)
  expect((await world.ask(null, contract.resetPassword, { body })).problem.code).toBe('link.spent')
  expect((await world.done(member, contract.readMe, {})).viewer).toBeNull()
  expect((await signIn('vergeten@example.org', 'nieuwe zin met 4 woorden')).status).toBe(201)
})

test('guessing passwords of one account is stopped, whatever the address it comes from', async () => {
  const tries = []
  for (let number = 0; number < 12; number += 1) {
    const response = await world.app.inject({
      method: 'POST',
      url: '/api/v1/login-sessions',
      remoteAddress: `10.0.0.${number}`,
      headers: { origin: 'http://localhost:3000' },
      payload: { email: 'slachtoffer@example.org', password: `poging ${number}` },
    })
    tries.push(response.statusCode)
  }
  expect(tries.slice(0, 10).every((status) => status === 422)).toBe(true)
  expect(tries.slice(10)).toEqual([429, 429])
})

test('a write from another website, or with another content type, is refused', async () => {
  const write = (headers: Record<string, string>, payload: string | object = { language: 'en' }) =>
    world.app.inject({ method: 'PUT', url: '/api/v1/me/language', headers: { cookie: world.member.cookie, ...headers }, payload })
  expect((await write({ origin: 'https://evil.example' })).statusCode).toBe(403)
  expect((await write({})).statusCode).toBe(403)
  expect((await write({ origin: 'http://localhost:3000', 'content-type': 'text/plain' }, '{"language":"en"}')).statusCode).toBe(415)
})

test('the first administrator comes in by a link that works once', async () => {
  const { foundingLink } = await import('../../apps/api/src/auth/actions.ts')
  expect(await foundingLink(world.app.db, 'http://localhost:3000')).toBeNull()
  await world.app.db.updateTable('person').set({ adminAt: null }).execute()
  const link = await foundingLink(world.app.db, 'http://localhost:3000')
  const founding = link?.split('#')[1] ?? ''
  await world.ask(null, contract.register, { body: { ...newcomer('eerste@example.org'), founding } })
  await verify((await mailbox.letterTo('eerste@example.org')).token)
  expect((await signIn('eerste@example.org')).body.admin).toBe(true)
  const second = await world.ask(null, contract.register, { body: { ...newcomer('tweede@example.org'), founding } })
  expect(second.problem.errors?.[0]?.code).toBe('founding.spent')
})

test('a letter waits while the mail server is away, and goes out once', async () => {
  mailbox.refuse(true)
  await register('later@example.org')
  await expect.poll(async () => (await world.app.db.selectFrom('mail').select('tries').execute())[0]?.tries).toBe(1)
  mailbox.refuse(false)
  await world.app.db
    .updateTable('mail')
    .set({ nextTryAt: new Date(0).toISOString() })
    .execute()
  world.app.postman.wake()
  const { messageId } = await mailbox.letterTo('later@example.org')
  await expect.poll(async () => (await world.app.db.selectFrom('mail').selectAll().execute()).length).toBe(0)
  expect(mailbox.letters.filter((letter) => letter.messageId === messageId)).toHaveLength(1)
})
