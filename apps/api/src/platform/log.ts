import { randomUUID } from 'node:crypto'
import { type FastifyServerOptions, LogController } from 'fastify'
import type { App } from './app.ts'
import type { Config } from './config.ts'

export const logger = ({ logLevel }: Pick<Config, 'logLevel'>): FastifyServerOptions => ({
  genReqId: () => randomUUID(),
  logController: new LogController({ disableRequestLogging: true }),
  logger: logLevel === 'silent' ? false : { level: logLevel, redact: { paths: ['req', 'res'], remove: true } },
})

/** One line a request, by route and not by address, so that no log tells who read what; the request id is what people can quote. */
export function logRequests(app: App) {
  app.addHook('onResponse', async (request, { statusCode, elapsedTime }) => {
    if (request.routeOptions.logLevel === 'silent') return
    request.log.info({ method: request.method, route: request.routeOptions.url, status: statusCode, ms: Math.round(elapsedTime) }, 'answered')
  })
}
