import type { Language } from '@kring/contract/wire'
import { createContext, useContext } from 'solid-js'
import type { nl } from './nl/index.ts'

export type Words = typeof nl
type Spoken = { language: Language; words: Partial<Words> }

const Spoken = createContext<Spoken>()
export const SpokenProvider = Spoken.Provider

/** The sentences of one slice in the reader's language. Name the slice literally: the build finds out by it what a page says. */
export function useText<Slice extends keyof Words>(slice: Slice): Words[Slice] {
  const words = useSpoken().words[slice]
  if (!words) throw new Error(`the words of ${slice} were not loaded`)
  return words
}

export const useLanguage = (): Language => useSpoken().language

function useSpoken() {
  const spoken = useContext(Spoken)
  if (!spoken) throw new Error('there is no language here')
  return spoken
}
