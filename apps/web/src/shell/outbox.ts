import type { DraftFields } from '@kring/contract/drafts'
import type { Problem } from '@kring/contract/wire'
import { createSignal } from 'solid-js'

/**
 * A post that was sent and is not known to have arrived. `words`, `title` and `href` say to its writer what it is and where it belongs;
 * `place` and `fields` are the draft that it would be again, `draft` the states of it that it takes along; `tried` is when it was sent first.
 */
export type Letter = {
  key: string
  url: string
  body: string
  place: string
  fields: DraftFields
  draft: string[]
  words: string
  title: string
  href: string
  at: number
  tried: number | null
  problem: Problem | null
}
/** JSON from the wire; whoever listens at an address knows what it is. */
type Parsed = ReturnType<typeof JSON.parse>
type Hear = (answer: Parsed, letter: Letter) => void
/** What becomes of one attempt: it arrived, it was refused, or it waits. */
export type Outcome = { answer: Parsed } | { problem: Problem }

const [letters, setLetters] = createSignal<Letter[]>([])
const listeners = new Map<string, Set<Hear>>()
/** What nobody waits for any more when it arrives is said on whatever page one is. */
export const later = 'later'
const waiting = new Map<string, (outcome: Outcome) => void>()
let owner: number | undefined
let pageOnly: string | null = null

/** What has not arrived yet, of who is signed in: it outlives a reload and a crash. */
export const unsent = letters
/** States of drafts whose words are on their way. */
export const draftsInHand = () => letters().flatMap(({ draft }) => draft)

const keyOf = (personId: number) => `kring.outbox.${personId}`

/** Whose letters this page sends. */
export function openOutbox(personId: number) {
  owner = personId
  look()
  const hear = ({ key }: StorageEvent) => key === keyOf(personId) && look()
  const go = () => void send()
  window.addEventListener('storage', hear)
  window.addEventListener('online', go)
  void send()
  // Should the connection go, what sends is there already.
  const timer = setTimeout(() => void import('./postman.ts').catch(() => {}), 1_000)
  return () => {
    clearTimeout(timer)
    window.removeEventListener('storage', hear)
    window.removeEventListener('online', go)
    owner = undefined
    setLetters([])
  }
}

/** Writes a letter down and sends it, once `ready` is over. Answers what came of the first attempt. */
export function post(letter: Omit<Letter, 'at' | 'tried' | 'problem'>, ready: Promise<unknown> = Promise.resolve()) {
  change((all) => [...all.filter(({ key }) => key !== letter.key), { ...letter, at: Date.now(), tried: null, problem: null }])
  return new Promise<Outcome>((resolve) => {
    waiting.set(letter.key, resolve)
    void ready.catch(() => {}).then(send)
  })
}

/** Sends what waits; nothing happens twice, whoever asks. */
export async function send() {
  if (owner === undefined || letters().length === 0) return
  const personId = owner
  await import('./postman.ts').then(
    ({ deliver }) => deliver(personId),
    () => letters().forEach(({ key }) => settle(key, { problem: silence })),
  )
}

/** Tries one again that was refused, or of which it was asked whether it should. */
export function resend(key: string) {
  change((all) => all.map((letter) => (letter.key === key ? { ...letter, problem: null, tried: letter.problem?.code === 'letter.old' ? null : letter.tried } : letter)))
  return send()
}

/** Takes a letter back out. */
export const withdraw = (key: string) => change((all) => all.filter((letter) => letter.key !== key))
/** Puts it back, as it was. */
export const putBack = (letter: Letter) => change((all) => [...all.filter(({ key }) => key !== letter.key), letter])

/** Hears of what arrives at an address, whoever in this page sent it. */
export function onAnswer(url: string, hear: Hear) {
  const all = listeners.get(url) ?? new Set()
  listeners.set(url, all.add(hear))
  return () => void all.delete(hear)
}

/** For who delivers: the letter as it is now, and what became of it. */
export const letterOf = (key: string) => (look(), letters().find((letter) => letter.key === key))
export const note = (key: string, news: Partial<Letter>) => change((all) => all.map((letter) => (letter.key === key ? { ...letter, ...news } : letter)))
export function settle(key: string, outcome: Outcome) {
  const letter = letters().find((one) => one.key === key)
  if ('problem' in outcome) note(key, { problem: outcome.problem })
  else if (letter) {
    listeners.get(letter.url)?.forEach((hear) => hear(outcome.answer, letter))
    if (!waiting.has(key)) listeners.get(later)?.forEach((hear) => hear(outcome.answer, letter))
    withdraw(key)
  }
  waiting.get(key)?.(outcome)
  waiting.delete(key)
}

const silence: Problem = { type: 'about:blank', title: '', status: 0, code: 'network' }

/** Other tabs write too: what lies there now is what is changed. */
function change(how: (all: Letter[]) => Letter[]) {
  if (owner === undefined) return
  const now = how(read(owner))
  write(owner, now)
  show(now)
}

function look() {
  if (owner !== undefined) show(read(owner))
  // What is gone was delivered by another tab.
  for (const [key, tell] of waiting) {
    if (letters().some((letter) => letter.key === key)) continue
    waiting.delete(key)
    tell({ answer: undefined })
  }
}

/** A letter that did not change stays the same one, so that nobody loses their place on the page. */
const show = (now: Letter[]) => setLetters((before) => now.map((letter) => before.find((known) => JSON.stringify(known) === JSON.stringify(letter)) ?? letter))

function read(personId: number): Letter[] {
  try {
    return JSON.parse(localStorage.getItem(keyOf(personId)) ?? pageOnly ?? '[]')
  } catch {
    return JSON.parse(pageOnly ?? '[]')
  }
}

function write(personId: number, all: Letter[]) {
  const text = JSON.stringify(all)
  try {
    if (all.length === 0) localStorage.removeItem(keyOf(personId))
    else localStorage.setItem(keyOf(personId), text)
    pageOnly = null
  } catch {
    pageOnly = text
  }
}
