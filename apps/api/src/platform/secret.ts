import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits for a link or a cookie; only its hash is ever stored. */
export const newSecret = () => randomBytes(32).toString('base64url')
export const hashOf = (secret: string) => createHash('sha256').update(secret).digest('base64url')

export const inFuture = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString()
