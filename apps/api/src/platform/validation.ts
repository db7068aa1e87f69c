import type { FastifySchemaValidationError } from 'fastify/types/schema.js'
import type { FieldError } from './refusal.ts'
import type { RefusalCode } from './texts/nl.ts'

const codes: Record<string, RefusalCode> = {
  required: 'field.required',
  minLength: 'field.short',
  maxLength: 'field.long',
  pattern: 'field.format',
  additionalProperties: 'field.unknown',
  boolean: 'field.unknown',
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
export function fieldErrors(errors: FastifySchemaValidationError[], body: unknown): FieldError[] {
  const found = new Map<string, FieldError>()
  for (const error of errors) {
    for (const field of fieldsOf(error)) if (!found.has(field)) found.set(field, { field, code: codeOf(error, valueAt(body, error.instancePath)) })
  }
  // Of "must be null, or right inside" only what is wrong inside helps.
  return [...found.values()].filter(({ field }) => ![...found.keys()].some((other) => other.startsWith(`${field}.`)))
}

function fieldsOf({ instancePath, params }: FastifySchemaValidationError) {
  const path = instancePath.split('/').slice(1)
  const below = listOf(params['requiredProperties'] ?? params['missingProperty'] ?? params['additionalProperties'] ?? params['additionalProperty'])
  return below.length > 0 ? below.map((name) => [...path, name].join('.')) : [path.join('.')]
}

function codeOf({ keyword, params }: FastifySchemaValidationError, value: unknown): RefusalCode {
  if (typeof value === 'string' && value.trim() === '') return 'field.empty'
  if (keyword === 'format') return params['format'] === 'email' ? 'field.email' : 'field.format'
  return codes[keyword] ?? 'field.format'
}

const valueAt = (body: unknown, path: string) =>
  path
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), body)

const listOf = (value: unknown) => (Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [])
