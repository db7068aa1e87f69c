import type { JSX } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { useText } from '../i18n/text.ts'

/** A small fact or a filter; a link when it leads somewhere. */
export function Chip(props: { href?: string; on?: boolean; children: JSX.Element }) {
  return (
    <Dynamic component={props.href === undefined ? 'span' : 'a'} href={props.href} class="chip" classList={{ 'chip--on': props.on }}>
      {props.children}
    </Dynamic>
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

/** Unread, in words. */
export const NewMark = (props: { children: JSX.Element }) => <span class="new">{props.children}</span>
