import { invite, joinGroup, startGroup } from '@kring/contract/groups'
import { postReply, postThread } from '@kring/contract/threads'
import { beforeAll, expect, test } from 'vitest'
import { violationsOn } from '../support/axe.ts'
import { bring } from '../support/cast.ts'
import { useHouse } from '../support/house.ts'
import type { Actor } from '../support/world.ts'

const house = useHouse()
let newcomer: Actor
let invitation: string

beforeAll(async () => {
  newcomer = await bring(house.app, 'Nina Nieuw')
  const { done, facilitator, member, admin, square } = house
  const words = { title: 'Waar laat je kurk?', text: 'Vertel.', learning: null, language: 'nl' } as const
  const { id } = await done(member, postThread, { params: { groupId: square.id }, body: { ...words, kind: 'question' } })
  await done(facilitator, postReply, { params: { threadId: id }, body: { text: 'Bij de slijter.', language: 'nl' } })
  const learning = { situation: 'Een volle bak', obstacle: 'costs', tried: 'Halve porties', worked: 'Ja', strategy: 'reduce' } as const
  await done(member, postThread, { params: { groupId: square.id }, body: { ...words, title: 'Halve porties', kind: 'learning', text: '', learning } })
  const charter = { name: 'Samen aan tafel', goal: 'Samen eten', purpose: '', yields: '', rhythm: '', agreements: [], zone: 'Europe/Amsterdam' }
  const table = await done(admin, startGroup, { body: { ...charter, visibility: 'public', joining: 'request' } })
  await done(newcomer, joinGroup, { params: { groupId: table.id }, body: { motivation: 'Ik kook graag.' } })
  const { url } = await done(facilitator, invite, { params: { groupId: house.group.id }, body: { note: 'Kom erbij.' } })
  invitation = url.replace(house.origin, '')
})

const looks = [
  { name: 'on a laptop by day', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'on a phone by night', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const

const visits: [string, () => Actor | null, string | (() => string)][] = [
  ['the front door', () => null, '/'],
  ['today of a member', () => house.member, '/'],
  ['today of a newcomer', () => newcomer, '/'],
  ['all groups', () => house.member, '/groups'],
  ['a group for a guest', () => null, '/groups/open-plein'],
  ['a group for a member', () => house.member, '/groups/open-plein'],
  ['a group one may ask to join', () => house.member, '/groups/samen-aan-tafel'],
  ['a group one asked to join', () => newcomer, '/groups/samen-aan-tafel'],
  ['the meetings of a group', () => house.facilitator, '/groups/open-plein/meetings'],
  ['the learnings of a group', () => house.member, '/groups/open-plein/learnings'],
  ['the members of a group', () => house.facilitator, '/groups/open-plein/members'],
  ['who asks to join', () => house.admin, '/groups/samen-aan-tafel/members'],
  ['the compass of a group', () => house.facilitator, '/groups/open-plein/charter'],
  ['changing the compass', () => house.facilitator, '/groups/open-plein/edit'],
  ['starting a group', () => house.admin, '/groups/new'],
  ['a person', () => house.member, () => `/people/${house.facilitator.id}`],
  ['my profile', () => house.member, '/settings/profile'],
  ['an invitation', () => house.outsider, () => invitation],
]

test.each(visits)('%s has nothing in the way of a reader, by day on a laptop or by night on a phone', async (_, who, where) => {
  const { page, complaints } = await house.open(who(), typeof where === 'string' ? where : where())
  for (const { name, viewport, colorScheme } of looks) {
    await page.setViewportSize(viewport)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const violations = await violationsOn(page)
    expect(violations.map(({ id, nodes }) => `${name}: ${id} at ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  }
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect(complaints).toEqual([])
  await page.context().close()
})

test('a guest reads the front door and a group with scripts switched off', async () => {
  for (const path of ['/', '/groups', '/groups/open-plein', '/groups/open-plein/meetings', '/groups/open-plein/learnings', '/groups/open-plein/charter']) {
    const { page } = await house.open(null, path, { javaScriptEnabled: false })
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    expect(await page.getByText('Halve porties').count()).toBe(['/', '/groups/open-plein', '/groups/open-plein/learnings'].includes(path) ? 1 : 0)
    await page.context().close()
  }
})
