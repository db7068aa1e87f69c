import Type, { type Static } from 'typebox'
import { Id, Nullable, route, Shape } from './wire.ts'

/** A file as its uploader gets it back. `url` is what a post points at: `/files/12/gevel.webp#1600x900`, where the fragment is the size of a picture. */
export const StoredFile = Shape({
  id: Id,
  name: Type.String({ description: 'as it is saved by whoever downloads it' }),
  size: Type.Integer({ description: 'bytes' }),
  picture: Nullable(Shape({ width: Type.Integer(), height: Type.Integer() })),
  url: Type.String(),
})
export type StoredFile = Static<typeof StoredFile>

const FileName = Type.String({ minLength: 1, maxLength: 255 })

/** The body is the file itself, as bytes. Pictures come back re-made: what they carried beside their pixels is gone. */
export const uploadFile = route('member', 'POST', '/groups/:groupId/files', 'Upload a picture or document for use in posts of a group', {
  params: Shape({ groupId: Id }),
  querystring: Shape({ name: FileName }),
  consumes: ['application/octet-stream'],
  body: Type.Unknown(),
  response: { 201: StoredFile },
})
/** Also answered without `/api/v1` before it, which is how posts point at files. */
export const readFile = route('guest', 'GET', '/files/:fileId/:name', 'Read a file', {
  params: Shape({ fileId: Id, name: FileName }),
  response: { 200: Type.String({ contentMediaType: 'application/octet-stream' }) },
})
