import { giveDots } from '@kring/contract/boards'
import { takeBackNote, sayNotReady, sayReady, writeNote } from '@kring/contract/sessions'
import { withNote, withoutNote } from '@kring/domain/sessions'
import { createPhone, type Holder, pause, type Phone, until } from './phones.ts'

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** Who may read what: every text carries a word of its own, and every frame and answer is searched for those of others. */
export function createWatch() {
  const written = new Map<string, { author: string; stageId: number }>()
  const opened = new Set<number>()
  const overheard = new Map<string, Set<string>>()
  let tallies = 0
  return {
    write(author: string, stageId: number, chance: () => number) {
      const word = `geheim${Array.from({ length: 14 }, () => letters[Math.floor(chance() * 32)]).join('')}`
      written.set(word, { author, stageId })
      return word
    },
    /** From here on everybody may read what is written in this stage. */
    open: (stageId: number) => void opened.add(stageId),
    /** How often somebody read how many dots there are. */
    tallies: () => tallies,
    hear: (reader: string) => (text: string) => {
      if (text.includes('"tally":[{')) tallies += 1
      for (const [word] of text.matchAll(/geheim\w{14}/g)) {
        const known = written.get(word)
        if (known && (known.author === reader || opened.has(known.stageId))) continue
        overheard.set(reader, (overheard.get(reader) ?? new Set()).add(word))
      }
    },
    /** Before it lay open, by who read it: words that somebody else wrote in this stage. */
    overheard: (stageId: number) =>
      [...overheard].flatMap(([reader, words]) =>
        [...words].flatMap((word) => (written.get(word)?.stageId === stageId ? [{ reader, author: written.get(word)?.author ?? '', word }] : [])),
      ),
    strange: () => [...overheard.values()].flatMap((words) => [...words].filter((word) => !written.has(word))),
  }
}
export type Watch = ReturnType<typeof createWatch>

export type Person = Phone & {
  name: string
  /** What the server acknowledged: the text of each note, null where it was taken back. */
  notes: Map<string, string | null>
  refused: Set<string>
  takePart: (stageId: number) => Promise<void>
  /** What the server acknowledged: how many dots on which note. */
  dots: Map<string, number>
  vote: (stageId: number, boardId: number) => Promise<void>
  rewriteLast: (stageId: number) => Promise<void>
  takeBackLast: () => Promise<void>
  weather: (storm: { on: boolean }) => Promise<void>
  codes: Set<string>
}

/** Somebody with a phone, who does what people do in a session, and drops off the network now and then. */
export function createPerson(name: string, watch: Watch, holder: Omit<Holder, 'heard'>): Person {
  const { chance, sessionId } = holder
  const phone = createPhone({ ...holder, heard: watch.hear(name) })
  const notes = new Map<string, string | null>()
  const refused = new Set<string>()
  const dots = new Map<string, number>()
  const codes = new Set<string>()
  let keys = 0
  const someId = () => `01${Array.from({ length: 24 }, () => letters[Math.floor(chance() * 32)]).join('')}`
  const ofStage = (stageId: number) => ({ params: { sessionId, stageId } })
  const told = <T extends { status: number; problem: { code: string } }>(answer: T) => {
    codes.add(answer.status < 300 ? String(answer.status) : `${answer.status} ${answer.problem.code}`)
    return answer
  }

  const placeOf = (stageId: number) => phone.session().stages.findIndex(({ id }) => id === stageId)

  const lastNote = () => [...notes].findLast(([, text]) => text !== null)?.[0]

  async function put(noteId: string, stageId: number) {
    const text = `Een ${watch.write(name, stageId, chance)} van ${name}`
    const { status, body } = told(await phone.insist(writeNote, { params: { sessionId, noteId }, body: { stageId, text } }, `${noteId}.${(keys += 1)}`))
    if (status !== 200) return notes.has(noteId) || refused.add(noteId)
    notes.set(noteId, text)
    return phone.change((before) => withNote(before, { sessionId, note: body }))
  }

  async function takeBack(noteId: string) {
    const { status } = told(await phone.insist(takeBackNote, { params: { sessionId, noteId } }))
    // After an answer that got lost the note is gone already.
    if (status !== 204 && status !== 404) return
    notes.set(noteId, null)
    phone.change((before) => withoutNote(before, { sessionId, noteId }))
  }

  return {
    ...phone,
    name,
    notes,
    refused,
    dots,
    codes,
    async takePart(stageId) {
      for (let number = 0; number < 2; number += 1) {
        await pause(chance() * 2_000)
        await until(() => placeOf(phone.session().stageId) >= placeOf(stageId))
        const noteId = someId()
        await put(noteId, stageId)
        if (chance() < 0.3) await put(noteId, stageId)
        if (chance() < 0.1) await takeBack(noteId)
      }
      if (chance() < 0.8) told(await phone.insist(sayReady, ofStage(stageId)))
      if (chance() < 0.1) told(await phone.insist(sayNotReady, ofStage(stageId)))
      if (chance() < 0.1) await phone.read()
    },
    async vote(stageId, boardId) {
      await until(() => phone.session().stageId === stageId)
      const board = phone.session().notes.filter((note) => note.stageId === boardId && note.clusterId === null)
      for (const place of [chance(), chance()]) {
        await pause(chance() * 1_000)
        const target = board[Math.floor(place * board.length)]?.id ?? ''
        for (const count of [1, 2]) {
          const { status } = told(await phone.insist(giveDots, { params: { sessionId, stageId, target }, body: { count } }))
          if (status === 204) dots.set(target, count)
        }
      }
    },
    async rewriteLast(stageId) {
      const noteId = lastNote()
      if (noteId) await put(noteId, stageId)
    },
    async takeBackLast() {
      const noteId = lastNote()
      if (noteId) await takeBack(noteId)
    },
    /** About a third of the time without a network. */
    async weather(storm) {
      await pause(chance() * 3_000)
      while (storm.on) {
        phone.drop()
        await pause(300 + chance() * 1_400)
        phone.comeBack({ knowing: chance() < 0.7 })
        await pause(1_000 + chance() * 2_700)
      }
    },
  }
}
