import type { Language } from '@kring/contract/wire'
import { createContext, useContext } from 'solid-js'
import type { nl } from './nl/index.ts'

export type Words = typeof nl
type Spoken = { language: Language; words: Words }

const Spoken = createContext<Spoken>()
export const SpokenProvider = Spoken.Provider

/** The sentences of one slice in the reader's language. */
export const useText = <Slice extends keyof Words>(slice: Slice): Words[Slice] => useSpoken().words[slice]
export const useLanguage = (): Language => useSpoken().language

/** Only the language that is read is fetched. */
export const loadWords = async (language: Language): Promise<Words> => (language === 'en' ? (await import('./en/index.ts')).en : (await import('./nl/index.ts')).nl)

function useSpoken() {
  const spoken = useContext(Spoken)
  if (!spoken) throw new Error('there is no language here')
  return spoken
}
