import * as contract from '@kring/contract/search'
import type { Found } from '@kring/contract/search'
import type { Problem } from '@kring/contract/wire'
import { type Operator, parseSearch } from '@kring/domain/search'
import { query } from '@solidjs/router'
import { call, problemOf } from '../shell/http.ts'
import { type Place, questionOf } from './address.ts'

/** What came of a question: hits, also of elsewhere where the group one looks in first has none; what is not clear in it; or why it could not be answered. */
export type Answer = { found?: Found; elsewhere?: Found; unclear?: Operator; problem?: Problem }

/** Nothing is asked as long as there is no question, or one that is not finished. A "no" is an answer too: it is said beside the question, and the page stays. */
export const listSimilar = (groupId: number, title: string) => call(contract.listSimilar, { params: { groupId }, querystring: { title } }).then(({ items }) => items)
export const find = query(async (place: Place): Promise<Answer> => {
  const { terms, filters, unclear } = parseSearch(questionOf(place))
  if (unclear[0]) return { unclear: unclear[0] }
  if (terms.length === 0 && Object.keys(filters).every((name) => name === 'in' && place.group !== undefined)) return {}
  try {
    const found = await ask(place)
    return found.total > 0 || place.group === undefined ? { found } : { found, elsewhere: await ask({ q: place.q }) }
  } catch (error) {
    const problem = problemOf(error)
    if (problem.status !== 422 && problem.status !== 503) throw error
    return { problem }
  }
}, 'search')

function ask(place: Place) {
  const querystring = { q: questionOf(place), ...(place.after !== undefined && { after: place.after }) }
  return place.thread === undefined ? call(contract.search, { querystring }) : call(contract.searchThread, { params: { threadId: place.thread }, querystring })
}
