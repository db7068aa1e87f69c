import type { Page } from '@playwright/test'
import { nl } from '../../apps/web/src/i18n/nl/index.ts'

const { meetings } = nl

/** A pill: the radio button lies over its label. */
export const choose = (page: Page, label: string) => page.getByRole('radio', { name: label, exact: true }).check({ force: true })

/** Fills in what a meeting is about and when, but not where; and does not send it. */
export async function planMeeting(page: Page, { title, date, time }: { title: string; date: string; time: string }) {
  await page.getByLabel(meetings.form.title).fill(title)
  await page.getByLabel(meetings.form.yields).fill('Een rooster voor de zaterdagen')
  await page.getByLabel(meetings.form.purpose).fill('Wie haalt, wie brengt, en wat doen we in de zomer?')
  await page.getByLabel(meetings.form.date).fill(date)
  await page.getByLabel(meetings.form.time).fill(time)
}

/** What the clock on the wall says there, as forms take it. */
export function inAmsterdam(at: number) {
  const [date = '', time = ''] = new Date(at).toLocaleString('sv', { timeZone: 'Europe/Amsterdam' }).slice(0, 16).split(' ')
  return { date, time }
}
