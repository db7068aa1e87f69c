import type {
  Hand,
  HandedOver,
  HandLowered,
  HandRaised,
  ClockExpired,
  MessageSaid,
  PeopleCalled,
  RunnerChanged,
  SeatLeft,
  Turn,
  TurnGiven,
  Voice,
} from '@kring/contract/facilitation'
import type { Seated, Session, Stage } from '@kring/contract/sessions'
import { isArrival, isOpen, takesNotes } from './sessions.ts'

/** After its time is over a stage still takes what people are writing, this many milliseconds; then the server closes the writing. */
export const softEnd = 30_000

/** A session in which nothing happened for so long is over, in milliseconds: somebody forgot to end it. */
export const longIdle = 4 * 60 * 60_000

type Timed = Pick<Session, 'stageId' | 'clock' | 'expiredAt'> & { softEndedAt: string | null }

/** What the server has to do with a session's clock at `now` (ms since 1970), and when it has to look again; null where it never does by itself. */
export function clockWork(
  { clock, expiredAt, softEndedAt }: Pick<Timed, 'clock' | 'expiredAt' | 'softEndedAt'>,
  now: number,
): { due: 'expire' | 'close' | null; next: number | null } {
  if (clock.endsAt === null) return { due: null, next: null }
  const end = Date.parse(clock.endsAt)
  if (expiredAt === null) return end <= now ? { due: 'expire', next: end + softEnd } : { due: null, next: end }
  if (softEndedAt === null) return end + softEnd <= now ? { due: 'close', next: null } : { due: null, next: end + softEnd }
  return { due: null, next: null }
}

/** Whether the writing of a stage ends with its time. Where everybody reads along, whoever says something says it with the others there; nothing is closed. */
export const closesByItself = (stage: Pick<Stage, 'settings' | 'revealedAt' | 'closedAt'>) => takesNotes(stage) && !isOpen(stage) && stage.closedAt === null

/** Whether people say that they are ready: not while they come in, nor where each speaks in turn and nobody writes. */
export const asksReady = (stage: Pick<Stage, 'kind' | 'settings'>) => !isArrival(stage) && (takesNotes(stage) || !stage.settings.turns)

/** Who is still there, of everybody who sat down. */
export const stillHere = ({ people }: Pick<Session, 'people'>): Seated[] => people.filter(({ left }) => !left)

/** How many of those who are still there said that they are ready. */
export const readyHere = (session: Pick<Session, 'people'>, { ready }: Pick<Stage, 'ready'>) => stillHere(session).filter(({ id }) => ready.includes(id)).length

/** The turns of one round where each speaks: of a stage, or of one table in it. */
export const turnsOf = ({ turns }: Pick<Session, 'turns'>, stageId: number, groupId: number | null) => turns.filter((turn) => turn.stageId === stageId && turn.groupId === groupId)

/**
 * Where a round of turns is: who speaks, and who comes after, in order. Who passed is asked once more when everybody else has spoken; who
 * passed twice is left in peace. `people` in the order of the table.
 */
export function roundOfTurns(people: readonly { id: number }[], turns: readonly Turn[]): { speaking: Turn | null; coming: number[] } {
  const speaking = turns.find(({ endedAt }) => endedAt === null) ?? null
  const passes = (id: number) => turns.filter((turn) => turn.personId === id && turn.passed).length
  const waiting = people.map(({ id }) => id).filter((id) => id !== speaking?.personId && passes(id) < 2 && !turns.some((turn) => turn.personId === id && !turn.passed))
  const asked = (id: number) => passes(id) > 0
  return { speaking, coming: [...waiting.filter((id) => !asked(id)), ...waiting.filter(asked)] }
}

/** Milliseconds for each, where everybody speaks as long as the others. */
export const shareOf = ({ minutes }: Pick<Stage, 'minutes'>, people: number) => (people === 0 ? 0 : Math.floor((minutes * 60_000) / people))

/**
 * How evenly time was divided, from 0 (one had it all) to 1 (everybody as much): the entropy of the shares over that of equal ones (Pielou's evenness, 1966).
 * Null with fewer than two people, or where nobody said anything yet.
 */
export function evenness(times: readonly number[]): number | null {
  const total = times.reduce((sum, time) => sum + time, 0)
  if (times.length < 2 || total === 0) return null
  const entropy = times.reduce((sum, time) => (time === 0 ? sum : sum - (time / total) * Math.log(time / total)), 0)
  return entropy / Math.log(times.length)
}

/** Who was not heard yet, in the order of the table: neither a note nor a turn. */
export const unheard = (session: Pick<Session, 'people'>, voices: readonly Voice[]) =>
  stillHere(session).filter(({ id }) => !voices.some(({ personId, wrote, spoke }) => personId === id && (wrote || spoke)))

/** `people.called`. */
export const withCall = (session: Session, { calledAt }: PeopleCalled): Session => ({ ...session, calledAt })

/** `message.said`. */
export const withMessage = (session: Session, { message }: MessageSaid): Session => ({ ...session, message })

/** `clock.expired`. */
export const withExpiry = (session: Session, { stageId, expiredAt }: ClockExpired): Session => (stageId === session.stageId ? { ...session, expiredAt } : session)

/** `hand.raised`. */
export const withHand = (session: Session, { hand }: HandRaised): Session => ({ ...session, hands: [...others(session.hands, hand.personId), hand].sort(byAsking) })

/** `hand.lowered`. */
export const withoutHand = (session: Session, { personId }: HandLowered): Session => ({ ...session, hands: others(session.hands, personId) })

/** `turn.given`. Whoever speaks has been heard, so their hand goes down. */
export function withTurn(session: Session, { over, turn }: TurnGiven): Session {
  const changed = [over, turn].filter((one) => one !== null)
  const turns = [...session.turns.filter(({ id }) => !changed.some((one) => one.id === id)), ...changed].sort((a, b) => a.id - b.id)
  return { ...session, turns, hands: turn && turn.endedAt === null ? others(session.hands, turn.personId) : session.hands }
}

/** `runner.changed`. */
export const withRunner = (session: Session, { personId, runs }: RunnerChanged): Session => ({
  ...session,
  people: session.people.map((person) => (person.id === personId ? { ...person, runs } : person)),
  runs: personId === session.personId ? runs : session.runs,
})

/** `session.handed-over`. */
export const withHandover = (session: Session, { handover }: HandedOver): Session => ({
  ...session,
  facilitator: handover.to,
  handovers: [...session.handovers.filter(({ at }) => at !== handover.at), handover].sort((a, b) => (a.at < b.at ? -1 : 1)),
})

/** `seat.left`: what they wrote stays, and they are waited for no more. */
export const withSeatLeft = (session: Session, { personId }: SeatLeft): Session => ({
  ...session,
  people: session.people.map((person) => (person.id === personId ? { ...person, left: true } : person)),
  hands: others(session.hands, personId),
  stages: session.stages.map((stage) => (stage.ready.includes(personId) ? { ...stage, ready: stage.ready.filter((id) => id !== personId) } : stage)),
})

const others = (hands: Hand[], personId: number) => hands.filter((hand) => hand.personId !== personId)
const byAsking = (a: Hand, b: Hand) => (a.raisedAt < b.raisedAt ? -1 : a.raisedAt > b.raisedAt ? 1 : a.personId - b.personId)
