import * as contract from '@kring/contract/scripts'
import { startSession } from '@kring/contract/sessions'
import { describe, expect, test } from 'vitest'
import { planMeeting, script, step } from '../support/evening.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()
const keep = (meetingId: number, version: number, title = 'Avond', stages = script, who = world.facilitator) =>
  world.ask(who, contract.keepScript, { params: { meetingId }, body: { title, stages, version } })

describe('the script of a meeting', () => {
  test('is prepared by its facilitators together, and who comes second loses nothing unseen', async () => {
    const meetingId = await planMeeting(world, { startsIn: 48 })
    const read = () => world.done(world.facilitator, contract.readScript, { params: { meetingId } })
    expect(await read()).toBeNull()
    const first = (await keep(meetingId, 0)).body
    expect(first).toMatchObject({ title: 'Avond', stages: script, version: 1 })
    expect((await keep(meetingId, 0)).problem.code).toBe('script.changed-elsewhere')
    expect((await keep(meetingId, 1, 'Lange avond')).body.version).toBe(2)
    expect((await keep(meetingId, 1, 'Korte avond')).problem.code).toBe('script.changed-elsewhere')
    expect((await read())?.title).toBe('Lange avond')
  })

  test('is no business of a member’s', async () => {
    const meetingId = await planMeeting(world)
    expect((await keep(meetingId, 0, 'Avond', script, world.member)).status).toBe(403)
    expect((await world.ask(world.member, contract.readScript, { params: { meetingId } })).status).toBe(403)
  })

  test('that would stumble is refused at the step and the setting, when it is kept and when it is started', async () => {
    const meetingId = await planMeeting(world)
    const stages = [
      step('breakout', 'Dezelfde', 'Verder', 10, { grouping: { as: 'same', size: null, count: null } }),
      step('voting', 'Stippen', 'Kies', 5, { board: 'nergens', dots: { budget: 3, perItem: 4 } }),
      step('breakout', 'Groepjes', 'Praat', 10, { grouping: { as: 'new', size: 4, count: 3 } }),
      step('writing', 'Tafel', 'Schrijf', 5, { sight: 'table' }),
    ]
    const wrong = [
      ['stages.0.settings.grouping', 'script.no-groups-before'],
      ['stages.1.settings.board', 'script.no-such-board'],
      ['stages.1.settings.dots', 'script.per-item-over-budget'],
      ['stages.2.settings.grouping', 'script.size-or-count'],
      ['stages.3.settings.sight', 'script.sight-needs-groups'],
    ]
    const kept = await keep(meetingId, 0, 'Avond', stages)
    expect([kept.status, kept.problem.errors?.map(({ field, code }) => [field, code])]).toEqual([422, wrong])
    const started = await world.ask(world.facilitator, startSession, { params: { meetingId }, body: { stages, guests: false } })
    expect(started.problem.errors?.map(({ field, code }) => [field, code])).toEqual(wrong)
  })
})

describe('a script of one’s own', () => {
  test('is there to begin with, for its owner only, until they take it away', async () => {
    const { id } = await world.done(world.facilitator, contract.addOwnScript, { body: { title: 'Kennismaken', stages: script } })
    expect(await world.done(world.facilitator, contract.listOwnScripts, {})).toMatchObject([{ id, title: 'Kennismaken', steps: 4, minutes: 43 }])
    expect((await world.done(world.facilitator, contract.readOwnScript, { params: { scriptId: id } })).stages).toEqual(script)
    expect((await world.ask(world.moderator, contract.readOwnScript, { params: { scriptId: id } })).status).toBe(404)
    expect((await world.ask(world.moderator, contract.removeOwnScript, { params: { scriptId: id } })).status).toBe(404)
    await world.done(world.facilitator, contract.removeOwnScript, { params: { scriptId: id } })
    expect(await world.done(world.facilitator, contract.listOwnScripts, {})).toEqual([])
  })

  test('is one of fifty at most', async () => {
    const add = () => world.ask(world.moderator, contract.addOwnScript, { body: { title: 'Nog een', stages: script } })
    for (let n = 0; n < 50; n += 1) expect((await add()).status).toBe(201)
    expect((await add()).problem.code).toBe('script.too-many')
  })
})
