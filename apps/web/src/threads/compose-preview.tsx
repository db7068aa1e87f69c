import { factors, type Kind, strategies } from '@kring/contract/threads'
import { createEffect, createSignal, Match, Show, Switch } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { useMe } from '../shell/me.tsx'
import { Chip } from '../ui/label.tsx'
import { Person } from '../ui/person.tsx'
import { isBlank, type Written } from './composing.ts'
import styles from './compose.module.css'
import { Part, Words } from './preview-part.tsx'
import { ReportPreview } from './report-preview.tsx'
import { wholeText } from './sections.ts'

/** What others will see, made by the very code the server renders with, fetched when there is something to show. */
export function ComposePreview(props: { kind: Kind; written: Written }) {
  const t = useText('threads')
  const words = useText('compose')
  const me = useMe()
  const [render, setRender] = createSignal<(text: string) => string>()
  const whole = () => render()?.(wholeText(props.written)) ?? ''
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
        <Switch fallback={<Words html={whole()} />}>
          <Match when={props.kind === 'report'}>
            <ReportPreview written={props.written} html={html} />
          </Match>
          <Match when={props.kind === 'learning'}>
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
            <Show when={html('learning.cost')}>{(html) => <Part title={t.told.cost} html={html()} />}</Show>
            <Show when={html('learning.whoToAsk')}>{(html) => <Part title={t.told.whoToAsk} html={html()} />}</Show>
          </Match>
        </Switch>
        <Show when={!props.written['anonymous'] && me()?.viewer} fallback={<Unnamed />}>
          {(viewer) => <Person person={{ id: viewer().id, name: viewer().name, organisation: me()?.organisation ?? null, sector: me()?.sector ?? null }} />}
        </Show>
      </article>
    </section>
  )
}

function Unnamed() {
  const t = useText('threads')
  return (
    <span class="person">
      <span class="av av--s av--nobody" aria-hidden="true" />
      <span class="person__name">{t.anonymous}</span>
    </span>
  )
}
