import type { MarkdownIt, StateBlock, StateCore, Token } from 'markdown-it'

/** Tokens of blocks in one text; a list item of one line is five, a cell of a table three. */
const MOST_BLOCK_TOKENS = 30_000
/** Empty cells that the short rows of one text are filled up with. */
const MOST_FILLED_CELLS = 1_000
/** Characters of address and title that the references of one text write out, when the text itself is shorter. */
const MOST_REFERRED = 100_000

/**
 * Leaves the rest of a text as it was written, in a code block, once it has become `MOST_BLOCK_TOKENS`: 6,000 items or 10,000 cells. Each
 * token costs more than a microsecond, and 50 kB of cells of one letter made 100,000.
 */
export function boundBlocks(md: MarkdownIt): void {
  const rest = (state: StateBlock, line: number, end: number, silent: boolean) => {
    if (state.tokens.length < MOST_BLOCK_TOKENS) return false
    if (silent) return state.parentType === 'table'
    state.line = end
    state.push('code_block', 'code', 0).content = state.getLines(line, end, state.blkIndent, true)
    return true
  }
  md.block.ruler.before('table', 'rest', rest, { alt: ['blockquote'] })
}

/**
 * Ends a table at the row that would take the filled-up cells of the text over their bound. A row of two characters is filled up to the
 * width of its head, so 80 kB became 33 MB and 19 seconds; markdown-it's own bound counts per table
 * (https://github.com/markdown-it/markdown-it/issues/1000).
 */
export function boundTables(md: MarkdownIt): void {
  const filled = new WeakMap<object, number>()
  const endsTable = (state: StateBlock, line: number, _end: number, silent: boolean) => {
    if (!silent || state.parentType !== 'table' || state.isEmpty(line)) return false
    const total = (filled.get(state.env) ?? 0) + Math.max(0, widthOfTable(state.tokens) - cellsIn(state, line))
    filled.set(state.env, total)
    return total > MOST_FILLED_CELLS
  }
  md.block.ruler.push('filled_cells', endsTable, { alt: ['blockquote'] })
}

/** The cells of the last row so far: every row of a table is as wide as its head. */
function widthOfTable(tokens: Token[]) {
  const row = tokens.slice(tokens.findLastIndex(({ type }) => type === 'tr_open'))
  return row.filter(({ type }) => type === 'inline').length
}

function cellsIn(state: StateBlock, line: number) {
  const row = state.getLines(line, line + 1, 0, false).trim()
  return row.replace(/^\||\|$/g, '').split('|').length
}

/**
 * Takes the address from links and images by reference (`[text][label]`) once these have written out more than the text is long, and at
 * least `MOST_REFERRED`: a definition stands once and can be used ten thousands of times, so 80 kB became 400 MB. As cmark does.
 */
export function boundReferences(md: MarkdownIt): void {
  md.core.ruler.before('own_images', 'referred', (state: StateCore) => {
    let room = Math.max(MOST_REFERRED, state.src.length)
    for (const token of referring(state.tokens)) {
      room -= lengthOf(token)
      if (room < 0) token.attrs = null
    }
  })
}

const referring = (tokens: Token[]) => tokens.flatMap(({ children }) => children ?? []).filter(({ meta }) => meta && 'label' in meta)

const lengthOf = ({ attrs }: Token) => (attrs ?? []).reduce((sum, [, value]) => sum + String(value).length, 0)
