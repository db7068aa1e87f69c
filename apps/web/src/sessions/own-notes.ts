import type { Card, Note, Session } from '@kring/contract/sessions'
import { withNote, withoutNote } from '@kring/domain/sessions'
import type { Accessor } from 'solid-js'
import { createSignal } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { toast } from '../ui/toast.tsx'
import { takeBackNote, writeNote } from './api.ts'
import { useFailure } from './failure.ts'
import type { Change } from './live-session.ts'
import { createPile } from './pile.ts'

export type OwnNotes = ReturnType<typeof createOwnNotes>

/** What somebody does with their own notes; it shows at once, and is put right when the server says no. */
export function createOwnNotes(session: Accessor<Session>, change: Change, personId: Accessor<number>) {
  const t = useText('sessions')
  const fail = useFailure()
  const place = () => `session.${session().id}.${personId()}`
  const pile = createPile(session, change, place)
  const [field, setField] = createSignal<(text: string) => void>()
  const keep = (note: Note) => change((before) => withNote(before, { sessionId: before.id, note }))

  return {
    /** Where the words for a step are kept until they are put down: what was meant for one step is not said in another. */
    draftPlace: (stageId: number) => `${place()}.${stageId}`,
    waiting: pile.waiting,
    isMine: (note: Note) => note.author?.id === personId(),
    put: (text: string, card: Card | null) => pile.put(text, session().stageId, card),
    /** The field one writes in, where there is one now: adds to what stands in it. */
    field,
    setField: (add: ((text: string) => void) | undefined) => void setField(() => add),
    giveBack({ id, text }: { id: string; text: string }) {
      pile.drop(id)
      field()?.(text)
    },
    async rewrite(note: Note, text: string, card: Card | null) {
      keep({ ...note, text, card })
      await writeNote(session().id, note.id, note.stageId, text, card).then(keep, (error: unknown) => (keep(note), fail(error)))
    },
    async takeBack(note: Note) {
      change((before) => withoutNote(before, { sessionId: before.id, noteId: note.id }))
      await takeBackNote(session().id, note.id).then(
        () => toast({ text: t.note.takenBack, undo: () => pile.put(note.text, note.stageId, note.card) }),
        (error: unknown) => (keep(note), fail(error)),
      )
    },
  }
}
