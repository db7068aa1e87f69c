import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'

export function Brand(props: { community?: string | undefined }) {
  const t = useText('shell')
  return (
    <a class="brand" href="/">
      <Mark />
      <span>{t.brand}</span>
      <Show when={props.community}>
        <small>{props.community}</small>
      </Show>
    </a>
  )
}

/** Five seats at a table, one of them free. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <path
        d="M27.5 15.8A11.5 11.5 0 0 1 25.18 22.92M19.74 26.87A11.5 11.5 0 0 1 12.26 26.87M6.82 22.92A11.5 11.5 0 0 1 4.5 15.8M6.58 9.4A11.5 11.5 0 0 1 12.64 5"
        fill="none"
        stroke="currentColor"
        stroke-width="5"
        stroke-linecap="round"
      />
      <circle cx="22.76" cy="6.7" r="2.9" fill="currentColor" />
    </svg>
  )
}
