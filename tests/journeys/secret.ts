import type { GroupLine } from '@kring/contract/groups'
import type { MeetingLine } from '@kring/contract/meetings'
import type { Thread } from '@kring/contract/threads'
import type { Page } from '@playwright/test'
import { routes } from '../support/routes.ts'

export const membersOnly = '/groups/achter-de-flipover'
export type Secret = Awaited<ReturnType<typeof keepSecret>>

/** Where everybody may look, pages and answers of the API; a member finds something of the group in each. */
const lists = [
  '/',
  '/groups',
  '/meetings',
  '/meetings?show=all',
  '/api/v1/me',
  '/api/v1/groups',
  '/api/v1/threads',
  '/api/v1/threads?mine=true',
  '/api/v1/meetings',
  '/api/v1/meetings?mine=true',
]
const tabs = ['', '/charter', '/learnings', '/log', '/meetings', '/members']

/** A member says something in the members-only group; by which words, and at which addresses, could others find it? */
export async function keepSecret(page: Page) {
  const groups: GroupLine[] = await read(page, '/groups')
  const group = groups.find(({ slug }) => membersOnly.endsWith(`/${slug}`))
  const meetings: { items: MeetingLine[] } = await read(page, `/meetings?groupId=${group?.id}`)
  const [meeting] = meetings.items
  if (!group || !meeting) throw new Error(`${membersOnly} has no meeting to keep secret`)
  const { id: personId } = (await read(page, '/me')).viewer
  const title = 'Mijn avond liep uit de hand'
  const thread: Thread = await post(page, `/groups/${group.id}/threads`, { kind: 'question', title, text: 'En toen?', learning: null, language: 'nl' })
  const ids = { slug: group.slug, groupId: group.id, threadId: thread.id, meetingId: meeting.id }
  const answers = answersAbout(ids)
  const pages = [...tabs.map((tab) => `${membersOnly}${tab}`), `/threads/${thread.id}`, `/meetings/${meeting.id}`]
  const reply = { text: `Nog eens: ${title}`, language: 'nl' }
  return {
    words: [group.name, title, meeting.title],
    topics: [`group:${group.id}`, `meeting:${meeting.id}`, `thread:${thread.id}`],
    /** Pages and answers that are about the group and nothing else. */
    own: [...pages, ...answers.map(({ address }) => address)],
    forMembers: answers.filter(({ access }) => access === 'member').map(({ address }) => address),
    shown: [...lists, ...pages],
    elsewhere: [`/people/${personId}`, `/api/v1/people/${personId}`, '/meetings?show=past', '/api/v1/meetings?past=true', `/api/v1/meetings?groupId=${group.id}`],
    visibleGroups: groups.length - 1,
    sayMore: () => post(page, `/threads/${thread.id}/replies`, reply),
  }
}

/** Somebody goes by every address: where they read a word of it, and how they are answered where it is about nothing else. */
export async function lookFor({ words, shown, own, elsewhere }: Secret, page: Page) {
  const found: string[] = []
  const answers: Record<string, number> = {}
  for (const address of new Set([...shown, ...own, ...elsewhere])) {
    const response = await page.request.get(address)
    const text = await response.text()
    if (words.some((word) => text.includes(word))) found.push(address)
    if (own.includes(address)) answers[address] = response.status()
  }
  return { found, answers }
}

/** The answers of who is sent away everywhere: with “sign in first” where only members may knock, else as if there were nothing. */
export const sentAway = ({ own, forMembers }: Secret, { signedIn }: { signedIn: boolean }) =>
  Object.fromEntries(own.map((address) => [address, !signedIn && forMembers.includes(address) ? 401 : 404]))

/** Every address of the API at which one reads about these things. */
const answersAbout = (ids: Record<string, string | number>) =>
  routes
    .filter(([, { method, url }]) => method === 'GET' && paramsOf(url).length > 0 && paramsOf(url).every((name) => name in ids))
    .map(([, { url, config, schema }]) => ({
      address: `/api/v1${url.replace(/:(\w+)/g, (_, name: string) => String(ids[name]))}${asked(schema.querystring)}`,
      access: config.access,
    }))

/** Whatever a route must be asked with, so that it has no other reason to say no. */
const asked = (query: { required?: string[] } | undefined) => (query?.required?.length ? `?${query.required.map((name) => `${name}=avond`).join('&')}` : '')

const paramsOf = (url: string) => [...url.matchAll(/:(\w+)/g)].map(([, name = '']) => name)

const read = async (page: Page, path: string) => (await page.request.get(`/api/v1${path}`)).json()

async function post(page: Page, path: string, data: object) {
  const response = await page.request.post(`/api/v1${path}`, { data, headers: { origin: new URL(page.url()).origin } })
  if (!response.ok()) throw new Error(`${path}: ${response.status()} ${await response.text()}`)
  return response.json()
}
