import Type, { type Static } from 'typebox'
import { Question } from './search.ts'
import { Done, Id, Instant, route, Shape } from './wire.ts'

/** A search that somebody wants to come back to. Nobody else knows of it. */
export const SavedSearch = Shape({
  id: Id,
  q: Question,
  byMail: Type.Boolean({ description: 'whether what others post that fits is mailed, in one letter a day at most' }),
  createdAt: Instant,
})
export type SavedSearch = Static<typeof SavedSearch>

/** So many searches somebody can save. */
export const mostSaved = 20

const params = Shape({ searchId: Id })
const body = Shape({ byMail: Type.Boolean() })

export const listSavedSearches = route('member', 'GET', '/me/saved-searches', 'The searches that I saved, the newest first', {
  response: { 200: Shape({ items: Type.Array(SavedSearch, { maxItems: mostSaved }) }) },
})
export const saveSearch = route('member', 'POST', '/me/saved-searches', 'Save a search; twice is once, with what was said of mail last', {
  body: Shape({ q: Question, ...body.properties }),
  response: { 201: SavedSearch },
})
export const changeSavedSearch = route('member', 'PUT', '/saved-searches/:searchId', 'Say whether to be mailed about it', { params, body, response: { 200: SavedSearch } })
export const dropSavedSearch = route('member', 'DELETE', '/saved-searches/:searchId', 'Save it no longer', { params, response: { 204: Done } })
