import { randomUUID } from 'node:crypto'
import * as auth from '@kring/contract/auth'
import * as boards from '@kring/contract/boards'
import * as breakouts from '@kring/contract/breakouts'
import * as bookmarks from '@kring/contract/bookmarks'
import * as drafts from '@kring/contract/drafts'
import * as doors from '@kring/contract/doors'
import * as facilitation from '@kring/contract/facilitation'
import * as files from '@kring/contract/files'
import * as groups from '@kring/contract/groups'
import * as harvest from '@kring/contract/harvest'
import * as learnings from '@kring/contract/learnings'
import * as liveScripts from '@kring/contract/live-scripts'
import * as meetings from '@kring/contract/meetings'
import * as mentions from '@kring/contract/mentions'
import * as moderation from '@kring/contract/moderation'
import * as people from '@kring/contract/people'
import * as posts from '@kring/contract/posts'
import * as questions from '@kring/contract/questions'
import * as reading from '@kring/contract/reading'
import * as scripts from '@kring/contract/scripts'
import * as savedSearches from '@kring/contract/saved-searches'
import * as search from '@kring/contract/search'
import * as sessions from '@kring/contract/sessions'
import * as subjects from '@kring/contract/subjects'
import * as templates from '@kring/contract/templates'
import * as threads from '@kring/contract/threads'
import type { AnyRoute, Input } from '@kring/contract/wire'
import { hashOf, inFuture, newSecret } from '../../apps/api/src/platform/secret.ts'
import { bring } from './cast.ts'
import { step } from './evening.ts'
import { ulid } from './ulid.ts'
import type { Actor, World } from './world.ts'

/** How each route is used rightly, always on something in the members-only group. A new route needs a line here. */
export type Examples = Record<string, (world: World, props: Props) => Promise<{ who: Actor | null; input: object }>>
type Props = Awaited<ReturnType<typeof stage>>

/** What most examples need to be there. */
export async function stage(world: World) {
  const meeting = await schedule(world)
  return { groupId: world.group.id, meeting }
}

/** Profiles are for everybody who signed in, doors for everybody who was given the code. */
export const refusedElsewhere = ['readPerson', 'readDoor', 'enterByCode', 'enterAsGuest']

const strong = 'zeven losse fietsbellen'
const as = <R extends AnyRoute>(_route: R, who: Actor | null, input: Input<R>) => ({ who, input: input as object })
/** A meeting that begins in half an hour. */
export const soon = () => ({
  title: 'Koffiedik verdelen',
  purpose: 'Afspraken maken',
  yields: 'Een rooster',
  startsAtLocal: local(0.5),
  minutes: 90,
  zone: 'Europe/Amsterdam',
  place: 'De kas',
  link: null,
  capacity: null,
})
export const charter = {
  name: 'Nieuwe kring',
  goal: 'Minder afval',
  purpose: 'Samen',
  yields: 'Een plan',
  rhythm: 'Elke maand',
  agreements: [] as string[],
  visibility: 'members',
  joining: 'invite',
  zone: 'Europe/Amsterdam',
} as const
const question = { kind: 'question', title: 'Waar blijft het?', text: 'Het koffiedik.', learning: null, language: 'nl' } as const

const memo = { querystring: { name: 'notitie.txt' }, body: Buffer.from('Dinsdag ophalen') }

const schedule = (world: World) => world.done(world.facilitator, meetings.scheduleMeeting, { params: { groupId: world.group.id }, body: soon() })
const thread = (world: World) => world.done(world.member, threads.postThread, { params: { groupId: world.group.id }, body: question })
const told = { situation: 'Koffiedik', obstacle: null, tried: 'Drogen', worked: 'Ja', strategy: 'reuse' } as const
const lesson = (world: World) =>
  world.done(world.member, threads.postThread, { params: { groupId: world.group.id }, body: { kind: 'learning', title: 'Drogen helpt', text: '', learning: told, language: 'nl' } })
const reply = (world: World, threadId: number) => world.done(world.facilitator, threads.postReply, { params: { threadId }, body: { text: 'Hier.', language: 'nl' } })
/** As a group agrees to it. */
export const allowNameless = (world: Pick<World, 'app' | 'group'>, groupId = world.group.id) =>
  world.app.db.updateTable('group').where('id', '=', groupId).set({ anonymousAllowed: true }).execute()
const draft = async (world: World) => {
  const place = `reply-${(await thread(world)).id}`
  await world.done(world.member, drafts.keepDraft, { params: { place }, body: { fields: { text: 'Half' }, version: randomUUID(), over: [] } })
  return { place }
}
const opening = async (world: World) => ({ threadId: (await thread(world)).id, post: 'opening' })
const savedSearch = (world: World) => world.done(world.member, savedSearches.saveSearch, { body: { q: 'koffiedik', byMail: true } })
const bookmark = async (world: World) => world.done(world.member, bookmarks.keepPost, { params: await opening(world), body: { name: 'Nalezen' } })
const request = (world: World, personId: number) => world.app.db.insertInto('joinRequest').values({ groupId: world.group.id, personId, motivation: 'Ik bak.' }).execute()
const invitation = async (world: World) => (await world.done(world.facilitator, groups.invite, { params: { groupId: world.group.id }, body: { note: '' } })).url.split('#')[1] ?? ''

async function session(world: World) {
  const meeting = await schedule(world)
  const stages = [step('writing', 'Stap', 'Wat nu?', 5, { reveal: 'author', turns: true }), step('discussion', 'Praten', 'Wat nu?', 5)]
  const { id } = await world.done(world.facilitator, sessions.startSession, { params: { meetingId: meeting.id }, body: { stages, guests: true } })
  const seated = await world.done(world.member, sessions.takeSeat, { params: { sessionId: id } })
  return { sessionId: id, code: seated.code ?? '', stageId: seated.stageId, next: seated.stages[1]?.id ?? 0 }
}

async function note(world: World) {
  const at = await session(world)
  const noteId = ulid()
  await world.done(world.member, sessions.writeNote, { params: { sessionId: at.sessionId, noteId }, body: { stageId: at.stageId, text: 'Een bak' } })
  return { ...at, noteId }
}

/** An action that a member took on. */
async function promised(world: World) {
  const { sessionId } = await session(world)
  const body = { kind: 'action', title: 'Kratten halen', text: '', learning: null, ownerId: world.member.id, language: 'nl' } as const
  return { sessionId, itemId: (await world.done(world.facilitator, sessions.gather, { params: { sessionId }, body: { ...body, noteIds: [] } })).id }
}

async function ended(world: World) {
  const { sessionId } = await session(world)
  await world.done(world.facilitator, sessions.endSession, { params: { sessionId } })
  return { sessionId }
}

const upload = (world: World) => world.done(world.member, files.uploadFile, { params: { groupId: world.group.id }, ...memo })

export const examples = {
  readMe: async () => as(auth.readMe, null, {}),
  setLanguage: async ({ member }) => as(auth.setLanguage, member, { body: { language: 'nl' } }),
  register: async () => as(auth.register, null, { body: { name: 'Nina', email: 'nina@example.org', password: strong, language: 'nl' } }),
  verifyEmail: async ({ app }) => {
    const token = newSecret()
    const registration = { name: 'Nina', email: `${token}@example.org`, passwordHash: 'x', language: 'nl', founding: false } as const
    await app.db
      .insertInto('registration')
      .values({ tokenHash: hashOf(token), ...registration, expiresAt: inFuture(60_000) })
      .execute()
    return as(auth.verifyEmail, null, { body: { token } })
  },
  signIn: async ({ app }) => {
    const { hashPassword } = await import('../../apps/api/src/auth/passwords.ts')
    const email = `${newSecret()}@example.org`
    const { id } = await bring(app, 'Inge Ingelogd')
    await app.db
      .insertInto('account')
      .values({ personId: id, email, emailKey: email.toLowerCase(), passwordHash: await hashPassword(strong) })
      .execute()
    return as(auth.signIn, null, { body: { email, password: strong } })
  },
  signOut: async ({ app }) => as(auth.signOut, await bring(app, 'Wim Weg'), {}),
  listLoginSessions: async ({ member }) => as(auth.listLoginSessions, member, {}),
  endLoginSession: async ({ app, done }) => {
    const who = await bring(app, 'Wies Weg')
    const [own] = await done(who, auth.listLoginSessions, {})
    return as(auth.endLoginSession, who, { params: { loginSessionId: own?.id ?? 0 } })
  },
  forgetPassword: async () => as(auth.forgetPassword, null, { body: { email: 'nergens@example.org' } }),
  resetPassword: async ({ app }) => {
    const token = newSecret()
    const { id } = await bring(app, 'Rob Reset')
    await app.db
      .insertInto('passwordReset')
      .values({ tokenHash: hashOf(token), personId: id, expiresAt: inFuture(60_000) })
      .execute()
    return as(auth.resetPassword, null, { body: { token, password: strong } })
  },

  readPerson: async ({ member, facilitator }) => as(people.readPerson, member, { params: { personId: facilitator.id } }),
  changeProfile: async ({ member }) => as(people.changeProfile, member, { body: { name: 'Lotte Lid', organisation: null, sector: 'horeca', offers: '', seeks: '' } }),

  listGroups: async () => as(groups.listGroups, null, {}),
  readGroup: async ({ member, group }) => as(groups.readGroup, member, { params: { slug: group.slug } }),
  startGroup: async ({ admin }) => as(groups.startGroup, admin, { body: { ...charter, name: `Kring ${ulid()}` } }),
  changeGroup: async ({ facilitator }, { groupId }) => as(groups.changeGroup, facilitator, { params: { groupId }, body: charter }),
  listMembers: async ({ member }, { groupId }) => as(groups.listMembers, member, { params: { groupId }, querystring: {} }),
  joinGroup: async ({ member }, { groupId }) => as(groups.joinGroup, member, { params: { groupId }, body: { motivation: '' } }),
  leaveGroup: async ({ app }, { groupId }) => as(groups.leaveGroup, await bring(app, 'Vera Vertrekt', [groupId]), { params: { groupId } }),
  listJoinRequests: async ({ facilitator }, { groupId }) => as(groups.listJoinRequests, facilitator, { params: { groupId } }),
  admitMember: async (world, { groupId }) => {
    const { id } = await bring(world.app, 'Vic Vraagt')
    await request(world, id)
    return as(groups.admitMember, world.facilitator, { params: { groupId, personId: id } })
  },
  declineMember: async (world, { groupId }) => {
    const { id } = await bring(world.app, 'Vic Vraagt')
    await request(world, id)
    return as(groups.declineMember, world.facilitator, { params: { groupId, personId: id }, body: { reason: 'De kring is vol.' } })
  },
  changeRoles: async ({ app, facilitator }, { groupId }) =>
    as(groups.changeRoles, facilitator, { params: { groupId, personId: (await bring(app, 'Roos Rol', [groupId])).id }, body: { roles: ['member', 'moderator'] } }),
  invite: async ({ facilitator }, { groupId }) => as(groups.invite, facilitator, { params: { groupId }, body: { note: 'Kom erbij' } }),
  readInvitation: async (world) => as(groups.readInvitation, null, { body: { token: await invitation(world) } }),
  acceptInvitation: async (world) => as(groups.acceptInvitation, await bring(world.app, 'Gijs Genodigd'), { body: { token: await invitation(world) } }),

  uploadFile: async ({ member }, { groupId }) => as(files.uploadFile, member, { params: { groupId }, ...memo }),
  readFile: async (world) => {
    const { id, name } = await upload(world)
    return as(files.readFile, world.member, { params: { fileId: id, name } })
  },

  listDrafts: async ({ member }) => as(drafts.listDrafts, member, { querystring: {} }),
  readDraft: async (world) => as(drafts.readDraft, world.member, { params: await draft(world) }),
  keepDraft: async (world, { groupId }) =>
    as(drafts.keepDraft, world.member, { params: { place: `new-${groupId}-question` }, body: { fields: { title: 'Waar blijft' }, version: randomUUID(), over: [] } }),
  discardDraft: async (world) => as(drafts.discardDraft, world.member, { params: await draft(world) }),

  listThreads: async ({ member }, { groupId }) => as(threads.listThreads, member, { params: { groupId }, querystring: {} }),
  listFresh: async () => as(threads.listFresh, null, { querystring: {} }),
  readThread: async (world) => as(threads.readThread, world.member, { params: { threadId: (await thread(world)).id } }),
  listReplies: async (world) => as(threads.listReplies, world.member, { params: { threadId: (await thread(world)).id }, querystring: {} }),
  findPost: async (world) => as(threads.findPost, world.member, { params: { replyId: (await reply(world, (await thread(world)).id)).id } }),
  readPlace: async (world) => as(reading.readPlace, world.member, { params: { threadId: (await thread(world)).id } }),
  movePlace: async (world) => as(reading.movePlace, world.member, { params: { threadId: (await thread(world)).id }, body: { readTo: 0 } }),
  listUnread: async ({ member }) => as(reading.listUnread, member, {}),
  readGroupThreads: async ({ member }, { groupId }) => as(reading.readGroupThreads, member, { params: { groupId } }),
  postThread: async ({ member }, { groupId }) => as(threads.postThread, member, { params: { groupId }, body: question }),
  postReply: async (world) => as(threads.postReply, world.member, { params: { threadId: (await thread(world)).id }, body: { text: 'Ja', language: 'nl' } }),
  acceptReply: async (world) => {
    const { id } = await thread(world)
    return as(threads.acceptReply, world.member, { params: { threadId: id }, body: { replyId: (await reply(world, id)).id } })
  },
  withdrawAcceptance: async (world) => as(threads.withdrawAcceptance, world.member, { params: { threadId: (await thread(world)).id } }),

  listQuestions: async ({ facilitator }, { groupId }) => as(questions.listQuestions, facilitator, { querystring: { wait: 'unreplied', groupId } }),
  resolveQuestion: async (world) => as(questions.resolveQuestion, world.member, { params: { threadId: (await thread(world)).id }, body: { text: 'Het ging anders.' } }),
  withdrawResolution: async (world) => as(questions.withdrawResolution, world.member, { params: { threadId: (await thread(world)).id } }),

  readStory: async (world) => as(learnings.readStory, world.facilitator, { params: { threadId: (await lesson(world)).id } }),
  listMade: async (world) => as(learnings.listMade, world.facilitator, { params: { threadId: (await thread(world)).id } }),
  makeLearning: async (world, { groupId }) =>
    as(learnings.makeLearning, world.facilitator, {
      params: { groupId },
      body: { title: 'Drogen helpt', text: '', learning: told, language: 'nl', sources: [{ threadId: (await thread(world)).id, post: 'opening' }] },
    }),
  tellUse: async (world) => as(learnings.tellUse, world.facilitator, { params: { threadId: (await lesson(world)).id }, body: { outcome: 'partly', text: 'Half gelukt.' } }),
  withdrawUse: async (world) => as(learnings.withdrawUse, world.facilitator, { params: { threadId: (await lesson(world)).id } }),
  reviewLearning: async (world) => as(learnings.reviewLearning, world.member, { params: { threadId: (await lesson(world)).id }, body: { holds: true, months: 6, text: '' } }),
  listReviews: async ({ member }) => as(learnings.listReviews, member, {}),
  objectToLearning: async (world) => {
    const { id } = await thread(world)
    const made = await world.done(world.facilitator, learnings.makeLearning, {
      params: { groupId: world.group.id },
      body: { title: 'Drogen helpt', text: '', learning: told, language: 'nl', sources: [{ threadId: id, post: 'opening' }] },
    })
    return as(learnings.objectToLearning, world.member, { params: { threadId: made.id }, body: { text: 'Liever niet.' } })
  },
  listTemplates: async ({ member }, { groupId }) => as(templates.listTemplates, member, { params: { groupId } }),
  listVersions: async ({ member }, { groupId }) => as(templates.listVersions, member, { params: { groupId, key: 'question' } }),
  changeTemplate: async ({ moderator }, { groupId }) =>
    as(templates.changeTemplate, moderator, {
      params: { groupId, key: `eigen-${ulid().toLowerCase()}` },
      body: { version: 0, form: { name: ulid(), intro: '', sections: [{ heading: 'Wat speelt er?', hint: '', required: true }], hints: [] } },
    }),
  keepPost: async (world) => as(bookmarks.keepPost, world.member, { params: await opening(world), body: { name: 'Nalezen', remindAt: inFuture(3_600_000) } }),
  listMarks: async (world) => as(bookmarks.listMarks, world.member, { params: { threadId: (await thread(world)).id } }),
  listBookmarks: async ({ member }) => as(bookmarks.listBookmarks, member, { querystring: {} }),
  changeBookmark: async (world) => as(bookmarks.changeBookmark, world.member, { params: { bookmarkId: (await bookmark(world)).id }, body: { name: 'Straks', remindAt: null } }),
  removeBookmark: async (world) => as(bookmarks.removeBookmark, world.member, { params: { bookmarkId: (await bookmark(world)).id } }),

  readChart: async () => as(subjects.readChart, null, {}),
  readGroupChart: async ({ member }, { groupId }) => as(subjects.readGroupChart, member, { params: { groupId } }),
  suggestTags: async ({ member }, { groupId }) => as(subjects.suggestTags, member, { params: { groupId }, querystring: { begins: 'kof' } }),
  describeThread: async (world) =>
    as(subjects.describeThread, world.member, { params: { threadId: (await thread(world)).id }, body: { strategy: 'reuse', obstacle: null, tags: ['koffiedik'] } }),

  listSavedSearches: async ({ member }) => as(savedSearches.listSavedSearches, member, {}),
  saveSearch: async ({ member }) => as(savedSearches.saveSearch, member, { body: { q: 'koffiedik', byMail: true } }),
  changeSavedSearch: async (world) => as(savedSearches.changeSavedSearch, world.member, { params: { searchId: (await savedSearch(world)).id }, body: { byMail: false } }),
  dropSavedSearch: async (world) => as(savedSearches.dropSavedSearch, world.member, { params: { searchId: (await savedSearch(world)).id } }),
  search: async () => as(search.search, null, { querystring: { q: 'koffiedik' } }),
  listSimilar: async ({ member }, { groupId }) => as(search.listSimilar, member, { params: { groupId }, querystring: { title: 'Waar blijft het koffiedik?' } }),
  searchThread: async (world) => as(search.searchThread, world.member, { params: { threadId: (await thread(world)).id }, querystring: { q: 'koffiedik' } }),

  suggestPeople: async ({ member }, { groupId }) => as(mentions.suggestPeople, member, { params: { groupId }, querystring: { name: 'Fem' } }),
  listMentions: async ({ member }) => as(mentions.listMentions, member, {}),
  seeMention: async (world) => {
    const { threadId } = await opening(world)
    await world.done(world.facilitator, threads.postReply, { params: { threadId }, body: { text: `[@Lotte](/people/${world.member.id})`, language: 'nl' } })
    const { items } = await world.done(world.member, mentions.listMentions, {})
    return as(mentions.seeMention, world.member, { params: { mentionId: items[0]?.id ?? 0 } })
  },

  listRevisions: async (world) => as(posts.listRevisions, world.member, { params: await opening(world), querystring: {} }),
  editPost: async (world) =>
    as(posts.editPost, world.member, { params: await opening(world), body: { version: 1, title: 'Waar gaat het heen?', text: 'Het dik.', learning: null, note: '' } }),
  takeBackPost: async (world) => as(posts.takeBackPost, world.member, { params: await opening(world) }),
  putBackPost: async (world) => {
    const params = await opening(world)
    await world.done(world.member, posts.takeBackPost, { params })
    return as(posts.putBackPost, world.member, { params })
  },
  react: async (world) => as(posts.react, world.facilitator, { params: { ...(await opening(world)), kind: 'helpful' } }),
  withdrawReaction: async (world) => as(posts.withdrawReaction, world.facilitator, { params: { ...(await opening(world)), kind: 'joining' } }),

  listMeetings: async () => as(meetings.listMeetings, null, { querystring: {} }),
  readMeeting: async ({ member }, { meeting }) => as(meetings.readMeeting, member, { params: { meetingId: meeting.id } }),
  scheduleMeeting: async ({ facilitator }, { groupId }) => as(meetings.scheduleMeeting, facilitator, { params: { groupId }, body: soon() }),
  changeMeeting: async ({ facilitator }, { meeting }) => as(meetings.changeMeeting, facilitator, { params: { meetingId: meeting.id }, body: soon() }),
  cancelMeeting: async (world) => as(meetings.cancelMeeting, world.facilitator, { params: { meetingId: (await schedule(world)).id }, body: { reason: 'Ziek' } }),
  answerMeeting: async ({ member }, { meeting }) => as(meetings.answerMeeting, member, { params: { meetingId: meeting.id }, body: { answer: 'yes' } }),
  readCalendar: async ({ member }, { meeting }) => as(meetings.readCalendar, member, { params: { meetingId: meeting.id } }),

  startSession: async (world) =>
    as(sessions.startSession, world.facilitator, {
      params: { meetingId: (await schedule(world)).id },
      body: { stages: [step('checkin', 'Binnenkomen', 'Hoe ben je er?', 5)], guests: false },
    }),
  readSession: async (world) => as(sessions.readSession, world.member, { params: { sessionId: (await session(world)).sessionId } }),
  takeSeat: async (world) => as(sessions.takeSeat, world.member, { params: { sessionId: (await session(world)).sessionId } }),
  enterStage: async (world) => {
    const { sessionId, stageId, next } = await session(world)
    return as(sessions.enterStage, world.facilitator, { params: { sessionId }, body: { from: stageId, to: next } })
  },
  pauseClock: async (world) => {
    const { sessionId, stageId } = await session(world)
    return as(sessions.pauseClock, world.facilitator, { params: { sessionId }, body: { stageId } })
  },
  resumeClock: async (world) => as(sessions.resumeClock, world.facilitator, { params: { sessionId: (await session(world)).sessionId } }),
  extendStage: async (world) => {
    const { sessionId, stageId } = await session(world)
    return as(sessions.extendStage, world.facilitator, { params: { sessionId }, body: { stageId, minutes: 1 } })
  },
  revealNotes: async (world) => {
    const { sessionId, stageId } = await session(world)
    return as(sessions.revealNotes, world.facilitator, { params: { sessionId, stageId } })
  },
  closeWriting: async (world) => {
    const { sessionId, stageId } = await session(world)
    return as(sessions.closeWriting, world.facilitator, { params: { sessionId, stageId } })
  },
  openWriting: async (world) => {
    const { sessionId, stageId } = await session(world)
    return as(sessions.openWriting, world.facilitator, { params: { sessionId, stageId } })
  },
  showNote: async (world) => {
    const { sessionId, noteId } = await note(world)
    return as(sessions.showNote, world.member, { params: { sessionId, noteId } })
  },
  readPlan: async (world) => as(breakouts.readPlan, world.facilitator, { params: { sessionId: (await divided(world)).sessionId } }),
  drawPlan: async (world) => as(breakouts.drawPlan, world.facilitator, { params: { sessionId: (await divided(world)).sessionId }, body: mixing }),
  movePerson: async (world) => {
    const { sessionId, groupId } = await divided(world)
    return as(breakouts.movePerson, world.facilitator, { params: { sessionId, round: 0, personId: world.member.id }, body: { groupId, pinned: true } })
  },
  nameGroup: async (world) => {
    const { sessionId, groupId } = await divided(world)
    return as(breakouts.nameGroup, world.facilitator, { params: { sessionId, round: 0, groupId }, body: { topic: 'Brood' } })
  },
  lockRound: async (world) => as(breakouts.lockRound, world.facilitator, { params: { sessionId: (await divided(world)).sessionId, round: 0 } }),
  unlockRound: async (world) => as(breakouts.unlockRound, world.facilitator, { params: { sessionId: (await divided(world)).sessionId, round: 0 } }),
  publishRound: async (world) => as(breakouts.publishRound, world.facilitator, { params: { sessionId: (await divided(world)).sessionId, round: 0 } }),
  readScript: async ({ facilitator }, { meeting }) => as(scripts.readScript, facilitator, { params: { meetingId: meeting.id } }),
  keepScript: async (world) =>
    as(scripts.keepScript, world.facilitator, {
      params: { meetingId: (await schedule(world)).id },
      body: { title: 'Avond', stages: [step('checkin', 'Binnen', 'Wie?', 5)], version: 0 },
    }),
  listOwnScripts: async ({ facilitator }) => as(scripts.listOwnScripts, facilitator, {}),
  readOwnScript: async (world) => as(scripts.readOwnScript, world.facilitator, { params: { scriptId: (await ownScript(world)).id } }),
  addOwnScript: async ({ facilitator }) => as(scripts.addOwnScript, facilitator, { body: avond }),
  removeOwnScript: async (world) => as(scripts.removeOwnScript, world.facilitator, { params: { scriptId: (await ownScript(world)).id } }),
  readDoor: async (world) => as(doors.readDoor, null, { params: { code: (await session(world)).code } }),
  enterByCode: async (world) => as(doors.enterByCode, world.member, { params: { code: (await session(world)).code } }),
  enterAsGuest: async (world) => as(doors.enterAsGuest, null, { params: { code: (await session(world)).code }, body: { name: 'Sam', language: 'nl' } }),
  allowGuests: async (world) => as(doors.allowGuests, world.facilitator, { params: { sessionId: (await session(world)).sessionId }, body: { guests: false } }),
  readApproach: async ({ member }) => as(doors.readApproach, member, {}),
  tellApproach: async ({ member }) => as(doors.tellApproach, member, { body: { approach: 'pragmatist' } }),
  readLiveScript: async (world) => as(liveScripts.readLiveScript, world.facilitator, { params: { sessionId: (await session(world)).sessionId } }),
  changeScript: async (world) => {
    const params = { sessionId: (await session(world)).sessionId }
    const { version, stages } = await world.done(world.facilitator, liveScripts.readLiveScript, { params })
    const steps = stages.map(({ fixed, ...step }) => (fixed ? step : { ...step, title: 'Doorpraten' }))
    return as(liveScripts.changeScript, world.facilitator, { params, body: { version, stages: steps } })
  },
  clusterNotes: async (world) => {
    const { sessionId, noteId } = await sorting(world)
    return as(boards.clusterNotes, world.member, { params: { sessionId, clusterId: ulid() }, body: { noteIds: [noteId], name: 'Soep' } })
  },
  nameCluster: async (world) => {
    const { sessionId, noteId } = await sorting(world)
    const params = { sessionId, clusterId: ulid() }
    await world.done(world.facilitator, boards.clusterNotes, { params, body: { noteIds: [noteId], name: null } })
    return as(boards.nameCluster, world.facilitator, { params, body: { name: 'Brood' } })
  },
  loosenNote: async (world) => {
    const { sessionId, noteId } = await sorting(world)
    return as(boards.loosenNote, world.facilitator, { params: { sessionId, noteId } })
  },
  readBallot: async (world) => as(boards.readBallot, world.member, { params: await voting(world) }),
  giveDots: async (world) => as(boards.giveDots, world.member, { params: await voting(world), body: { count: 1 } }),
  countDots: async (world) => {
    const { sessionId, stageId } = await voting(world)
    return as(boards.countDots, world.facilitator, { params: { sessionId, stageId } })
  },
  callBack: async (world) => as(facilitation.callBack, world.facilitator, { params: { sessionId: (await session(world)).sessionId } }),
  broadcast: async (world) => as(facilitation.broadcast, world.facilitator, { params: { sessionId: (await session(world)).sessionId }, body: { text: 'Koffie!' } }),
  raiseHand: async (world) => as(facilitation.raiseHand, world.member, { params: { sessionId: (await session(world)).sessionId } }),
  lowerHand: async (world) => as(facilitation.lowerHand, world.facilitator, { params: { sessionId: (await session(world)).sessionId, personId: world.member.id } }),
  giveTurn: async (world) => {
    const { sessionId, stageId } = await session(world)
    return as(facilitation.giveTurn, world.facilitator, { params: { sessionId, stageId }, body: { groupId: null, from: null, passed: false, to: world.member.id } })
  },
  addRunner: async (world) => as(facilitation.addRunner, world.facilitator, { params: { sessionId: (await session(world)).sessionId, personId: world.member.id } }),
  removeRunner: async (world) => as(facilitation.removeRunner, world.facilitator, { params: { sessionId: (await session(world)).sessionId, personId: world.member.id } }),
  handOver: async (world) => {
    const { sessionId } = await session(world)
    await world.done(world.facilitator, facilitation.addRunner, { params: { sessionId, personId: world.member.id } })
    return as(facilitation.handOver, world.facilitator, { params: { sessionId }, body: { personId: world.member.id } })
  },
  foreseeOff: async (world) => as(facilitation.foreseeOff, world.facilitator, { params: { sessionId: (await session(world)).sessionId, personId: world.member.id } }),
  welcomeBack: async (world) => as(facilitation.welcomeBack, world.facilitator, { params: { sessionId: (await session(world)).sessionId, personId: world.member.id } }),
  seeOff: async (world) => as(facilitation.seeOff, world.facilitator, { params: { sessionId: (await session(world)).sessionId, personId: world.member.id } }),
  listVoices: async (world) => as(facilitation.listVoices, world.facilitator, { params: { sessionId: (await session(world)).sessionId } }),
  endSession: async (world) => as(sessions.endSession, world.facilitator, { params: { sessionId: (await session(world)).sessionId } }),
  writeNote: async (world) => {
    const { sessionId, stageId } = await session(world)
    return as(sessions.writeNote, world.member, { params: { sessionId, noteId: ulid() }, body: { stageId, text: 'Een bak' } })
  },
  takeBackNote: async (world) => {
    const { sessionId, noteId } = await note(world)
    return as(sessions.takeBackNote, world.member, { params: { sessionId, noteId } })
  },
  sayReady: async (world) => {
    const { sessionId, stageId } = await session(world)
    return as(sessions.sayReady, world.member, { params: { sessionId, stageId } })
  },
  sayNotReady: async (world) => {
    const { sessionId, stageId } = await session(world)
    return as(sessions.sayNotReady, world.member, { params: { sessionId, stageId } })
  },
  gather: async (world) => {
    const { sessionId, stageId, noteId } = await note(world)
    await world.done(world.facilitator, sessions.revealNotes, { params: { sessionId, stageId } })
    return as(sessions.gather, world.facilitator, { params: { sessionId }, body: { ...question, noteIds: [noteId] } })
  },

  pinThread: async (world) => as(moderation.pinThread, world.moderator, { params: { threadId: (await thread(world)).id }, body: { reason: '', until: null } }),
  changeItem: async (world) => as(harvest.changeItem, world.facilitator, { params: await promised(world), body: { title: 'Bellen', ownerId: null, dueOn: null } }),
  finishItem: async (world) => as(harvest.finishItem, world.member, { params: await promised(world) }),
  reopenItem: async (world) => as(harvest.reopenItem, world.member, { params: await promised(world) }),
  listMyActions: async ({ member }) => as(harvest.listMyActions, member, {}),
  listCarriedOver: async ({ member }, { meeting }) => as(harvest.listCarriedOver, member, { params: { meetingId: meeting.id } }),
  readReportDraft: async (world) => as(harvest.readReportDraft, world.facilitator, { params: { sessionId: (await session(world)).sessionId } }),
  publishReport: async (world) => {
    const params = await ended(world)
    const { title, report } = await world.done(world.facilitator, harvest.readReportDraft, { params })
    return as(harvest.publishReport, world.facilitator, { params, body: { kind: 'report', title, text: '', learning: null, report, language: 'nl' } })
  },
  readDocument: async (world) => as(harvest.readDocument, world.member, { params: { sessionId: (await session(world)).sessionId } }),
  readParting: async (world) => as(harvest.readParting, world.member, { params: { sessionId: (await session(world)).sessionId } }),
  tellNamed: async (world) => as(harvest.tellNamed, world.member, { params: { sessionId: (await session(world)).sessionId }, body: { named: true } }),
  tellImpression: async (world) => as(harvest.tellImpression, world.member, { params: await ended(world), body: { worth: 4, voice: 5 } }),
  listImpressions: async ({ member }, { groupId }) => as(harvest.listImpressions, member, { params: { groupId } }),
  closeThread: async (world) => as(moderation.closeThread, world.moderator, { params: { threadId: (await thread(world)).id }, body: { reason: 'Beantwoord' } }),
  moveThread: async (world) =>
    as(moderation.moveThread, world.moderator, { params: { threadId: (await thread(world)).id }, body: { groupId: world.square.id, reason: 'Hoort daar' } }),
  askName: async (world) => {
    await allowNameless(world)
    const { id } = await world.done(world.member, threads.postThread, { params: { groupId: world.group.id }, body: { ...question, anonymous: true } })
    return as(moderation.askName, world.moderator, { params: { threadId: id, post: 'opening' }, body: { reason: 'Een dreigement' } })
  },
  listMyDisclosures: async (world) => as(moderation.listMyDisclosures, world.member, { params: { threadId: (await thread(world)).id } }),
  reverseRuling: async (world) => {
    const ruling = await world.done(world.moderator, moderation.pinThread, { params: { threadId: (await thread(world)).id }, body: { reason: '', until: null } })
    return as(moderation.reverseRuling, world.moderator, { params: { rulingId: ruling.id } })
  },
  readLog: async ({ member }, { groupId }) => as(moderation.readLog, member, { params: { groupId }, querystring: {} }),
} satisfies Examples

const mixing = { sectors: true, approaches: true, earlier: true }
/** A session with one round of groups, drawn for the two who are there. */
async function divided(world: World) {
  const meeting = await schedule(world)
  const stages = [step('arrival', 'Binnen', 'Welkom', 5), step('breakout', 'Tafels', 'Praat', 10)]
  const { id: sessionId } = await world.done(world.facilitator, sessions.startSession, { params: { meetingId: meeting.id }, body: { stages, guests: false } })
  for (const who of [world.member, world.moderator]) await world.done(who, sessions.takeSeat, { params: { sessionId } })
  const plan = await world.done(world.facilitator, breakouts.drawPlan, { params: { sessionId }, body: mixing })
  return { sessionId, groupId: plan.rounds[0]?.groups[0]?.id ?? 0 }
}

/** A note that lies open in a step for sorting. */
async function sorting(world: World, next: 'clustering' | 'voting' = 'clustering') {
  const stages = [step('writing', 'Stil', 'Wat?', 5), step(next, 'Daarna', 'Wat nu?', 5)]
  const { id: sessionId, stages: steps } = await world.done(world.facilitator, sessions.startSession, {
    params: { meetingId: (await schedule(world)).id },
    body: { stages, guests: false },
  })
  const [from, to] = [steps[0]?.id ?? 0, steps[1]?.id ?? 0]
  const noteId = ulid()
  await world.done(world.member, sessions.takeSeat, { params: { sessionId } })
  await world.done(world.member, sessions.writeNote, { params: { sessionId, noteId }, body: { stageId: from, text: 'Soep' } })
  await world.done(world.facilitator, sessions.revealNotes, { params: { sessionId, stageId: from } })
  await world.done(world.facilitator, sessions.enterStage, { params: { sessionId }, body: { from, to } })
  return { sessionId, noteId, stageId: to }
}
async function voting(world: World) {
  const { sessionId, noteId: target, stageId } = await sorting(world, 'voting')
  return { sessionId, stageId, target }
}

const avond = { title: 'Avond', stages: [step('checkin', 'Binnen', 'Wie ben je?', 5)] }
const ownScript = (world: World) => world.done(world.facilitator, scripts.addOwnScript, { body: avond })

/** Wall clock in Amsterdam, so many hours from now. */
function local(hours: number) {
  return new Date(Date.now() + hours * 3_600_000).toLocaleString('sv', { timeZone: 'Europe/Amsterdam' }).slice(0, 16).replace(' ', 'T')
}
