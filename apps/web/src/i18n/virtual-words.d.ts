declare module 'virtual:words' {
  import type { Language } from '@kring/contract/wire'
  import type { Words } from './text.ts'

  type Loaders = { [language in Language]: () => Promise<{ words: Partial<Words> }> }
  /** What the frame of every page says. */
  export const base: Loaders
  /** What each page says beyond that, by its name in the route table. */
  export const pages: { [file: string]: Loaders }
}
