import type { Plugin } from 'vite'

const contract = /\/packages\/contract\/src\/\w+\.ts$/

/**
 * Leaves of each `route(access, method, url, …)` of the contract only where to ask:
 * the browser has no use for schemas, and what is not used is dropped.
 */
export const onlyAddresses = (): Plugin => ({
  name: 'only-addresses',
  transform(code, id) {
    if (!contract.test(id)) return null
    const cuts = this.parse(code)
      .body.flatMap((statement) => (statement.type === 'ExportNamedDeclaration' && statement.declaration?.type === 'VariableDeclaration' ? statement.declaration.declarations : []))
      .flatMap(({ init }) => {
        if (init?.type !== 'CallExpression' || init.callee.type !== 'Identifier' || init.callee.name !== 'route') return []
        return [{ from: init.arguments[2]?.end ?? init.end - 1, to: init.end - 1 }]
      })
    return { code: cuts.reduceRight((text, { from, to }) => text.slice(0, from) + text.slice(to), code), map: null }
  },
})
