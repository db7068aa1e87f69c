import type { MarkdownIt, StateCore, Token } from 'markdown-it'

const HERE = 'http://here.invalid'
const UPLOADED = /^\/files\/\d+\/[^#?]+/
const SIZED = /^(\/files\/\d+\/[^#?]+)#(\d{1,5})x(\d{1,5})$/

/**
 * Shows images of the page's own origin only: a reader's browser asks nothing of others. One that lies elsewhere on the web becomes a link
 * with its description, or its address when it has none; inside a link, or with another scheme, only the description stays.
 *
 * Images under `/files/` are fetched when they come near, and have the size in pixels that their address ends in (`#1600x900`), which keeps
 * their place free. Links to `/files/` are marked `rel="external"`: they lead out of the pages of the interface.
 */
export function ownImages(md: MarkdownIt): void {
  const describe = ({ children }: Token, { env }: StateCore) => md.renderer.renderInlineAsText(children ?? [], md.options, env)
  md.core.ruler.push('own_images', (state) => {
    for (const token of state.tokens) if (token.children) token.children = withOwnImages(token.children, (image) => describe(image, state), state)
  })
}

function withOwnImages(tokens: Token[], describe: (image: Token) => string, state: StateCore): Token[] {
  let linked = 0
  return tokens.flatMap((token) => {
    if (token.type === 'link_open') leadOut(token)
    linked += token.type === 'link_open' ? 1 : token.type === 'link_close' ? -1 : 0
    if (token.type !== 'image') return [token]
    const source = token.attrGet('src')
    const place = typeof source === 'string' && URL.canParse(source, HERE) ? new URL(source, HERE) : undefined
    if (place?.origin === HERE) return [sized(token)]
    const description = describe(token)
    const isWeb = place?.protocol === 'https:' || place?.protocol === 'http:'
    return isWeb && linked === 0 ? linkTo(String(source), description, state) : [textOf(description, state)]
  })
}

function sized(image: Token) {
  const source = String(image.attrGet('src'))
  if (!UPLOADED.test(source)) return image
  const [, path, width, height] = SIZED.exec(source) ?? []
  if (path && width && height) {
    image.attrSet('src', path)
    image.attrSet('width', width)
    image.attrSet('height', height)
  }
  image.attrSet('loading', 'lazy')
  image.attrSet('decoding', 'async')
  return image
}

function leadOut(link: Token) {
  if (UPLOADED.test(String(link.attrGet('href')))) link.attrSet('rel', 'external')
}

function linkTo(address: string, description: string, state: StateCore) {
  const open = new state.Token('link_open', 'a', 1)
  open.attrSet('href', address)
  return [open, textOf(description || address, state), new state.Token('link_close', 'a', -1)]
}

function textOf(content: string, state: StateCore) {
  const text = new state.Token('text', '', 0)
  text.content = content
  return text
}
