import { factors, type Kind, strategies } from '@kring/contract/threads'
import { createEffect, createSignal, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { useMe } from '../shell/me.tsx'
import { Html } from '../ui/html.tsx'
import { Chip } from '../ui/label.tsx'
import { Person } from '../ui/person.tsx'
import { isBlank, type Written } from './composing.ts'
import styles from './compose.module.css'

/** What others will see, made by the very code the server renders with, fetched when there is something to show. */
export function ComposePreview(props: { kind: Kind; written: Written }) {
  const t = useText('threads')
  const words = useText('compose')
  const me = useMe()
  const [render, setRender] = createSignal<(text: string) => string>()
  const html = (name: string) => render()?.(props.written[name] ?? '') ?? ''
  createEffect(() => {
    if (!isBlank(props.written) && !render()) void import('@kring/markdown').then((markdown) => setRender(() => markdown.render))
  })
  const strategy = () => strategies.find((name) => name === props.written['learning.strategy'])
  const obstacle = () => factors.find((name) => name === props.written['learning.obstacle'])
  return (
    <section id="preview" class={`stack gap-3 ${styles.side}`} aria-labelledby="preview-title">
      <h2 id="preview-title">{words.preview[props.kind]}</h2>
      <article class={`stack gap-4 ${styles.preview}`}>
        <Show when={strategy() || obstacle()}>
          <p class="row gap-2">
            <Show when={strategy()}>{(strategy) => <Chip>{t.strategies[strategy()]}</Chip>}</Show>
            <Show when={obstacle()}>{(obstacle) => <Chip>{t.obstacle(obstacle())}</Chip>}</Show>
          </p>
        </Show>
        <h3>{props.written['title']?.trim() || <span class={styles.todo}>{words.previewTitle}</span>}</h3>
        <Show when={props.kind === 'learning'} fallback={<Words html={html('text')} />}>
          <Part title={t.told.situation} html={html('learning.situation')} />
          <Show when={obstacle()}>
            {(obstacle) => (
              <section>
                <h4>{t.told.obstacle}</h4>
                <p>{t.factors[obstacle()]}</p>
              </section>
            )}
          </Show>
          <Part title={t.told.tried} html={html('learning.tried')} />
          <Part title={t.told.worked} html={html('learning.worked')} />
        </Show>
        <Show when={me()?.viewer}>
          {(viewer) => <Person person={{ id: viewer().id, name: viewer().name, organisation: me()?.organisation ?? null, sector: me()?.sector ?? null }} />}
        </Show>
      </article>
    </section>
  )
}

function Part(props: { title: string; html: string }) {
  return (
    <section>
      <h4>{props.title}</h4>
      <Words html={props.html} />
    </section>
  )
}

function Words(props: { html: string }) {
  const words = useText('compose')
  return (
    <Show when={props.html} fallback={<p class={styles.todo}>{words.previewNothing}</p>}>
      <Html of={{ html: props.html }} />
    </Show>
  )
}
