import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import type { Plugin } from 'vite'

type Node = [tag: string, attributes: Record<string, string>][]

const icon = /lucide-solid\/dist\/source\/icons\/[a-z0-9-]+\.jsx$/
const data = /var __iconData = (\{[\s\S]*?\n\});/

/** Makes every Lucide icon one static drawing: as a component each of its lines is hydrated apart, ten times the HTML. */
export const plainIcons = (): Plugin => ({
  name: 'plain-icons',
  enforce: 'pre',
  load(id) {
    const [, drawing] = icon.test(id) ? (data.exec(readFileSync(id, 'utf8')) ?? []) : []
    if (!drawing) return null
    const { node }: { node: Node } = runInNewContext(`(${drawing})`)
    return `export default (props) => <svg class={props.class ?? 'icon'} viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${shapesOf(node)}</svg>`
  },
})

const shapesOf = (node: Node) => node.map(([tag, attributes]) => `<${tag} ${attributesOf(attributes)}/>`).join('')

const attributesOf = (attributes: Record<string, string>) =>
  Object.entries(attributes)
    .filter(([name]) => name !== 'key')
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')
