import { randomUUID } from 'node:crypto'
import type { FastifyServerOptions } from 'fastify'
import type { Config } from './config.ts'

/** Structured logs without personal data: no addresses, no query strings, no headers; the request id is what people can quote. */
export const logger = ({ logLevel }: Pick<Config, 'logLevel'>): FastifyServerOptions => ({
  genReqId: () => randomUUID(),
  logger: logLevel === 'silent' ? false : { level: logLevel, serializers: { req: ({ method, url }: { method: string; url: string }) => ({ method, path: url.split('?')[0] }) } },
})
