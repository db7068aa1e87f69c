import type { Language } from '@kring/contract/wire'
import { isServer } from 'solid-js/web'
import { base, pages } from 'virtual:words'
import type { Words } from './text.ts'

// It grows page by page: a page is shown when its words are there.
const loaded: Partial<Words> = {}

/** The language the document was sent in. */
export const spokenLanguage = (): Language => (document.documentElement.lang === 'en' ? 'en' : 'nl')

/** The words of the frame; those of the pages join them as they come. */
export async function loadBase() {
  Object.assign(loaded, (await base[spokenLanguage()]()).words)
  return loaded
}

/** The words of one page; the server has them all. */
export async function loadWordsOf(file: string) {
  const loaders = isServer ? undefined : pages[file]
  if (loaders) Object.assign(loaded, (await loaders[spokenLanguage()]()).words)
}
