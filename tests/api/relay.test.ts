import type { Heard } from '@kring/contract/realtime'
import { beforeEach, expect, test } from 'vitest'
import { accessChanged, record, transact } from '../../apps/api/src/platform/ledger.ts'
import { createRelay, type Listener } from '../../apps/api/src/realtime/relay.ts'
import { createTopics } from '../../apps/api/src/realtime/topics.ts'
import { evenings } from '../support/evening.ts'
import { listen } from '../support/socket.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()
const { start, read, sit } = evenings(world)
const epoch = 'e'
let rooms = 0
let topic = ''
beforeEach(() => void (topic = `play:${(rooms += 1)}`))

const say = (payload: string) => transact(world.app.db, async (tx) => record(tx, topic, 'said', null, payload))
const changeAccess = () => transact(world.app.db, async (tx) => accessChanged(tx, null, {}))

/** A relay of its own, whose question who may hear waits when the test wants. */
function openRelay() {
  const topics = createTopics()
  let gate: Promise<void> | undefined
  const asked: number[][] = []
  topics.add('play', async (_, people) => {
    asked.push(people)
    await gate
    return people
  })
  const relay = createRelay(world.app.db, topics, epoch)
  const ear = (personId: number) => {
    const heard: Heard[] = []
    const listener: Listener = {
      personId,
      after: 0,
      live: false,
      refused: () => {},
      send: (message) =>
        void heard.push(
          ...String(message)
            .split('\n')
            .map((line) => JSON.parse(line)),
        ),
    }
    return { heard, listener, said: () => heard.flatMap((message) => ('kind' in message ? [message.payload] : [])) }
  }
  const holdTheDoor = () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    gate = promise
    return () => {
      gate = undefined
      resolve()
    }
  }
  return { relay, ear, asked, holdTheDoor }
}

test('who comes in while others are asked whether they may stay is not shown the door', async () => {
  const { relay, ear, asked, holdTheDoor } = openRelay()
  const [first, second] = [ear(1), ear(2)]
  await relay.subscribe(topic, first.listener, { after: 0 })
  await expect.poll(() => asked.length).toBeGreaterThan(0)
  asked.length = 0
  const letGo = holdTheDoor()
  await changeAccess()
  await expect.poll(() => asked).toEqual([[1]])
  const coming = relay.subscribe(topic, second.listener, { after: 0 })
  await expect.poll(() => asked).toEqual([[1], [2]])
  letGo()
  await coming
  await say('welkom')
  await expect.poll(() => [first.said(), second.said()]).toEqual([['welkom'], ['welkom']])
  expect(second.heard.filter((message) => 'refused' in message)).toEqual([])
  relay.close()
})

test('who read the page a moment before the room looked is not sent to read it again', async () => {
  const { relay, ear, asked, holdTheDoor } = openRelay()
  const [first, second] = [ear(1), ear(2)]
  await relay.subscribe(topic, first.listener, { after: 0 })
  const letGo = holdTheDoor()
  asked.length = 0
  await changeAccess()
  await expect.poll(() => asked).toEqual([[1]])
  // The room is held up at the door, so it does not know of this yet; whoever reads the page does.
  await say('een')
  const coming = relay.subscribe(topic, second.listener, { after: 1 })
  await expect.poll(() => asked).toEqual([[1], [2]])
  letGo()
  await coming
  await say('twee')
  await expect.poll(() => [first.said(), second.said()]).toEqual([['een', 'twee'], ['twee']])
  expect(second.heard.filter((message) => 'reset' in message)).toEqual([])
  relay.close()
})

test('who missed more than a page is told to read it anew, and hears what comes after', async () => {
  const { relay, ear } = openRelay()
  for (let number = 0; number < 5; number += 1) await say('x'.repeat(30_000))
  const [long, short] = [ear(1), ear(2)]
  await relay.subscribe(topic, long.listener, { after: 0 })
  await relay.subscribe(topic, short.listener, { after: 3 })
  await say('daarna')
  await expect.poll(() => [long.said(), short.said().length]).toEqual([['daarna'], 3])
  expect(long.heard[0]).toMatchObject({ reset: topic, seq: 5 })
  relay.close()
})

test('who has gone before they were let in is not counted as present', async () => {
  const session = await start()
  await sit(world.member, session.id)
  const { seq } = await read(world.member, session.id)
  const stays = await listen(world.app, world.facilitator)
  const goes = await listen(world.app, world.member)
  goes.say({ subscribe: `session:${session.id}`, after: seq })
  goes.say({ unsubscribe: `session:${session.id}` })
  goes.say({ ping: 1 })
  await goes.until(() => goes.heard.some((message) => 'pong' in message))
  stays.say({ subscribe: `session:${session.id}`, after: seq })
  await stays.until(() => stays.heard.some((message) => 'present' in message))
  expect(stays.heard.flatMap((message) => ('present' in message ? [message.people] : []))).toEqual([[world.facilitator.id]])
  stays.close()
  goes.close()
})

test('who is shown out hears no more of who is present, and others no longer see them', async () => {
  const session = await start()
  await sit(world.member, session.id)
  const [stays, goes] = [await listen(world.app, world.facilitator), await listen(world.app, world.member)]
  for (const ear of [goes, stays]) {
    ear.say({ subscribe: `session:${session.id}`, after: 0 })
    await ear.until(() => ear.heard.some((message) => 'present' in message))
  }
  const present = (ear: typeof stays) => ear.heard.flatMap((message) => ('present' in message ? [message.people] : []))
  await stays.until(() => present(stays).at(-1)?.length === 2)
  await world.app.db.deleteFrom('membership').where('personId', '=', world.member.id).execute()
  await changeAccess()
  await goes.until(() => goes.heard.some((message) => 'refused' in message))
  await stays.until(() => present(stays).at(-1)?.length === 1)
  expect(present(stays).at(-1)).toEqual([world.facilitator.id])
  expect(goes.heard.slice(goes.heard.findIndex((message) => 'refused' in message) + 1)).toEqual([])
  for (const ear of [stays, goes]) ear.close()
})
