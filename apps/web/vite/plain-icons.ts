import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Plugin } from 'vite'

const icon = /lucide-solid\/dist\/source\/icons\/([a-z0-9-]+)\.jsx$/

/** Makes every Lucide icon one static drawing: as a component each of its lines is hydrated apart, ten times the HTML. */
export const plainIcons = (): Plugin => ({
  name: 'plain-icons',
  enforce: 'pre',
  load(id) {
    if (!icon.test(id)) return null
    const shapes = shapesOf(readFileSync(id, 'utf8'), basename(id))
    return `export default (props) => <svg class={props.class ?? 'icon'} viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${shapes}</svg>`
  },
})

function shapesOf(source: string, name: string) {
  const [, node] = /\bnode: (\[[\s\S]*?\n {2}\])/.exec(source) ?? []
  if (!node) throw new Error(`Lucide's ${name} is written in another way than we read`)
  const lines = [...node.matchAll(/\["(\w+)", \{(.*?)\}\]/g)]
  return lines.map(([, tag, attributes = '']) => `<${tag} ${attributesOf(attributes)}/>`).join('')
}

const attributesOf = (text: string) => [...text.matchAll(/"?([\w-]+)"?: "([^"]*)"/g)].flatMap(([, name, value]) => (name === 'key' ? [] : [`${name}="${value}"`])).join(' ')
