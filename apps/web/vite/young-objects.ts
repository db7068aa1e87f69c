import { join } from 'node:path'
import { type ESTree, type Plugin, Visitor } from 'vite'

type Edit = { from: number; to: number; by: string }

const runtime = join(import.meta.dirname, 'props.ts')
const imports = `import { later as $later, mergeProps as $mergeProps, props as $props, splitProps as $splitProps, young as $young } from ${JSON.stringify(runtime)}\n`

/**
 * Keeps what rendering a page makes out of V8's old space. Straight into it go the two halves of every getter, and every function that is assigned to a property;
 * Solid makes thousands of them for a page, and all that they hold, the page itself, then stays until a full collection. Seeing to that took more time than rendering.
 * So on the server getters become values that are asked for later, and functions are assigned by way of a call.
 */
export const youngObjects = (): Plugin => ({
  name: 'young-objects',
  enforce: 'post',
  transform: {
    filter: { id: /\.[jt]sx?$/ },
    handler(code, id, options) {
      if (!options?.ssr || id === runtime) return null
      const edits = editsIn(this.parse(code), code).sort((a, b) => a.from - b.from || a.to - b.to)
      return edits.length === 0 ? null : { code: imports + edits.reduceRight((text, { from, to, by }) => text.slice(0, from) + by + text.slice(to), code), map: null }
    },
  },
})

function editsIn(program: ESTree.Program, code: string) {
  const edits: Edit[] = []
  const wrap = (by: string, { start, end }: { start: number; end: number }) => edits.push({ from: start, to: start, by: `${by}(` }, { from: end, to: end, by: ')' })
  new Visitor({
    ObjectExpression(node) {
      const getters = node.properties.filter((property) => property.type === 'Property' && property.kind === 'get')
      if (getters.length === 0 || /\bthis\b/.test(code.slice(node.start, node.end))) return
      wrap('$props', node)
      for (const getter of getters) edits.push(...laterIn(getter, code))
    },
    AssignmentExpression({ left, right }) {
      if (left.type === 'MemberExpression' && /Function/.test(right.type)) wrap('$young', right)
    },
    CallExpression({ callee }) {
      const [, name] = (callee.type === 'Identifier' && /^(?:_\$)?(mergeProps|splitProps)$/.exec(callee.name)) || []
      if (name) edits.push({ from: callee.start, to: callee.end, by: `$${name}` })
    },
    ExpressionStatement({ start, end }) {
      if (unasked.test(code.slice(start, end))) edits.push({ from: start, to: end, by: '' })
    },
  }).visit(program)
  return edits
}

/** Getters on a resource for what only a browser asks of it. */
const unasked = /^Object\.defineProper(ty|ties)\((read|resultAccessor), /

function laterIn(getter: ESTree.ObjectPropertyKind, code: string): Edit[] {
  if (getter.type !== 'Property' || getter.value.type !== 'FunctionExpression' || !getter.value.body) return []
  const { key, computed } = getter
  const name = code.slice(key.start, key.end)
  const { start, end } = getter.value.body
  return [
    { from: getter.start, to: start, by: `${computed ? `[${name}]` : name}: $later(() => ` },
    { from: end, to: end, by: ')' },
  ]
}
