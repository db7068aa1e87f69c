import { type Call, isProblem, requestOf, type WireRequest } from '@kring/contract/call'
import type { Problem } from '@kring/contract/wire'
import { getRequestEvent, isServer } from 'solid-js/web'

declare module 'solid-js/web' {
  interface RequestEvent {
    call: Call
    /** What broke in the page itself. */
    error?: unknown
  }
}

/** A "no" of the API, or no answer at all (status 0). */
export class Failure extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}

/** Calls one route of the contract: over HTTP in the browser, within the process while a page is rendered. */
export const call: Call = async (route, input) => {
  const event = isServer ? getRequestEvent() : undefined
  return event ? event.call(route, input) : answerOf(await send(requestOf(route, input)))
}

/** The problem an error carries; whatever else goes wrong is ours to blame. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Error && 'problem' in error && isProblem(error.problem)) return error.problem
  return silence('web.broken', 500)
}

/** A problem in words: those of the server, or ours where it could not be asked. */
export const sentenceOf = ({ title, status }: Problem, ours: { network: string; other: string }) => title || (status === 0 ? ours.network : ours.other)

/** Posts under a key that outlives this page; after half a minute of silence it counts as not answered. */
export const sendAs = async (key: string, url: string, body: string) => answerOf(await send({ method: 'POST', url, body }, { key, answered() {} }, AbortSignal.timeout(30_000)))

let speaker: number | undefined
/** Who is writing on this page. Should somebody else have signed in on this device meanwhile, the server refuses. */
export const speakFor = (personId: number | undefined) => void (speaker = personId)
/** Whatever is written, and what only its writer may read. */
const isPersonal = ({ method, url }: WireRequest) => method !== 'GET' || url.startsWith('/me/drafts')

type Attempt = { key: string; answered: () => void } | undefined

async function send(request: WireRequest, attempt: Attempt = request.method === 'POST' ? attemptAt(request.url, request.body) : undefined, signal?: AbortSignal) {
  const { method, url, body } = request
  const response = await fetch(`/api/v1${url}`, {
    method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(attempt && { 'idempotency-key': attempt.key }),
      ...(speaker !== undefined && isPersonal(request) && { 'kring-person': String(speaker) }),
    },
    ...(body !== undefined && { body }),
    ...(signal && { signal }),
    // What was done just before leaving a page arrives all the same; browsers allow it for small bodies.
    keepalive: method !== 'GET' && (body?.length ?? 0) < 10_000,
  }).catch(() => undefined)
  if (!response) throw new Failure(silence('network', 0))
  if (response.status < 500) attempt?.answered()
  return response
}

/** A post that got no answer, or one that leaves its fate open (5xx), is sent again under its old key, and a double click shares one, so that neither happens twice. */
function attemptAt(url: string, body: string | undefined) {
  const post = `${url} ${body}`
  const key = unanswered.get(post) ?? crypto.randomUUID()
  unanswered.set(post, key)
  return { key, answered: () => unanswered.delete(post) }
}
const unanswered = new Map<string, string>()

async function answerOf(response: Response) {
  const text = await response.text()
  if (response.ok) return text && isJson(response) ? JSON.parse(text) : null
  const problem: unknown = isJson(response) ? JSON.parse(text) : undefined
  throw new Failure(isProblem(problem) ? problem : silence('server.broken', response.status))
}

const isJson = (response: Response) => response.headers.get('content-type')?.includes('json') ?? false
const silence = (code: string, status: number): Problem => ({ type: 'about:blank', title: '', status, code })
