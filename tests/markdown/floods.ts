const filled = (piece: string, size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
/** As many openers as closers, `size` characters together. */
const paired = (open: string, close: string, size: number) => {
  const pairs = Math.floor(size / (open.length + close.length))
  return open.repeat(pairs) + close.repeat(pairs)
}
/** Lines of growing length, from 1 piece on. */
const stairs = (step: (width: number) => string, size: number) => {
  let text = ''
  for (let width = 1; text.length < size; width += 1) text += step(width)
  return text.slice(0, size)
}
const table = (columns: number, rows: number) => `${'|a'.repeat(columns)}\n${'|-'.repeat(columns)}\n${'a\n'.repeat(rows)}\n`
const nestedList = (depth: number) => Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}* a\n`).join('')

const same = (pieces: string[]) => pieces.map((piece) => [piece, (size: number) => filled(piece, size)] as const)
const pairs = (pieces: [string, string][]) => pieces.map(([open, close]) => [`${open} … ${close}`, (size: number) => paired(open, close, size)] as const)

/** Texts that made some markdown parser slow or its output large, each of any size in characters. */
export const floods: (readonly [name: string, text: (size: number) => string])[] = [
  ...same(['[', '![', '[]', '[](', '[a](b', '[a](<b', '[a](b "', "[a](b 'c", '[a](b (c', '[a]', '![a]()', '[a](<b>)', '[\\', '[ (](']),
  ...same(['*', '_', '~', '*a ', '_a ', '~~a ', '**a ', 'a** ', 'a**b', 'a**b_c* ', '*a_ ', '*a **b ', 'c* ', '***a__ ~~', '(_', '*\u00a0', '*\u200d']),
  ...same(['`', '`a``', '```\n', '~~~\na\n', '> ```\n', '- ```\n', '&', '&amp;', '&#x', '&#1234567;', '&ampamp', '&CounterClockwiseContourIntegral;']),
  ...same(['>', '> ', '> a\n', '>\n', '> * ', '* ', '- ', '1. ', '* + - 1. ', '* a\n', '* a\n\n', '* a\n+ b\n- c\n', '*\n', '-\t', '- - - -     a\n']),
  ...same(['[a]: b\n', '[a]: <', '[a]: b "\n', '[a]:\n', '[a\n', '[[]]: ', '[x]: <x>\n"t\n', '[a]: b\n"x\n', '[__proto__][constructor]']),
  ...same(['a|b\n-|-\n', 'a | a\n', 'a\n- | -\n', '|a|\n|-|\n# |\n', '|']),
  ...same(['<', '<a ', '<!--', '<?', '<!A ', '<![CDATA[', '</', '<a b="', '<http://a', '<http://a>', '<a@b', '<div>\n', '<a@a.']),
  ...same(['https://a.nl ', 'https://', 'https://a', '://', 'https://a.nl/((', 'https://a.nl/[{"', "https://a.nl/'", 'https://a.nl*', 'https://a:b@', '<https://']),
  ...same(['mailto:a@', 'www.', 'a@a.nl ', '//a.nl', 'https://example.', 'https://a.example.com/']),
  ...same(['a  \n', '\\', '\\\n', '# a\n', '#', ' #', 'a\n=\n', 'a\n', '* * *\n', '    a\n\n', '\t', '\0', '\n', '\r', ' ', '😀', '\ud800', 'a\u0300', 'woord ']),
  ...pairs([
    ['[', ']'],
    ['[', '](u)'],
    ['![', '](u)'],
    ['[', 'a](u)'],
    ['*a ', 'b* '],
    ['**a ', 'b** '],
    ['*a **b ', 'c** d* '],
    ['(', ')'],
    ['*_ ', 'a '],
  ]),
  ['ever longer runs of backticks', (size) => stairs((width) => `a${'`'.repeat(width)}`, size)],
  ['ever deeper quotes', (size) => stairs((width) => `${'>'.repeat(width)}a\n`, size)],
  ['ever deeper lists', (size) => stairs((width) => `${'  '.repeat(width)}* a\n`, size)],
  ['ninety-nine quotes deep on every line', (size) => filled(`${'>'.repeat(99)}a\n`, size)],
  ['a deep quote that goes on lazily', (size) => `${'>'.repeat(size / 2)}\n${filled('a\n', size / 2)}`],
  ['lists nested fifty deep', (size) => filled(nestedList(50), size)],
  ['a nested list and empty lines', (size) => `${nestedList(9)}${'\n'.repeat(size)}x`],
  ['images within images', (size) => filled(`${'!['.repeat(19)}a${'](u)'.repeat(19)}`, size)],
  ['parentheses in an address', (size) => `[a](${paired('(', ')', size)})`],
  ['an address of percent signs', (size) => `[a](${'%'.repeat(size)})`],
  ['an endless host', (size) => `https://${filled('a.', size)}`],
  ['an endless host in Chinese', (size) => `[a](https://${stairs((width) => String.fromCharCode(0x4e00 + (width % 20_000)), size)})`],
  ['an endless path of brackets', (size) => `https://a.nl/${paired('(', ')', size)}`],
  ['an endless path of full stops', (size) => `https://a.nl/${'.'.repeat(size)}`],
  ['a wide table', (size) => table(size / 4, 0)],
  ['a wide table with short rows', (size) => filled(table(Math.floor(Math.sqrt(size)), size / 4), size)],
  ['many tables with short rows', (size) => filled(table(280, 230), size)],
  ['many small tables with short rows', (size) => filled(table(30, 60), size)],
  ['many tables cut off by headings', (size) => filled('|a|b|\n|-|-|\n# | a\n', size)],
  ['one long definition, many references', (size) => `[a]: ${'x'.repeat(size / 2)}\n\n${filled('[a]', size / 2)}`],
  ['one long title, many references', (size) => `[a]: x "${'&'.repeat(size / 2)}"\n\n${filled('![a] ', size / 2)}`],
  ['many definitions, many references', (size) => `${stairs((width) => `[a${width}]: b\n`, size / 2)}\n${stairs((width) => `[a${width}]`, size / 2)}`],
]
