import * as contract from '@kring/contract/files'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type App, memberOf } from '../platform/app.ts'
import { every } from '../platform/chores.ts'
import { demandPatience } from '../platform/rates.ts'
import { missing, Refusal } from '../platform/refusal.ts'
import { sweepIncoming } from '../platform/storage.ts'
import { sweepFiles, uploadFile } from './actions.ts'
import { findFile } from './queries.ts'

export default async function files(app: App) {
  const { db, settings, storage } = app
  const perPerson = app.createRateLimit({ max: 60, timeWindow: '10 minutes', keyGenerator: (request) => `files:${request.viewer?.id}` })
  every(app, 60, () => Promise.all([sweepFiles(db, storage), sweepIncoming(storage)]))
  // The body stays on the wire: it may be larger than what is good to hold in memory.
  app.addContentTypeParser([...contract.uploadFile.schema.consumes], (_request, _payload, done) => done(null))

  app.route({
    ...contract.uploadFile,
    handler: async (request, reply) => {
      await demandPatience(perPerson, request, reply)
      if (Number(request.headers['content-length']) > settings.maxUpload) throw new Refusal(413, 'file.large')
      const upload = { name: request.query.name, bytes: request.raw, most: settings.maxUpload }
      return reply.code(201).send(await uploadFile(db, storage, memberOf(request), request.params.groupId, upload))
    },
  })

  app.route({ ...contract.readFile, handler: (request, reply) => give(app, request, reply) })
}

/** The same files at the address by which posts point at them. */
export async function filesInPosts(app: App) {
  app.route({ ...contract.readFile, schema: { ...contract.readFile.schema, hide: true }, handler: (request, reply) => give(app, request, reply) })
}

type Asked = Pick<FastifyRequest, 'viewer' | 'headers'> & { params: { fileId: number } }

/** Never anything that runs: only pictures we made ourselves are shown, the rest is saved, and both come in a box without an origin. */
async function give({ db, storage }: App, { viewer, params, headers }: Asked, reply: FastifyReply) {
  const file = await findFile(db, viewer, params.fileId)
  if (!file) throw missing()
  const etag = `"${file.key}"`
  // A file never changes, but who may see it does: the browser keeps it and asks each time.
  reply.headers({ etag, 'cache-control': 'private, no-cache', 'content-security-policy': "sandbox; default-src 'none'", 'x-content-type-options': 'nosniff' })
  if (headers['if-none-match'] === etag) return reply.code(304).send()
  reply.headers({ 'content-length': file.size, 'content-disposition': `${file.width === null ? 'attachment' : 'inline'}; filename="${file.name}"` })
  return reply.type(file.type).send(await storage.read(file.key))
}
