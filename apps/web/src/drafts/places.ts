import type { DraftFields, DraftLine } from '@kring/contract/drafts'
import { isEmpty, partsOf } from '@kring/domain/drafts'

/** The composer in which a draft goes on; undefined where its place is gone. */
export function hrefOf({ place, group, thread }: Pick<DraftLine, 'place' | 'group' | 'thread'>) {
  const { kind, post } = partsOf(place)
  if (kind !== null) return group && `/groups/${group.slug}/compose?kind=${kind}`
  if (!thread) return undefined
  const there = `/threads/${thread.id}/${thread.slug}`
  if (post === null) return `${there}#reply-text`
  return post === 'opening' ? `${there}#edit-opening` : `${there}?post=${post}#edit-${post}`
}

/** A draft that only this device has, as the list shows it. */
export function lineOf(place: string, fields: DraftFields): DraftLine[] {
  if (!/^(new|reply|edit)-/.test(place) || isEmpty(fields)) return []
  const { title = '', text = '' } = fields
  return [{ place, version: '', savedAt: '', title, words: (text || Object.values(fields).find((value) => value.trim() !== '') || '').slice(0, 200), group: null, thread: null }]
}
