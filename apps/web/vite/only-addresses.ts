import type { parseAst, Plugin } from 'vite'

type Declaration = Extract<ReturnType<typeof parseAst>['body'][number], { type: 'VariableDeclaration' }>
type Expression = NonNullable<Declaration['declarations'][number]['init']>
const contract = /\/packages\/contract\/src\/[\w-]+\.ts$/
const schemas = new Set(['Type', 'Shape', 'Nullable', 'Page'])

/**
 * Leaves of each `route(access, method, url, …)` of the contract only where to ask, and of each schema nothing:
 * the browser has no use for schemas, and what is not used is dropped.
 */
export const onlyAddresses = (): Plugin => ({
  name: 'only-addresses',
  transform(code, id) {
    if (!contract.test(id)) return null
    const cuts = this.parse(code)
      .body.flatMap((statement) => (statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement))
      .flatMap((statement) => (statement?.type === 'VariableDeclaration' ? statement.declarations : []))
      .flatMap(({ init }) => (init ? cutOf(init) : []))
    return { code: cuts.reduceRight((text, { from, to, by }) => text.slice(0, from) + by + text.slice(to), code), map: null }
  },
})

function cutOf(init: Expression) {
  if (init.type === 'ObjectExpression') return [{ from: init.start, to: init.end, by: '{}' }]
  if (init.type !== 'CallExpression') return []
  const { callee } = init
  const name = callee.type === 'MemberExpression' && callee.object.type === 'Identifier' ? callee.object.name : callee.type === 'Identifier' ? callee.name : ''
  if (name === 'route') return [{ from: init.arguments[2]?.end ?? init.end - 1, to: init.end - 1, by: '' }]
  return schemas.has(name) ? [{ from: init.start, to: init.end, by: '{}' }] : []
}
