import type { Me } from '@kring/contract/auth'
import type { Render } from '@kring/contract/pages'
import Fastify from 'fastify'
import { join } from 'node:path'
import pages from '../../apps/api/src/pages/routes.ts'
import type { App } from '../../apps/api/src/platform/app.ts'
import { protect } from '../../apps/api/src/platform/security.ts'
import { buildIfStale } from '../../apps/web/vite/build-if-stale.ts'

const web = join(import.meta.dirname, '../../apps/web')

/** The built interface in front of an API that answers what the test wants, under the content policy of the real one. */
export async function openStand(declare: (app: App) => void, theme = 'kring') {
  await buildIfStale()
  const { render }: { render: Render } = await import(join(web, 'dist/server/entry-server.js'))
  const app = Fastify() as unknown as App
  const settings = { origin: 'http://127.0.0.1', theme }
  app.decorate('settings', settings as App['settings'])
  app.decorate('db', {} as App['db'])
  await protect(app)
  app.decorateRequest('language', 'nl')
  app.addHook('onRequest', async (request) => {
    const { cookie, 'accept-language': wanted } = request.headers
    request.language = cookie?.includes('language=en') || wanted?.startsWith('en') ? 'en' : 'nl'
  })
  declare(app)
  app.get('/api/v1/me/unread', () => ({ groups: [], now: new Date().toISOString() }))
  app.get('/api/v1/me/drafts', () => ({ items: [], next: null }))
  app.get('/api/v1/me/drafts/:place', (_, reply) => reply.type('application/json').send('null'))
  app.get('/api/v1/threads/:threadId/reading', () => ({ readTo: 0, firstUnread: null, unread: 0 }))
  await app.register(pages, { render, assets: join(web, 'dist/client') })
  const origin = await app.listen({ port: 0, host: '127.0.0.1' })
  settings.origin = origin
  return { app, origin }
}

export const guest: Me = { viewer: null, sector: null, organisation: null, community: 'Samen circulair Leiden', language: 'nl', demo: true, groups: [] }
export const ruben: Me = {
  ...guest,
  viewer: { id: 7, name: 'Ruben Kloos', language: 'nl', admin: false, memberOf: [1, 2], facilitates: [], moderates: [] },
  sector: 'horeca',
  organisation: 'Eetcafé De Zwarte Gans',
  groups: [
    { id: 1, slug: 'horeca-zonder-verspilling', name: 'Horeca zonder verspilling' },
    { id: 2, slug: 'circulair-inkopen', name: 'Circulair inkopen' },
  ],
}
