import MarkdownIt, { type RendererRule, type StateCore } from 'markdown-it'
import { boundBlocks, boundReferences, boundTables } from './bounds.ts'
import { linkBareAddresses, refuseSchemes } from './addresses.ts'
import { ownImages } from './images.ts'

/**
 * The markdown-it that Kring speaks. Its output stands as it is: with `html: false` every tag comes from a token and every text and
 * attribute is escaped. The tests hold this against a list of elements and attributes in a real browser.
 */
export function createDialect() {
  const dialect = new MarkdownIt({ html: false, xhtmlOut: true, maxNesting: 20 })
  dialect.use(refuseSchemes).use(ownImages).use(linkBareAddresses).use(boundBlocks).use(boundTables).use(boundReferences)
  dialect.core.ruler.push('align', alignCells)
  dialect.renderer.rules['blockquote_open'] = quote
  return dialect
}

/** GFM's `align` instead of markdown-it's style attribute, which a strict content security policy refuses. */
function alignCells(state: StateCore) {
  for (const cell of state.tokens) {
    const style = cell.attrGet('style')
    if (typeof style === 'string') cell.attrs = [['align', style.replace('text-align:', '')]]
  }
}

/** The specification breaks the line after `<blockquote>`, also when the quote is empty. */
const quote: RendererRule = (tokens, index, options, _env, renderer) => renderer.renderToken(tokens, index, options).replace(/>$/, '>\n')
