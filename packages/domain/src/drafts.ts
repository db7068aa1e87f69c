import type { Kind } from '@kring/contract/threads'
import type { DraftFields } from '@kring/contract/drafts'

/** A draft as one device has it: `versions` are the states of the server's that these words came from or may have become, `changed` says that none of them has these very words. */
export type DeviceDraft = { fields: DraftFields; versions: string[]; changed: boolean }
/** A draft as the server has it. */
export type ServerDraft = { fields: DraftFields; version: string }

/** Where a new thread of one kind is written in a group. */
export const newThreadPlace = (groupId: number, kind: Kind) => `new-${groupId}-${kind}`
/** Where the reply below a thread is written. */
export const replyPlace = (threadId: number) => `reply-${threadId}`
/** Where a post is changed: `opening`, or the id of a reply. */
export const editPlace = (threadId: number, post: string) => `edit-${threadId}-${post}`

/** What a place is about; the rest is null. Expects a place as the contract has it. */
export function partsOf(place: string) {
  const [what, id, rest = null] = place.split('-')
  const number = Number(id)
  return what === 'new' ? { groupId: number, threadId: null, kind: rest, post: null } : { groupId: null, threadId: number, kind: null, post: what === 'edit' ? rest : null }
}

/** Whether nothing is written in any field. How, and of which meeting and session, one writes are no words. */
export const isEmpty = (fields: DraftFields) =>
  Object.entries(fields).every(([name, text]) => text.trim() === '' || name === 'report.meetingId' || name === 'report.session' || name === 'anonymous')

/**
 * Two drafts of one thing meet, on a device that opens it. What to do:
 * `none` nothing is kept anywhere; `gone` the device forgets words that were sent or thrown away elsewhere; `same` they agree;
 * `mine` the server is told what the device has; `theirs` the device takes what the server has; `both` somebody has to choose.
 */
export function meet(mine: DeviceDraft | undefined, theirs: ServerDraft | null): 'none' | 'gone' | 'same' | 'mine' | 'theirs' | 'both' {
  if (!theirs) return mine === undefined ? 'none' : mine.changed ? 'mine' : 'gone'
  if (!mine) return 'theirs'
  if (sameFields(mine.fields, theirs.fields)) return 'same'
  if (mine.versions.includes(theirs.version)) return 'mine'
  if (!mine.changed) return 'theirs'
  if (holds(mine.fields, theirs.fields)) return 'mine'
  return holds(theirs.fields, mine.fields) ? 'theirs' : 'both'
}

/** Whether all that was written stands in both alike; a field that is not there is an empty one. */
export const sameFields = (a: DraftFields, b: DraftFields) => namesIn(a, b).every((name) => of(a, name) === of(b, name))

/** Whether whoever has `all` misses nothing of `part`. */
const holds = (all: DraftFields, part: DraftFields) =>
  namesIn(all, part).every((name) => (isProse(name) ? of(all, name).includes(of(part, name).trim()) : of(part, name) === '' || of(all, name) === of(part, name)))

/** Both in one: what was written twice stands once. Of two choices where only one can be, mine. */
export const joined = (mine: DraftFields, theirs: DraftFields): DraftFields =>
  Object.fromEntries(namesIn(mine, theirs).map((name) => [name, joinedText(name, of(mine, name), of(theirs, name))]))

function joinedText(name: string, mine: string, theirs: string) {
  if (mine.trim() === '' || (isProse(name) && theirs.includes(mine.trim()))) return theirs
  if (isRows(name) && theirs !== '') return joinedRows(mine, theirs)
  if (!isProse(name) || mine.includes(theirs.trim())) return mine
  return `${mine}${betweens[name] ?? '\n\n'}${theirs}`
}

/** Fields that hold a list as JSON. */
const isRows = (name: string) => name === 'report.actions'

function joinedRows(mine: string, theirs: string) {
  const rows = [mine, theirs].flatMap((text): unknown[] => (text.startsWith('[') ? JSON.parse(text) : []))
  return JSON.stringify([...new Map(rows.map((row) => [JSON.stringify(row), row])).values()])
}

/** Fields in which words follow each other; of the others one value counts. */
const isProse = (name: string) => !isRows(name) && !/(^|\.)(strategy|obstacle|meetingId|anonymous|version)$/.test(name)
/** What comes between two texts, where that is less than a new paragraph. */
const betweens: Record<string, string> = { title: ' / ', 'subjects.tags': ', ', note: ' / ', 'learning.cost': ' / ', 'learning.whoToAsk': ' / ' }

const namesIn = (...all: DraftFields[]) => [...new Set(all.flatMap((fields) => Object.keys(fields)))]
const of = (fields: DraftFields, name: string) => fields[name] ?? ''
