import type { StepAsked } from '@kring/contract/live-scripts'
import type { Session } from '@kring/contract/sessions'
import { describe, expect, test } from 'vitest'
import { evenings, stagesOf, step } from '../support/evening.ts'
import { rewriting } from '../support/rewriting.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()
const { start, read, sit, write, go, end, eventsOn } = evenings(world)
const { look, asked, ask, rewrite } = rewriting(world)

const fresh = (key: string, settings = {}): StepAsked => ({ id: null, ...step('breakout', 'Nieuw', 'Wat nu?', 7, settings), key })
const titles = ({ stages }: Pick<Session, 'stages'>) => stages.map(({ title }) => title)
const pairs = { grouping: { as: 'new', size: 2, count: null } } as const
const same = { grouping: { as: 'same', size: null, count: null } } as const

describe('a script that runs', () => {
  test('gets, loses and changes steps that are still to come, for everybody at the table', async () => {
    const session = await start()
    await sit(world.member, session.id)
    const [checkin, writing, , harvest] = stagesOf(session)
    await go(session.id, checkin, writing)
    const changed = await rewrite(session.id, (steps) => {
      const [first, second, , last] = steps as [StepAsked, StepAsked, StepAsked, StepAsked]
      return [first, second, { ...last, prompt: 'Wat beloof je?', minutes: 12 }, fresh('extra')]
    })
    expect(changed.status).toBe(200)
    const now = await read(world.member, session.id)
    expect(titles(now)).toEqual(['Binnenkomen', 'Stil schrijven', 'Oogst', 'Nieuw'])
    expect(now.stages[2]).toMatchObject({ id: harvest, prompt: 'Wat beloof je?', minutes: 12 })
    expect([now.stageId, now.clock]).toEqual([writing, (await read(world.facilitator, session.id)).clock])
    expect((await go(session.id, writing, now.stages[3]?.id ?? 0)).status).toBe(200)
  })

  test('keeps what was: a step that is on, one that was left, one with notes', async () => {
    const session = await start()
    await sit(world.member, session.id)
    const [checkin, writing, discussion] = stagesOf(session)
    await write(world.member, session.id, checkin, 'Ik ben er')
    await go(session.id, checkin, writing)
    await go(session.id, writing, discussion)
    await go(session.id, discussion, writing)
    const { stages } = await look(session.id)
    expect(stages.map(({ fixed }) => fixed)).toEqual([true, true, true, false])
    const refused = [
      (steps: StepAsked[]) => steps.slice(1),
      (steps: StepAsked[]) => steps.map((one) => (one.id === discussion ? { ...one, prompt: 'Anders' } : one)),
      (steps: StepAsked[]) => steps.map((one) => (one.id === checkin ? { ...one, settings: { ...one.settings, names: false } } : one)),
      (steps: StepAsked[]) => steps.toSpliced(0, 2, ...steps.slice(0, 2).toReversed()),
    ]
    for (const how of refused) expect((await rewrite(session.id, how)).problem.code).toBe('script.step-fixed')
    expect(titles(await read(world.member, session.id))).toEqual(titles(session))
    expect((await rewrite(session.id, (steps) => [fresh('voor'), ...steps])).status).toBe(200)
  })

  test('is changed by one of two who change it at once; the other hears that it changed', async () => {
    const session = await start()
    const { version, ...script } = await look(session.id)
    const steps = asked({ version, ...script })
    const [one, other] = await Promise.all([ask(session.id, version, [...steps, fresh('een')]), ask(session.id, version, [...steps, fresh('twee')])])
    expect([one.status, other.status].sort()).toEqual([200, 409])
    expect([one, other].find(({ status }) => status === 409)?.problem.code).toBe('script.changed-elsewhere')
    expect((await read(world.facilitator, session.id)).stages).toHaveLength(5)
  })

  test('stumbles at no step, and takes none of another session', async () => {
    const [session, elsewhere] = [await start(), await start()]
    const astray = await rewrite(session.id, (steps) => [...steps, { ...fresh('leen'), id: elsewhere.stageId }])
    expect(astray.status).toBe(404)
    const twice = await rewrite(session.id, (steps) => [...steps, ...steps.slice(3).map((one) => ({ ...one, key: 'dubbel' }))])
    expect(twice.status).toBe(404)
    const faulty = await rewrite(session.id, (steps) => [...steps, fresh('zelfde', same)])
    expect([faulty.status, faulty.problem.errors?.map(({ field, code }) => [field, code])]).toEqual([422, [['stages.4.settings.grouping', 'script.no-groups-before']]])
  })

  test('is no business of a member’s, and over is over', async () => {
    const session = await start()
    expect((await rewrite(session.id, (steps) => steps, world.member)).status).toBe(403)
    await end(session.id)
    expect((await rewrite(session.id, (steps) => steps)).problem.code).toBe('session.ended')
    expect((await look(session.id)).stages).toHaveLength(4)
  })
})

describe('breakout groups in a script that runs', () => {
  const groups = [step('breakout', 'Paren', 'Wat?', 5, pairs), step('breakout', 'Verder', 'En?', 5, same), step('breakout', 'Anders', 'Wat nog?', 5, pairs)]
  const rounds = async (sessionId: number) => (await read(world.member, sessionId)).stages.map(({ round }) => round)
  const planned = async (sessionId: number) =>
    (await world.app.db.selectFrom('breakoutRound').where('sessionId', '=', sessionId).select('round').orderBy('round').execute()).map(({ round }) => round)
  const draw = (sessionId: number, round: number, published: boolean) =>
    world.app.db
      .insertInto('breakoutRound')
      .values({ sessionId, round, seed: 1, figures: JSON.stringify({}), publishedAt: published ? new Date().toISOString() : null })
      .execute()

  test('count on after the rounds that were, and new ones are for nobody yet', async () => {
    const session = await start(world.group.id, { stages: groups })
    expect(await rounds(session.id)).toEqual([0, 0, 1])
    await draw(session.id, 0, true)
    await draw(session.id, 1, false)
    await rewrite(session.id, ([paired, further, other]) => [paired, further, fresh('nieuw', pairs), other].filter((one) => one !== undefined))
    expect([await rounds(session.id), await planned(session.id)]).toEqual([[0, 0, 1, 2], [0]])
  })

  test('stay as they were drawn when only words change, or a step without groups comes in', async () => {
    const session = await start(world.group.id, { stages: groups })
    await draw(session.id, 1, false)
    await rewrite(session.id, ([paired, ...rest]) => [
      ...(paired ? [paired] : []),
      { ...fresh('plenair', { grouping: null, sight: 'own' }) },
      ...rest.map((one) => ({ ...one, prompt: 'Beter' })),
    ])
    expect([await rounds(session.id), await planned(session.id)]).toEqual([[0, null, 0, 1], [1]])
  })

  test('that were announced for a step to come are never given to another step', async () => {
    const session = await start(world.group.id, { stages: groups })
    await draw(session.id, 1, true)
    await rewrite(session.id, (steps) => [...steps.slice(0, 2), fresh('nieuw', pairs)])
    expect(await rounds(session.id)).toEqual([0, 0, 2])
  })
})

test('who is at the table hears what the script is now, and nothing of who wrote what', async () => {
  const session = await start()
  await rewrite(session.id, (steps) => [...steps, fresh('extra', pairs)])
  const told = (await eventsOn(`session:${session.id}`)).find(({ kind }) => kind === 'script.changed')
  const { stages } = await read(world.member, session.id)
  expect(told?.payload).toEqual({ stages: stages.map(({ revealedAt: _, closedAt: __, notes: ___, ready: ____, tally: _____, ...known }) => known) })
})
