import * as auth from '@kring/contract/auth'
import * as boards from '@kring/contract/boards'
import * as breakouts from '@kring/contract/breakouts'
import * as bookmarks from '@kring/contract/bookmarks'
import * as drafts from '@kring/contract/drafts'
import * as doors from '@kring/contract/doors'
import * as facilitation from '@kring/contract/facilitation'
import * as files from '@kring/contract/files'
import * as groups from '@kring/contract/groups'
import * as harvest from '@kring/contract/harvest'
import * as learnings from '@kring/contract/learnings'
import * as liveScripts from '@kring/contract/live-scripts'
import * as meetings from '@kring/contract/meetings'
import * as mentions from '@kring/contract/mentions'
import * as moderation from '@kring/contract/moderation'
import * as people from '@kring/contract/people'
import * as posts from '@kring/contract/posts'
import * as questions from '@kring/contract/questions'
import * as reading from '@kring/contract/reading'
import * as scripts from '@kring/contract/scripts'
import * as savedSearches from '@kring/contract/saved-searches'
import * as search from '@kring/contract/search'
import * as sessions from '@kring/contract/sessions'
import * as subjects from '@kring/contract/subjects'
import * as templates from '@kring/contract/templates'
import * as threads from '@kring/contract/threads'
import type { Access, AnyRoute } from '@kring/contract/wire'
import type { TObject, TSchema } from 'typebox'

export type ContractRoute = AnyRoute & { config: { access: Access }; schema: AnyRoute['schema'] & { params?: TObject; querystring?: TObject; consumes?: string[]; body?: TSchema } }

/** Every route of the contract by name. A new one is in here by itself, and so in the tests that go over all of them. */
export const routes: [name: string, route: ContractRoute][] = [
  auth,
  boards,
  bookmarks,
  breakouts,
  drafts,
  doors,
  facilitation,
  files,
  groups,
  harvest,
  learnings,
  liveScripts,
  meetings,
  mentions,
  moderation,
  people,
  posts,
  questions,
  reading,
  scripts,
  savedSearches,
  search,
  sessions,
  subjects,
  templates,
  threads,
]
  .flatMap((slice) => Object.entries(slice as Record<string, unknown>))
  .flatMap(([name, value]) => (isRoute(value) ? [[name, value] satisfies [string, ContractRoute]] : []))

function isRoute(value: unknown): value is ContractRoute {
  return typeof value === 'object' && value !== null && 'method' in value && 'url' in value
}
