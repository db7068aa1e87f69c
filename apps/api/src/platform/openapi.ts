import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import { Problem } from '@kring/contract/wire'
import type { App } from './app.ts'

/** OpenAPI 3.1 of every route of the contract, with the refusals they share, at /api/v1/openapi.json and /api/v1/docs. */
export async function describeApi(app: App) {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Kring', version: '1.0.0', description: 'A forum for communities of practice. Errors are RFC 9457 problems.' },
      servers: [{ url: app.settings.origin }],
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-kring' } } },
    },
    transform: ({ schema, url, route }) => ({
      url,
      schema: {
        ...schema,
        ...(!route.config?.access && { hide: true }),
        ...(route.config?.access === 'member' && { security: [{ session: [] }] }),
        response: { ...(schema?.response as object | undefined), '4XX': { description: 'refused', content: { 'application/problem+json': { schema: Problem } } } },
      },
    }),
  })
  await app.register(swaggerUi, { routePrefix: '/api/v1/docs', staticCSP: true })
  app.get('/api/v1/openapi.json', { schema: { hide: true } }, () => app.swagger())
}
