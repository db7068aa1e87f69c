import type { Language, Problem } from '@kring/contract/wire'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { App } from './app.ts'
import { Repeated } from './ledger.ts'
import { type FieldError, Refusal } from './refusal.ts'
import { en } from './texts/en.ts'
import { nl, type RefusalCode } from './texts/nl.ts'
import { fieldErrors } from './validation.ts'

/** Every "no" leaves as RFC 9457 problem+json, in the reader's language; what broke on our side is logged and hidden. */
export function explainProblems(app: App) {
  app.setErrorHandler((error: FastifyError | Refusal | Repeated, request, reply) => {
    if (error instanceof Repeated) return reply.code(successOf(request)).send(error.answer)
    const refusal = error instanceof Refusal ? error : refusalOf(error, request.body)
    if (!refusal) request.log.error({ err: error }, 'request failed')
    return send(request, reply, refusal ?? { statusCode: 500, code: 'server.broken', fields: [] })
  })
  app.setNotFoundHandler((request, reply) => send(request, reply, { statusCode: 404, code: 'missing', fields: [] }))
}

const sentence = (language: Language, code: RefusalCode) => ({ nl, en })[language][code]

function send(request: FastifyRequest, reply: FastifyReply, { statusCode, code, fields }: { statusCode: number; code: RefusalCode; fields: FieldError[] }) {
  const problem: Problem = {
    type: 'about:blank',
    title: sentence(request.language, code),
    status: statusCode,
    code,
    requestId: request.id,
    ...(fields.length > 0 && { errors: fields.map((error) => ({ ...error, message: sentence(request.language, error.code) })) }),
  }
  if (statusCode === 503) reply.header('retry-after', '2')
  return reply.code(statusCode).type('application/problem+json').serializer(JSON.stringify).send(problem)
}

function refusalOf(error: FastifyError, body: unknown): { statusCode: number; code: RefusalCode; fields: FieldError[] } | undefined {
  if (error.validation) return { statusCode: 400, code: 'invalid', fields: fieldErrors(error.validation, body) }
  if (isFull(error)) return { statusCode: 507, code: 'storage.full', fields: [] }
  if (isDatabaseAway(error)) return { statusCode: 503, code: 'server.busy', fields: [] }
  const { statusCode } = error
  if (!statusCode || statusCode >= 500) return statusCode === 503 ? { statusCode, code: 'server.busy', fields: [] } : undefined
  const code = statusCode === 413 ? 'body.large' : statusCode === 429 ? 'rate.limited' : statusCode === 404 ? 'missing' : 'body.unreadable'
  return { statusCode, code, fields: [] }
}

/** SQLSTATE classes 08 (connection) and 57P (server shutting down), and a socket that would not open. */
const isDatabaseAway = ({ code = '' }: { code?: string }) => /^(08|57P)|^(ECONNREFUSED|ECONNRESET|EPIPE)$/.test(code)

/** No room on the disk or within the quota, or so says PostgreSQL (53100). */
const isFull = ({ code = '' }: { code?: string }) => /^(ENOSPC|EDQUOT|53100)$/.test(code)

const successOf = (request: FastifyRequest) => Number(Object.keys(request.routeOptions.schema?.response ?? { 200: null })[0])
