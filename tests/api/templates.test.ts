import type { Form } from '@kring/contract/templates'
import * as contract from '@kring/contract/templates'
import { describe, expect, test } from 'vitest'
import { bring } from '../support/cast.ts'
import { type Actor, useWorld } from '../support/world.ts'

const world = useWorld()
const blank: Form = { name: '', intro: '', sections: [], hints: [] }
const question: Form = { ...blank, intro: 'Hoe kleiner, hoe beter.', sections: [{ heading: 'Wat speelt er?', hint: 'In twee zinnen.', required: true }] }
const pilot: Form = { ...blank, name: 'Pilot', sections: [{ heading: 'Wie doet wat?', hint: '', required: false }] }

const change = (who: Actor | null, key: string, version: number, form: Form | null, groupId = world.group.id) =>
  world.ask(who, contract.changeTemplate, { params: { groupId, key }, body: { version, form } })
const list = async (who: Actor, groupId = world.group.id) => (await world.done(who, contract.listTemplates, { params: { groupId } })).items
const refusedAt = async (...words: Parameters<typeof change>) => (await change(...words)).problem.errors?.map(({ field, code }) => `${field} ${code}`)

describe('a group words its own forms', () => {
  test('who facilitates or moderates says what they ask, and every member fills them in', async () => {
    expect((await change(world.facilitator, 'question', 0, question)).body).toMatchObject({ key: 'question', version: 1, form: question, by: { id: world.facilitator.id } })
    expect((await change(world.moderator, 'eigen-1', 0, pilot)).status).toBe(200)
    expect(await list(world.member)).toMatchObject([
      { key: 'eigen-1', form: pilot },
      { key: 'question', form: question },
    ])
    expect((await change(world.member, 'question', 1, blank)).problem.code).toBe('template.editors-only')
  })

  test('and goes back to the form of Kring, with every version kept', async () => {
    const before = await list(world.member)
    const { version } = before.find(({ key }) => key === 'question') ?? { version: 0 }
    await change(world.facilitator, 'question', version, null)
    expect((await list(world.member)).find(({ key }) => key === 'question')).toMatchObject({ version: version + 1, form: null })
    const { items } = await world.done(world.member, contract.listVersions, { params: { groupId: world.group.id, key: 'question' } })
    expect(items.map(({ version, form, by }) => [version, form, by.id])).toEqual([
      [2, null, world.facilitator.id],
      [1, question, world.facilitator.id],
    ])
  })

  test('without white space around words, or a hint that says nothing', async () => {
    const typed: Form = { ...blank, intro: ' Kort. ', hints: [{ field: 'cost', hint: '  ' }, { field: 'tried', hint: ' Stap voor stap. ' }] } // prettier-ignore
    const { body } = await change(world.facilitator, 'learning', 0, typed)
    expect(body.form).toEqual({ ...blank, intro: 'Kort.', hints: [{ field: 'tried', hint: 'Stap voor stap.' }] })
  })
})

test('of those who change one form at once one lands, and the others hear that they began with an older one', async () => {
  for (let version = 0; version < 3; version += 1) {
    const all = await Promise.all(Array.from({ length: 8 }, (_, turn) => change(world.facilitator, 'discussion', version, { ...blank, intro: `${version}.${turn}` })))
    expect(all.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 7 }, () => 409)])
    expect(new Set(all.flatMap(({ status, problem }) => (status === 409 ? [problem.code] : [])))).toEqual(new Set(['template.changed-elsewhere']))
  }
  expect((await list(world.member)).find(({ key }) => key === 'discussion')?.version).toBe(3)
})

describe('what cannot be in a form is said at its field', () => {
  const section = (heading: string) => ({ heading, hint: '', required: false })

  test('a heading twice, none, or one of two lines', async () => {
    expect(await refusedAt(world.facilitator, 'report', 0, { ...blank, sections: [section('Doel')] })).toEqual(['form.sections field.unknown'])
    expect(await refusedAt(world.facilitator, 'eigen-2', 0, { ...pilot, name: 'Anders', sections: [section('Doel'), section('doel ')] })).toEqual([
      'form.sections.1.heading field.twice',
    ])
    expect(await refusedAt(world.facilitator, 'eigen-2', 0, { ...pilot, sections: [section(' ')] })).toEqual(['form.sections.0.heading field.empty'])
    expect(await refusedAt(world.facilitator, 'eigen-2', 0, { ...pilot, sections: [section('Twee\nregels')] })).toEqual(['form.sections.0.heading field.format'])
  })

  test('thirteen sections, too many words, or a name that another form has', async () => {
    const many = Array.from({ length: 13 }, (_, place) => section(`Kop ${place}`))
    expect(await refusedAt(world.facilitator, 'eigen-2', 0, { ...pilot, sections: many })).toEqual(['form.sections field.many'])
    expect(await refusedAt(world.facilitator, 'eigen-2', 0, { ...pilot, intro: 'x'.repeat(301) })).toEqual(['form.intro field.long'])
    expect(await refusedAt(world.facilitator, 'eigen-2', 0, { ...pilot, name: ' ' })).toEqual(['form.name field.empty'])
    expect(await refusedAt(world.facilitator, 'eigen-2', 0, { ...pilot, name: 'PILOT' })).toEqual(['form.name field.twice'])
  })

  test('more forms of its own than a group can oversee', async () => {
    const key = (place: number) => `eigen-vol-${place}`
    for (let place = 0; place < contract.mostForms; place += 1)
      expect((await change(world.facilitator, key(place), 0, { ...pilot, name: `Nr ${place}` }, world.square.id)).status).toBe(200)
    expect((await change(world.facilitator, 'eigen-meer', 0, pilot, world.square.id)).problem.code).toBe('template.many')
    await change(world.facilitator, key(0), 1, null, world.square.id)
    expect((await change(world.facilitator, 'eigen-meer', 0, pilot, world.square.id)).status).toBe(200)
  })
})

test('who is in no group finds its forms nowhere, and in a public one not either', async () => {
  expect((await world.ask(world.outsider, contract.listTemplates, { params: { groupId: world.group.id } })).status).toBe(404)
  expect((await world.ask(world.outsider, contract.listTemplates, { params: { groupId: world.square.id } })).problem.code).toBe('group.members-only')
  const passer = await bring(world.app, 'Piet Passant', [world.group.id])
  expect((await change(passer, 'question', 2, question)).status).toBe(403)
})
