import { actOf } from './key-acts.ts'
import { answerInPlace, asksToSearch, search } from './searching.ts'

const places: { [letter: string]: string } = {
  v: '/',
  t: '/',
  k: '/groups',
  g: '/groups',
  b: '/meetings',
  m: '/meetings',
  z: '/search',
  s: '/search',
  l: '/bookmarks',
  i: '/settings',
}
const aWhile = 1_500

/** Whether this device listens to single keys; who uses speech or a switch may not want that (WCAG 2.1.4). */
export const keysAreOn = () => localStorage.getItem('kring-keys') !== 'off'
export const switchKeys = (on: boolean) => localStorage.setItem('kring-keys', on ? 'on' : 'off')

/** Single keys for who reads a lot: j and k walk, o opens, g and a letter goes somewhere, and a button says itself which key it has (`aria-keyshortcuts`). */
export function followKeys(go: (path: string) => void) {
  let going = Number.NEGATIVE_INFINITY
  const press = (event: KeyboardEvent) => {
    if (asksToSearch(event)) return search(event, go)
    if (!meant(event)) return
    const went = performance.now() - going < aWhile ? places[event.key] : undefined
    going = event.key === 'g' && went === undefined ? performance.now() : Number.NEGATIVE_INFINITY
    if (went !== undefined) go(went)
    else if (event.key === '/') return search(event, go)
    else if (event.key === '?') go('/keyboard')
    else if (event.key === 'j' || event.key === 'k') walk(event.key === 'j' ? 1 : -1)
    else if (event.key === 'o') current()?.querySelector<HTMLElement>('.title-link')?.click()
    else if (!act(event.key) && !click(event.key)) return
    event.preventDefault()
  }
  document.addEventListener('keydown', press)
  const leave = answerInPlace(go)
  return () => (document.removeEventListener('keydown', press), leave())
}

/** Never while somebody types, holds another key, or is in a dialog or menu. */
const meant = ({ target, key, ctrlKey, metaKey, altKey, defaultPrevented, repeat }: KeyboardEvent) =>
  key.length === 1 &&
  !(ctrlKey || metaKey || altKey || defaultPrevented) &&
  (!repeat || key === 'j' || key === 'k') &&
  !(target instanceof Element && target.closest('input, textarea, select, [contenteditable], [role=dialog], [role=menu]')) &&
  keysAreOn()

/** Posts, and whatever in a list has a title that leads to it. */
const walkable = 'main article[tabindex], main article:has(.title-link)'
const current = () => document.activeElement?.closest<HTMLElement>(walkable) ?? undefined

/** From the item that has the focus, or else from the first one below the top of the screen. */
function walk(step: 1 | -1) {
  const items = listed()
  const at = current()
  const next = at ? items[items.indexOf(at) + step] : items.find((item) => item.getBoundingClientRect().top >= 0)
  if (!next) return
  const title = next.querySelector<HTMLElement>('.title-link')
  ;(title ?? next).focus({ preventScroll: true })
  next.scrollIntoView({ block: 'nearest' })
}

const listed = () => [...document.querySelectorAll<HTMLElement>(walkable)].filter((item) => item.offsetParent !== null)

/** With what is at hand: what has the focus, or else the first item that reaches into what one reads. */
function act(key: string) {
  const act = actOf(key)
  const item = act && (current() ?? listed().find((it) => it.getBoundingClientRect().bottom > window.innerHeight / 3))
  if (item) act?.(item)
  return item !== undefined
}

function click(key: string) {
  const within = current() ?? document.querySelector('main')
  const button = [...(within?.querySelectorAll<HTMLElement>(`[aria-keyshortcuts="${CSS.escape(key)}"]`) ?? [])].find((it) => it.offsetParent !== null)
  button?.click()
  return button !== undefined
}
