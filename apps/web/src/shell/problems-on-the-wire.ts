import { problemOf } from './http.ts'

type Parsed = { problem: { id: number } }
type Parser = { parse: (value: unknown) => Parsed['problem'] }
type Writer = { serialize: (node: Parsed['problem']) => string }

/** Errors travel to the browser as the problem they carry only: a stack trace would show what our files are called. */
export const problemsOnTheWire = {
  tag: 'problem',
  test: (value: unknown) => value instanceof Error,
  parse: { stream: (error: Error, parser: Parser): Parsed => ({ problem: parser.parse(problemOf(error)) }) },
  serialize: (node: Parsed, writer: Writer) => `Object.assign(new Error,{problem:${writer.serialize(node.problem)}})`,
}
