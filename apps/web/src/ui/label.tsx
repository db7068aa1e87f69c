import { type JSX, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { stay } from './stay.ts'

/** A small fact; a link when it filters what is below it. */
export function Chip(props: { href?: string; on?: boolean; children: JSX.Element }) {
  return (
    <Show
      when={props.href}
      fallback={
        <span class="chip" classList={{ 'chip--on': props.on }}>
          {props.children}
        </span>
      }
    >
      {(href) => (
        <a {...stay} href={href()} class="chip" classList={{ 'chip--on': props.on }} aria-current={props.on ? 'true' : undefined}>
          {props.children}
        </a>
      )}
    </Show>
  )
}

/** What kind of thing this is: an icon with its word. */
export function KindMark(props: { done?: boolean; children: JSX.Element }) {
  return (
    <span class="kind" classList={{ 'kind--ok': props.done }}>
      {props.children}
    </span>
  )
}

/** The lamp is on: only for what happens at this moment. */
export function LivePill(props: { children?: JSX.Element }) {
  const t = useText('ui')
  return <span class="live">{props.children ?? t.live}</span>
}
