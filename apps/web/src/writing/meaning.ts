export type Wanted = { from: number; name: string }

/** An @ where a word begins, and the beginning of a name after it: up to five words, of which the first has a letter. */
const beginning = /(?:^|[\s(>"'“‘*—–-])@(\p{L}[\p{L}\p{M}\p{N}.'’-]*(?: [\p{L}\p{M}\p{N}.'’-]*){0,4})$/u
const longest = 60

/** Whose name stands before the caret, half written, and where it begins. */
export function wantedIn({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): Wanted | undefined {
  const before = value.slice(Math.max(0, selectionStart - longest - 2), selectionStart)
  const [, name] = selectionStart === selectionEnd ? (beginning.exec(before) ?? []) : []
  return name === undefined ? undefined : { from: selectionStart - name.length - 1, name }
}

/** Everybody that a text links to by name, roughly: the server reads it in full. */
export const peopleIn = (text: string) => new Set([...text.matchAll(/\]\(\/people\/(\d+)\)/g)].map(([, id]) => Number(id)))
