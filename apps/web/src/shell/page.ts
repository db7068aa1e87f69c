import type { RouteDefinition, RoutePreloadFunc, RouteSectionProps } from '@solidjs/router'
import { type Component, lazy } from 'solid-js'
import { loadWordsOf } from '../i18n/load.ts'

/**
 * One line of the route table: the path, the page's file (for its preload links), how to load it and the name it exports.
 * A `bare` page has the whole screen to itself. A page file may also export `preload`, which fetches its data when somebody is about to follow a link to it.
 */
export function page<Name extends string, Module extends { [name in Name]: Component<RouteSectionProps> } & { preload?: RoutePreloadFunc }>(
  path: string,
  file: string,
  load: () => Promise<Module>,
  name: Name,
  frame: 'shell' | 'bare' = 'shell',
): RouteDefinition {
  const component = lazy(async () => {
    const [module] = await Promise.all([load(), loadWordsOf(file)])
    return { default: module[name] }
  })
  return {
    path,
    info: { file: `src/${file}.tsx`, bare: frame === 'bare', ready: component.preload },
    component,
    preload: (about) => {
      // What cannot be had ahead is said by the page, once somebody goes there.
      if (about.intent === 'preload')
        void load()
          .then((module) => module.preload?.(about))
          .catch(() => {})
    },
  }
}
