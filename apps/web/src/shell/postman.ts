import { mayPass, mayResend } from '@kring/domain/letters'
import type { Problem } from '@kring/contract/wire'
import { problemOf, sendAs } from './http.ts'
import { type Letter, letterOf, note, settle, unsent } from './outbox.ts'

/** Sends a person's letters one after the other, one tab at a time, each under its own key. */
export const deliver = (personId: number) => alone(`kring.outbox.${personId}`, deliverAll)

async function deliverAll() {
  /** What stands in the way: of everything, or at one address, where what comes later must not overtake. */
  const stuck = new Map<string, Problem>()
  for (const { key } of unsent()) {
    // Another tab may have sent it while this one waited for its turn.
    const letter = letterOf(key)
    if (!letter || (letter.problem && !mayPass(letter.problem))) continue
    const problem = stuck.get(everywhere) ?? stuck.get(letter.url) ?? (await deliverOne(letter))
    if (!problem) continue
    if (mayPass(problem)) stuck.set(problem.status < 500 ? everywhere : letter.url, problem)
    settle(key, { problem })
  }
}

const everywhere = '*'

/** Answers what was wrong; undefined when it arrived. */
async function deliverOne({ key, url, body, tried }: Letter): Promise<Problem | undefined> {
  if (!mayResend(tried, Date.now())) return ours('letter.old', 410)
  if (!navigator.onLine) return ours('network', 0)
  note(key, { tried: tried ?? Date.now(), problem: null })
  return sendAs(key, url, body).then((answer) => void settle(key, { answer }), problemOf)
}

const ours = (code: string, status: number): Problem => ({ type: 'about:blank', title: '', status, code })

/** Where a browser has no locks, the key alone sees to it that nothing is posted twice. */
const alone = async (name: string, work: () => Promise<void>) => void (navigator.locks ? await navigator.locks.request(name, work) : await work())
