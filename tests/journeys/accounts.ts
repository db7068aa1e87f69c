import { nl } from '../../apps/web/src/i18n/nl/index.ts'
import type { Seat } from '../support/windows.ts'
import type { Stage } from './stage.ts'

const { auth } = nl
export type Newcomer = { name: string; email: string; password: string }

/** Fills in and sends the form for an account, on the page where it stands. */
export async function register({ page }: Seat, { name, email, password }: Newcomer) {
  await page.getByLabel(auth.name).fill(name)
  await page.getByLabel(auth.email).fill(email)
  await page.getByLabel(auth.password, { exact: true }).fill(password)
  await page.getByRole('button', { name: auth.register.send }).click()
}

/** Opens the mailed link, says yes with the button behind it, and goes on to the form to sign in. */
export async function confirm({ mailbox }: Stage, seat: Seat, { email }: Newcomer) {
  const { page } = seat
  await page.getByRole('heading', { name: auth.mailbox.title }).waitFor()
  const { text } = await mailbox.letterTo(email)
  const link = /http\S+/.exec(text)?.[0] ?? ''
  // A mail program that opens the link to look at it does not use it up.
  await fetch(link)
  await seat.see(link)
  await page.getByRole('button', { name: auth.verify.send }).click()
  await page.getByRole('heading', { name: auth.verify.done }).waitFor()
  await page.getByRole('main').getByRole('link', { name: auth.signIn.title }).click()
  await page.getByRole('heading', { name: auth.signIn.title }).waitFor()
}

export async function signIn({ page }: Seat, { email, password }: Newcomer) {
  await page.getByLabel(auth.email).fill(email)
  await page.getByLabel(auth.password, { exact: true }).fill(password)
  await page.getByRole('button', { name: auth.signIn.send, exact: true }).click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
}
