import * as contract from '@kring/contract/auth'
import type { Access } from '@kring/contract/wire'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type App, memberOf } from '../platform/app.ts'
import { accessChanged, transact } from '../platform/ledger.ts'
import { demandPatience, wrongs } from '../platform/rates.ts'
import { Refusal } from '../platform/refusal.ts'
import { endLoginSession, forgetPassword, recognise, register, resetPassword, setLanguage, verifyEmail } from './actions.ts'
import { deviceOf, giveCookie, secretOf, takeCookie } from './door.ts'
import { findFrame, findViewer, listLoginSessions } from './queries.ts'

/** Twenty tries in a quarter of an hour from one address, ten for one account. */
const slowly = { config: { rateLimit: { max: 20, timeWindow: '15 minutes' } } }

const stranger = { sector: null, organisation: null, groups: [] }

export default async function auth(app: App) {
  const { db, settings } = app
  const perAccount = app.createRateLimit({ max: 10, timeWindow: '15 minutes', keyGenerator: (request) => `account:${accountOf(request)}` })
  const failures = app.createRateLimit(wrongs)
  const notTooOften = async (request: FastifyRequest, reply: FastifyReply) => {
    if (accountOf(request)) await demandPatience(perAccount, request, reply)
  }
  const knocks = (route: { config: { access: Access } }) => ({ ...route, config: { ...route.config, ...slowly.config }, preHandler: notTooOften })

  app.route({
    ...contract.readMe,
    handler: async ({ viewer, language }) => ({
      viewer,
      language,
      ...stranger,
      ...(viewer && (await findFrame(db, viewer.id))),
      community: settings.community,
      demo: settings.demo,
    }),
  })

  app.route({
    ...contract.register,
    ...knocks(contract.register),
    handler: async ({ body }, reply) => {
      await register(db, settings.origin, body)
      app.postman.wake()
      return reply.code(202).send(null)
    },
  })

  app.route({
    ...contract.verifyEmail,
    ...knocks(contract.verifyEmail),
    handler: async ({ body }, reply) => {
      await verifyEmail(db, body.token)
      return reply.code(204).send(null)
    },
  })

  app.route({
    ...contract.signIn,
    preHandler: async (request, reply) => {
      await notTooOften(request, reply)
      await demandPatience(failures, request, reply, { increment: false })
    },
    handler: async (request, reply) => {
      const personId = await recognise(db, request.body.email, request.body.password).catch(async (error: unknown) => {
        if (error instanceof Refusal && error.code === 'sign-in.failed') await demandPatience(failures, request, reply)
        throw error
      })
      await demandPatience(failures, request, reply, { increment: false })
      return letIn(app, request, reply, personId)
    },
  })

  app.route({
    ...contract.signOut,
    handler: async (request, reply) => {
      const secret = secretOf(app, request)
      if (secret) await forget(app, secret, memberOf(request).id)
      return takeCookie(app, reply).code(204).send(null)
    },
  })

  app.route({
    ...contract.listLoginSessions,
    handler: async (request) => {
      const sessions = await listLoginSessions(db, memberOf(request).id)
      return sessions.map((session) => ({ ...session, current: session.id === request.loginSessionId }))
    },
  })

  app.route({
    ...contract.endLoginSession,
    handler: async (request, reply) => {
      await endLoginSession(db, memberOf(request).id, request.params.loginSessionId)
      return reply.code(204).send(null)
    },
  })

  app.route({
    ...contract.forgetPassword,
    ...knocks(contract.forgetPassword),
    handler: async ({ body }, reply) => {
      await forgetPassword(db, settings.origin, body.email)
      app.postman.wake()
      return reply.code(202).send(null)
    },
  })

  app.route({
    ...contract.resetPassword,
    ...knocks(contract.resetPassword),
    handler: async ({ body }, reply) => {
      await resetPassword(db, body.token, body.password)
      return reply.code(204).send(null)
    },
  })

  app.route({
    ...contract.setLanguage,
    handler: async (request, reply) => {
      await setLanguage(db, memberOf(request).id, request.body.language)
      return reply.code(204).send(null)
    },
  })
}

/** A fresh secret at every sign-in; the one that came along, if any, is worthless from then on. */
export async function letIn(app: App, request: FastifyRequest, reply: FastifyReply, personId: number) {
  const before = secretOf(app, request)
  if (before) await forget(app, before, personId)
  giveCookie(app, reply, await app.loginSessions.create(personId, deviceOf(request)))
  const viewer = await findViewer(app.db, personId)
  return reply.code(201).send(viewer)
}

/** Revoked here, forgotten in every process, and its open tabs hear that they are out. */
async function forget(app: App, secret: string, personId: number) {
  await app.loginSessions.revoke(secret)
  await transact(app.db, async (tx) => accessChanged(tx, personId, { personId }))
}

function accountOf({ body }: FastifyRequest) {
  const email = typeof body === 'object' && body !== null && 'email' in body ? body.email : undefined
  return typeof email === 'string' ? email.toLowerCase() : undefined
}
