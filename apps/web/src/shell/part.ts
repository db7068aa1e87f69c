import { type Component, lazy } from 'solid-js'
import { loadWordsOf } from '../i18n/load.ts'

/**
 * A part of a page that is fetched when somebody asks for it, with words of its own; give it a Suspense of its own. `file` names it from `src`, as in the route table.
 * Without a connection the page goes on without it, until there is one.
 */
export const part = <Props extends object, Name extends string>(file: string, load: () => Promise<{ [name in Name]: Component<Props> }>, name: Name) =>
  lazy(async () => {
    const fetch = () => Promise.all([load(), loadWordsOf(file)])
    const [module] = await fetch().catch(async (error: unknown) => {
      if (navigator.onLine) throw error
      await new Promise((resolve) => window.addEventListener('online', resolve, { once: true }))
      return fetch()
    })
    return { default: module[name] }
  })
