import type { Call } from './call.ts'
import type { Language } from './wire.ts'

/**
 * What a page needs to be rendered: `url` is path and query, `nonce` goes on every inline script, `call` asks the API as the visitor.
 * `theme` is the address of a stylesheet of tokens to lay over our own look, null for none.
 */
export type PageRequest = { url: string; nonce: string; language: Language; theme: string | null; call: Call }

/**
 * A rendered page: a whole HTML document with its HTTP status, or where to go instead (`location`, with an empty `html`).
 * `error` is what broke in the page itself, for the log; the document says only that something did.
 */
export type RenderedPage = { status: number; html: string; location?: string; error?: unknown }

/** Renders any page of the web interface. Never throws. */
export type Render = (page: PageRequest) => Promise<RenderedPage>
