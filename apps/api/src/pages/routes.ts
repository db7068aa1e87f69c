import fastifyStatic from '@fastify/static'
import type { Call } from '@kring/contract/call'
import { requestOf } from '@kring/contract/call'
import type { PageRequest, Render } from '@kring/contract/pages'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { constants, gzipSync } from 'node:zlib'
import type { App } from '../platform/app.ts'
import { keepGuestPages, type Sent } from './guest-pages.ts'

const year = 365 * 24 * 60 * 60

/** Everything a browser opens: the built assets, and every other address as a page that `render` makes. */
export default async function pages(app: App, { render, assets }: { render: Render | null; assets: string }) {
  const theme = themeOf(app, assets)
  await app.register(fastifyStatic, { root: assets, serve: false, preCompressed: true, cacheControl: false })
  // What is said of a page says nothing of its parts, and is as long as the smallest of them.
  app.get<{ Params: { '*': string } }>('/assets/*', { helmet: false, config: { rateLimit: false } }, (request, reply) =>
    reply.headers({ 'cache-control': `public, max-age=${year}, immutable`, 'x-content-type-options': 'nosniff' }).sendFile(`assets/${request.params['*']}`),
  )
  for (const file of ['favicon.svg', 'robots.txt', 'manifest.webmanifest', ...(theme === null ? [] : [theme])]) {
    app.get(`/${file}`, { config: { rateLimit: false } }, (_, reply) => reply.header('cache-control', 'public, max-age=86400').sendFile(file))
  }
  const kept = keepGuestPages(app)
  app.get('/*', { config: { participants: true }, helmet: { enableCSPNonces: true } }, async (request, reply) => {
    if (!render || !wantsPage(request)) return reply.callNotFound()
    const key = keyOf(request)
    const known = key === undefined ? undefined : kept.find(key)
    if (known) return send(reply, known)
    const keep = key === undefined ? undefined : kept.begin(key)
    return speaks(request, reply) ?? show(request, reply, await render(pageOf(app, request, reply, theme)), keep)
  })
}

/** What all guests get alike at this address; nothing of somebody who is signed in is ever kept. */
const keyOf = ({ viewer, language, url, headers }: FastifyRequest) => (viewer === null && !url.includes('?') && takesGzip(headers) ? `${language} ${url}` : undefined)
const takesGzip = ({ 'accept-encoding': encodings = '' }: FastifyRequest['headers']) => /\bgzip\b/.test(String(encodings))

/** The file of a municipality's own colours, looked for at start like every other setting. */
function themeOf({ settings: { theme } }: App, assets: string) {
  if (theme === 'kring') return null
  if (/^[a-z0-9-]+$/.test(theme) && existsSync(join(assets, `themes/${theme}.css`))) return `themes/${theme}.css`
  throw new Error(`THEME must be kring or the name of a file in apps/web/public/themes, but it is “${theme}”.`)
}

const wantsPage = ({ url, headers }: FastifyRequest) => !/^\/(api|assets)(\/|$|\?)/.test(url) && /text\/html|\*\/\*|^$/.test(headers.accept ?? '')

const pageOf = (app: App, request: FastifyRequest, reply: FastifyReply, theme: string | null): PageRequest => ({
  url: request.url,
  nonce: reply.cspNonce.script,
  language: request.language,
  theme: theme === null ? null : `/${theme}`,
  call: callAs(app, request),
})

/** Asks the API in the visitor's name, so that a page can never know more than they may. */
function callAs(app: App, { headers: { cookie }, language, ip }: FastifyRequest): Call {
  const headers = { accept: 'application/json', 'accept-language': language, ...(cookie !== undefined && { cookie }) }
  return async (route, input) => {
    const { method, url } = requestOf(route, input)
    if (method !== 'GET') throw new Error(`a page may not ${method} ${url} while it is rendered`)
    const response = await app.inject({ method, url: `/api/v1${url}`, headers, remoteAddress: ip })
    if (response.statusCode >= 400) throw Object.assign(new Error(`${url} answered ${response.statusCode}`), { problem: response.json() })
    return response.json()
  }
}

function show(request: FastifyRequest, reply: FastifyReply, { status, html, location, error }: Awaited<ReturnType<Render>>, keep?: (sent: Sent) => void) {
  if (error) request.log.error({ err: error }, 'page failed')
  if (location !== undefined) return reply.headers(unstored).redirect(location)
  reply.code(status)
  if (!takesGzip(request.headers)) return reply.headers(unstored).type(type).send(html)
  const sent = { body: gzipSync(html, { level: constants.Z_BEST_SPEED }), policy: String(reply.getHeader('content-security-policy')) }
  if (status === 200) keep?.(sent)
  return send(reply, sent)
}

const type = 'text/html; charset=utf-8'
const unstored = { 'cache-control': 'private, no-store', vary: 'cookie, accept-language, accept-encoding' }
const send = (reply: FastifyReply, { body, policy }: Sent) =>
  reply.headers({ ...unstored, 'content-type': type, 'content-encoding': 'gzip', 'content-security-policy': policy }).send(body)

/** `?language=en` on any address sets the language of a guest and takes them back to that address. */
function speaks(request: FastifyRequest, reply: FastifyReply) {
  const url = new URL(`http://kring${request.url}`)
  const language = url.searchParams.get('language')
  if (language !== 'nl' && language !== 'en') return undefined
  url.searchParams.delete('language')
  const cookie = `language=${language}; Path=/; Max-Age=${year}; SameSite=Lax`
  return reply.header('set-cookie', cookie).redirect(`${url.pathname.replace(/^\/+/, '/')}${url.search}`)
}
