import type { FastifySchemaValidationError } from 'fastify/types/schema.js'
import type { FieldError } from './refusal.ts'
import type { RefusalCode } from './texts/nl.ts'

const codes: Record<string, RefusalCode> = {
  required: 'field.required',
  minLength: 'field.short',
  maxLength: 'field.long',
  pattern: 'field.format',
  additionalProperties: 'field.unknown',
  enum: 'field.choice',
  const: 'field.choice',
  type: 'field.type',
  minimum: 'field.low',
  maximum: 'field.high',
  minItems: 'field.few',
  maxItems: 'field.many',
  uniqueItems: 'field.twice',
}

/** What was wrong, one line per field, named by its path in the body (`learning.tried`). */
export function fieldErrors(errors: FastifySchemaValidationError[]): FieldError[] {
  const found = new Map<string, FieldError>()
  for (const error of errors) {
    for (const field of fieldsOf(error)) if (!found.has(field)) found.set(field, { field, code: codeOf(error) })
  }
  return [...found.values()]
}

function fieldsOf({ instancePath, params }: FastifySchemaValidationError) {
  const path = instancePath.split('/').slice(1)
  const below = listOf(params['requiredProperties'] ?? params['missingProperty'] ?? params['additionalProperties'] ?? params['additionalProperty'])
  return below.length > 0 ? below.map((name) => [...path, name].join('.')) : [path.join('.')]
}

function codeOf({ keyword, params }: FastifySchemaValidationError): RefusalCode {
  if (keyword === 'minLength' && params['limit'] === 1) return 'field.empty'
  if (keyword === 'pattern' && String(params['pattern']) === '\\S') return 'field.empty'
  if (keyword === 'format') return params['format'] === 'email' ? 'field.email' : 'field.format'
  return codes[keyword] ?? 'field.format'
}

const listOf = (value: unknown) => (Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [])
