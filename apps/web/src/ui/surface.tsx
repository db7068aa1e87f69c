import Info from 'lucide-solid/icons/info'
import type { JSX } from 'solid-js'
import { LivePill } from './label.tsx'

type Inside = { class?: string; labelledBy?: string; children: JSX.Element }

/** One thing to act on or to take away. */
export function Card(props: Inside & { look?: 'sunken' | 'wash'; small?: boolean }) {
  return (
    <div class={`card ${props.class ?? ''}`} classList={{ [`card--${props.look}`]: props.look !== undefined, 'card--s': props.small }}>
      {props.children}
    </div>
  )
}

/** The green cloth: the next useful thing lies on it, so a page has one. */
export function Cloth(props: Inside) {
  return (
    <section class={`cloth ${props.class ?? ''}`} aria-labelledby={props.labelledBy}>
      {props.children}
    </section>
  )
}

export function Notice(props: { children: JSX.Element }) {
  return (
    <div class="notice">
      <Info />
      <div>{props.children}</div>
    </div>
  )
}

/** Something happens now, and one can walk in. */
export function LiveBar(props: { label?: string; action: JSX.Element; children: JSX.Element }) {
  return (
    <div class="livebar">
      <LivePill>{props.label}</LivePill>
      <p>{props.children}</p>
      {props.action}
    </div>
  )
}

/** Nothing here yet: what it is for, and the first step. */
export function Empty(props: { icon?: JSX.Element; title: string; action?: JSX.Element; children?: JSX.Element }) {
  return (
    <div class="empty">
      {props.icon}
      <p>
        <strong>{props.title}</strong>
      </p>
      <p class="sm">{props.children}</p>
      {props.action}
    </div>
  )
}
