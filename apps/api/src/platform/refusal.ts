import type { RefusalCode } from './texts/nl.ts'

type Status = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503 | 507
/** One field of the form that was wrong, and why. */
export type FieldError = { field: string; code: RefusalCode }

/** A "no" that the caller can act on; the error handler sends it as problem+json in the reader's language. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly statusCode: Status
  readonly code: RefusalCode
  readonly fields: FieldError[]
  constructor(statusCode: Status, code: RefusalCode, fields: FieldError[] = []) {
    super(code)
    this.statusCode = statusCode
    this.code = code
    this.fields = fields
  }
}

export const missing = (code: RefusalCode = 'missing') => new Refusal(404, code)
export const forbidden = (code: RefusalCode) => new Refusal(403, code)
export const conflict = (code: RefusalCode) => new Refusal(409, code)
/** The request is well formed, but this field cannot be right. */
export const wrong = (field: string, code: RefusalCode) => new Refusal(422, 'invalid', [{ field, code }])
