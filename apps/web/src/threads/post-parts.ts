import { useText } from '../i18n/text.ts'
import type { Words } from './post-words.ts'

/** A part of a post under its name; the text itself needs none, and what was left open is empty. */
export type Part = { label: string; text: string }

/** Lists everything somebody wrote in one post, in the order of the page. */
export function useParts() {
  const t = useText('threads')
  const words = useText('posts')
  return ({ title, text, learning }: Pick<Words, 'title' | 'text' | 'learning'>): Part[] => [
    ...(title === null ? [] : [{ label: words.title, text: title }]),
    ...(learning === null
      ? []
      : [
          { label: words.strategy, text: t.strategies[learning.strategy] },
          { label: t.told.situation, text: learning.situation },
          { label: t.told.obstacle, text: learning.obstacle ? t.factors[learning.obstacle] : '' },
          { label: t.told.tried, text: learning.tried },
          { label: t.told.worked, text: learning.worked },
        ]),
    { label: title === null ? '' : words.text, text },
  ]
}
