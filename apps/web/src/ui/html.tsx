import { onMount } from 'solid-js'
import { isServer } from 'solid-js/web'

type Holder = Record<string, unknown>

/** Shows HTML that our own markdown made, or what `as` makes of it. */
export function Html(props: { of: Holder; field?: string | undefined; class?: string; as?: ((html: string) => string) | undefined }) {
  const field = () => props.field ?? 'html'
  let element: HTMLDivElement | undefined
  // What was sent once is read back from the page, so that coming back to it finds it.
  onMount(() => (props.of[field()] ??= element?.innerHTML))
  return <div ref={(it) => (element = it)} class={props.class ?? 'prose'} innerHTML={textOf(props.of[field()], props.as)} />
}

const same = (html: string) => html
const textOf = (value: unknown, as = same) => (typeof value === 'string' ? as(value) : '')

/** Keeps the fields named out of the data that travels beside the page, for answers whose every such field is on it as `<Html>`. */
export function sentOnce<T>(answer: T, fields: readonly string[] = ['html']): T {
  if (isServer) hide(answer, fields)
  return answer
}

function hide(value: unknown, fields: readonly string[]) {
  if (typeof value !== 'object' || value === null) return
  for (const [name, inner] of Object.entries(value)) {
    if (fields.includes(name) && typeof inner === 'string') Object.defineProperty(value, name, { value: inner, enumerable: false })
    else hide(inner, fields)
  }
}
