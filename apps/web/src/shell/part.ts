import { type Component, lazy } from 'solid-js'
import { loadWordsOf } from '../i18n/load.ts'

/** A part of a page that is fetched when somebody asks for it, with words of its own; give it a Suspense of its own. `file` names it from `src`, as in the route table. */
export const part = <Props extends object, Name extends string>(file: string, load: () => Promise<{ [name in Name]: Component<Props> }>, name: Name) =>
  lazy(async () => {
    const [module] = await Promise.all([load(), loadWordsOf(file)])
    return { default: module[name] }
  })
