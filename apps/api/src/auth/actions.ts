import type { Language } from '@kring/contract/wire'
import type { Database } from '../platform/database.ts'
import { accessChanged, transact } from '../platform/ledger.ts'
import { mail } from '../platform/mail.ts'
import { missing, Refusal, wrong } from '../platform/refusal.ts'
import { hashOf, inFuture, newSecret } from '../platform/secret.ts'
import * as letters from './letters.ts'
import { hashPassword, isGuessable, isPassword } from './passwords.ts'
import {
  deleteFoundings,
  deleteListedSession,
  deleteLoginSessions,
  deleteResets,
  findAccount,
  findFounding,
  hasAdmin,
  insertAccount,
  insertFounding,
  insertRegistration,
  insertReset,
  takeRegistration,
  takeReset,
  updateLanguage,
  updatePassword,
} from './queries.ts'

const minutes = 60_000
type Newcomer = { name: string; email: string; password: string; language: Language; founding?: string }

/** The answer, and the time it takes, are the same whether or not the address has an account: only its mailbox knows. */
export async function register(db: Database, origin: string, { name, email, password, language, founding }: Newcomer) {
  if (await isGuessable(password, [name, email])) throw wrong('password', 'password.weak')
  const passwordHash = await hashPassword(password)
  const token = newSecret()
  await transact(db, async (tx) => {
    if (founding && !(await findFounding(tx, hashOf(founding)))) throw wrong('founding', 'founding.spent')
    const account = await findAccount(tx, email)
    if (account) return mail(tx, letters.alreadyRegistered(account.language, email, `${origin}/sign-in`))
    await insertRegistration(tx, {
      tokenHash: hashOf(token),
      name: name.trim(),
      email,
      passwordHash,
      language,
      founding: founding !== undefined,
      expiresAt: inFuture(24 * 60 * minutes),
    })
    await mail(tx, letters.verifyEmail(language, email, name, `${origin}/verify-email#${token}`))
  })
}

/** Somebody exists from here on, with exactly what the person who received the mail filled in. */
export const verifyEmail = (db: Database, token: string) =>
  transact(db, async (tx) => {
    const registration = await takeRegistration(tx, hashOf(token))
    if (!registration || (await findAccount(tx, registration.email))) throw new Refusal(422, 'link.spent')
    if (registration.founding && (await hasAdmin(tx))) throw new Refusal(422, 'founding.spent')
    await insertAccount(tx, registration)
    if (registration.founding) await deleteFoundings(tx)
    return null
  })

/** Whose e-mail and password these are. */
export async function recognise(db: Database, email: string, password: string) {
  const account = await findAccount(db, email)
  const right = await isPassword(password, account?.passwordHash)
  if (!account || !right || account.suspendedAt) throw new Refusal(422, 'sign-in.failed')
  return account.personId
}

export const forgetPassword = (db: Database, origin: string, email: string) =>
  transact(db, async (tx) => {
    const account = await findAccount(tx, email)
    if (!account) return null
    const token = newSecret()
    await deleteResets(tx, account.personId)
    await insertReset(tx, { tokenHash: hashOf(token), personId: account.personId, expiresAt: inFuture(15 * minutes) })
    await mail(tx, letters.resetPassword(account.language, account.email, `${origin}/reset-password#${token}`))
    return null
  })

/** A new password ends every login session: whoever knew the old one is out. */
export async function resetPassword(db: Database, token: string, password: string) {
  if (await isGuessable(password, [])) throw wrong('password', 'password.weak')
  const passwordHash = await hashPassword(password)
  return transact(db, async (tx) => {
    const reset = await takeReset(tx, hashOf(token))
    if (!reset) throw new Refusal(422, 'link.spent')
    await updatePassword(tx, reset.personId, passwordHash)
    await deleteLoginSessions(tx, reset.personId)
    accessChanged(tx, reset.personId, { personId: reset.personId })
    return null
  })
}

export const endLoginSession = (db: Database, personId: number, id: number) =>
  transact(db, async (tx) => {
    if (!(await deleteListedSession(tx, personId, id))) throw missing()
    accessChanged(tx, personId, { personId })
    return null
  })

export const setLanguage = (db: Database, personId: number, language: Language) =>
  transact(db, async (tx) => {
    await updateLanguage(tx, personId, language)
    accessChanged(tx, personId, { personId })
    return null
  })

/** Where nobody is admin yet, the link that makes the first one; null where there is one. */
export async function foundingLink(db: Database, origin: string) {
  if (await hasAdmin(db)) return null
  const token = newSecret()
  await insertFounding(db, hashOf(token), inFuture(7 * 24 * 60 * minutes))
  return `${origin}/register#${token}`
}
