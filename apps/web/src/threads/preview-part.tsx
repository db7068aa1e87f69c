import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Html } from '../ui/html.tsx'
import styles from './compose.module.css'

/** What somebody wrote in one field, under its name. */
export function Part(props: { title: string; html: string }) {
  return (
    <section>
      <h4>{props.title}</h4>
      <Words html={props.html} />
    </section>
  )
}

export function Words(props: { html: string }) {
  const words = useText('compose')
  return (
    <Show when={props.html} fallback={<p class={styles.todo}>{words.previewNothing}</p>}>
      <Html of={{ html: props.html }} />
    </Show>
  )
}
