import * as groups from '@kring/contract/groups'
import * as posts from '@kring/contract/posts'
import * as threads from '@kring/contract/threads'
import { withoutReaction, withReaction } from '@kring/domain/posts'
import { beforeEach, expect, test } from 'vitest'
import { bring } from '../support/cast.ts'
import { type Actor, useWorld } from '../support/world.ts'
import { writing } from '../support/writing.ts'

const world = useWorld()
const { open, reply, read, eventsOn, keyOf } = writing(world)
let threadId = 0
let replyId = 0

beforeEach(async () => {
  threadId = (await open()).id
  replyId = (await reply(threadId)).id
})

const say = (who: Actor, kind: threads.ReactionKind, post: number | 'opening' = replyId) => world.ask(who, posts.react, { params: { threadId, post: String(post), kind } })
const unsay = (who: Actor, kind: threads.ReactionKind, post: number | 'opening' = replyId) =>
  world.ask(who, posts.withdrawReaction, { params: { threadId, post: String(post), kind } })
const saidOf = async () => (await read(world.member, threadId)).replies.items[0]?.reactions.map(({ kind, person }) => [kind, person.name])

test('people say by name what a post is to them, as often as they like but once each', async () => {
  await Promise.all(Array.from({ length: 5 }, () => say(world.member, 'helpful')))
  await say(world.moderator, 'helpful')
  await say(world.member, 'joining')
  expect(await saidOf()).toEqual([
    ['helpful', 'Lotte Lid'],
    ['helpful', 'Mo Moderator'],
    ['joining', 'Lotte Lid'],
  ])
  await unsay(world.member, 'helpful')
  await unsay(world.member, 'helpful')
  expect(await saidOf()).toEqual([
    ['helpful', 'Mo Moderator'],
    ['joining', 'Lotte Lid'],
  ])
  expect((await eventsOn(`thread:${threadId}`)).map(({ kind }) => kind)).toEqual(['reply.posted', ...Array.from({ length: 3 }, () => 'reaction.given'), 'reaction.withdrawn'])
})

test('nobody praises their own words, words that were taken back, or what they may not see', async () => {
  expect((await say(world.facilitator, 'helpful')).problem.code).toBe('post.own')
  expect((await say(world.outsider, 'helpful')).status).toBe(404)
  await world.done(world.facilitator, posts.takeBackPost, keyOf(threadId, replyId))
  expect((await say(world.member, 'helpful')).problem.code).toBe('post.taken-back')
  const visitor = await bring(world.app, 'Gijs Gast')
  const { id } = await open(world.member, 'Op het plein', world.square.id)
  expect((await world.ask(visitor, posts.react, { params: { threadId: id, post: 'opening', kind: 'helpful' } })).problem.code).toBe('group.members-only')
})

test('who leaves keeps what they said, under their name', async () => {
  const leaver = await bring(world.app, 'Vera Vertrekt', [world.group.id])
  await say(leaver, 'insightful')
  await world.done(leaver, groups.leaveGroup, { params: { groupId: world.group.id } })
  expect(await saidOf()).toEqual([['insightful', 'Vera Vertrekt']])
  expect((await unsay(leaver, 'insightful')).status).toBe(404)
})

test('applying what was heard gives what a fresh read gives, of a reply, an answer and what began it', async () => {
  await world.done(world.member, threads.acceptReply, { params: { threadId }, body: { replyId } })
  const before = await read(world.moderator, threadId)
  await say(world.moderator, 'joining')
  await say(world.member, 'joining')
  await say(world.member, 'helpful')
  await say(world.facilitator, 'insightful', 'opening')
  await say(world.moderator, 'insightful', 'opening')
  await unsay(world.moderator, 'joining')
  const heard = (await eventsOn(`thread:${threadId}`)).filter(({ seq }) => seq > before.seq)
  const after = heard.reduce((thread, { kind, payload }) => (kind === 'reaction.given' ? withReaction : withoutReaction)(thread, payload as posts.Reacted), before)
  const fresh = await read(world.moderator, threadId)
  expect({ ...after, seq: fresh.seq }).toEqual(fresh)
  expect(fresh.acceptedReply?.reactions).toHaveLength(2)
  expect(heard.reduce((thread, { kind, payload }) => (kind === 'reaction.given' ? withReaction : withoutReaction)(thread, payload as posts.Reacted), after)).toEqual(after)
})
