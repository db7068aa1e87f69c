import { type JSX, splitProps } from 'solid-js'

type Look = { kind?: 'primary' | 'live' | 'quiet' | 'danger' | undefined; size?: 's' | 'l'; wide?: boolean; icon?: boolean }

/** Does something here. Without a kind it has an outline; at most one `primary` in view. */
export function Button(props: Look & JSX.ButtonHTMLAttributes<HTMLButtonElement>) {
  const [look, rest] = splitProps(props, ['kind', 'size', 'wide', 'icon', 'class'])
  return <button type="button" {...rest} class={classOf(look)} />
}

/** Goes somewhere. */
export function ButtonLink(props: Look & JSX.AnchorHTMLAttributes<HTMLAnchorElement>) {
  const [look, rest] = splitProps(props, ['kind', 'size', 'wide', 'icon', 'class'])
  return <a {...rest} class={classOf(look)} />
}

const classOf = ({ kind, size, wide, icon, class: more }: Look & { class?: string | undefined }) =>
  ['btn', kind && `btn--${kind}`, size && `btn--${size}`, wide && 'btn--wide', icon && 'btn--icon', more].filter(Boolean).join(' ')
