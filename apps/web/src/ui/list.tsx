import { type JSX, Show } from 'solid-js'

/** A list with hairlines; children are `<li>`. */
export function Lines(props: { framed?: boolean; ordered?: boolean; class?: string | undefined; children: JSX.Element }) {
  const look = () => `lines ${props.framed ? 'lines--framed' : ''} ${props.class ?? ''}`
  return (
    <Show when={props.ordered} fallback={<ul class={look()}>{props.children}</ul>}>
      <ol class={look()}>{props.children}</ol>
    </Show>
  )
}

/** A heading with, at its end, the way to more. */
export function SectionHead(props: { id?: string; title: string; children?: JSX.Element }) {
  return (
    <div class="section-head">
      <h2 id={props.id}>{props.title}</h2>
      {props.children}
    </div>
  )
}
