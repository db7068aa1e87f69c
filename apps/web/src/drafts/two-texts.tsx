import type { DraftFields } from '@kring/contract/drafts'
import { joined } from '@kring/domain/drafts'
import { For, type JSX, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import { Time } from '../ui/time.tsx'
import { toast } from '../ui/toast.tsx'
import { actionsOf } from '../threads/actions-written.ts'
import type { OtherText } from './draft.ts'
import styles from './drafts.module.css'

type Props = { mine: DraftFields; other: OtherText; onChoose: (fields: DraftFields) => void; onPutBack: (fields: DraftFields) => void }

/** Two texts for one place: both to read before one of them is chosen, or both together. */
export function TwoTexts(props: Props) {
  const t = useText('drafts')
  const choose = (fields: DraftFields) => {
    const before = props.mine
    props.onChoose(fields)
    toast({ text: t.two.chosen, undo: () => props.onPutBack(before) })
  }
  return (
    <section class={`card card--wash ${styles.two}`} aria-labelledby="two-texts" role="alert">
      <h2 id="two-texts">{t.two.title}</h2>
      <p class="sm soft">{t.two.lead}</p>
      <div class={styles.texts}>
        <Text title={t.two.mine} fields={props.mine}>
          <Button size="s" onClick={() => props.onChoose(props.mine)}>
            {t.two.takeMine}
          </Button>
        </Text>
        <Text
          title={
            <>
              {props.other.version ? t.two.theirs : t.two.otherTab}
              <Show when={props.other.savedAt}>
                {(at) => (
                  <span class="meta">
                    {' '}
                    <Time at={at()} />
                  </span>
                )}
              </Show>
            </>
          }
          fields={props.other.fields}
        >
          <Button size="s" onClick={() => choose(props.other.fields)}>
            {t.two.takeTheirs}
          </Button>
        </Text>
      </div>
      <p>
        <Button size="s" kind="primary" onClick={() => choose(joined(props.mine, props.other.fields))}>
          {t.two.join}
        </Button>
      </p>
    </section>
  )
}

function Text(props: { title: JSX.Element; fields: DraftFields; children: JSX.Element }) {
  return (
    <div class={styles.text}>
      <h3>{props.title}</h3>
      <DraftWords fields={props.fields} />
      <p>{props.children}</p>
    </div>
  )
}

/** Everything that stands in a draft, under the names of its fields where it has more than one. */
export function DraftWords(props: { fields: DraftFields }) {
  const t = useText('drafts')
  const words = useText('threads')
  const sections = () => Object.keys(props.fields).flatMap((name) => (name.startsWith('section.') ? [[name, decodeURIComponent(name.slice('section.'.length))] as const] : []))
  const known = () =>
    [...Object.entries(t.fields), ...sections()].flatMap(([name, label]) => (props.fields[name]?.trim() ? [{ name, label, text: wordsOf(name, props.fields[name]) }] : []))
  const wordsOf = (name: string, text: string) =>
    name === 'anonymous' ? t.unnamed : name === 'report.actions' ? rowsOf(text) : /strategy|obstacle/.test(name) ? (chosen[text] ?? text) : text
  const chosen: Record<string, string> = { ...words.strategies, ...words.factors }
  return (
    <div class={styles.words}>
      <For each={known()} fallback={<p class="muted sm">{t.nothing}</p>}>
        {({ name, label, text }) => (
          <div>
            <Show when={known().length > 1 || name !== 'text'}>
              <p class="meta">{label}</p>
            </Show>
            <p class={styles.typed}>{text}</p>
          </div>
        )}
      </For>
    </div>
  )
}

const rowsOf = (text: string) =>
  actionsOf(text)
    .map((row) => [row.what, row.who, row.by].filter(Boolean).join(', '))
    .join('\n')
