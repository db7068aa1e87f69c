import type { AnyRoute, Input, Method, Output, Problem } from './wire.ts'

/**
 * Calls one route of the contract, in the browser over HTTP, on the server within the process.
 * Answers null where the route has nothing to say (204). Throws an error that carries a {@link Problem}.
 */
export type Call = <R extends AnyRoute>(route: R, input: Input<R>) => Promise<Output<R>>

/** One request as it goes over the wire: `url` without the `/api/v1` before it, `body` as JSON text or undefined. */
export type WireRequest = { method: Method; url: string; body: string | undefined }

/** Fills in the route's path and query string and writes its body. Optional values that are undefined are left out. */
export function requestOf(route: AnyRoute, input: unknown): WireRequest {
  const { params, querystring, body } = valuesOf(input)
  const values = valuesOf(params)
  const path = route.url.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(values[name])))
  const query = new URLSearchParams(Object.entries(valuesOf(querystring)).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])))
  return { method: route.method, url: query.size > 0 ? `${path}?${query}` : path, body: body === undefined ? undefined : JSON.stringify(body) }
}

/** Whether a value, from wherever, is a problem as RFC 9457 has it. */
export const isProblem = (value: unknown): value is Problem =>
  isRecord(value) && typeof value['title'] === 'string' && typeof value['status'] === 'number' && typeof value['code'] === 'string'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const valuesOf = (value: unknown) => (isRecord(value) ? value : {})
