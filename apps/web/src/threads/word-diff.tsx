import { diffWordsWithSpace } from 'diff'
import { For, Match, Switch } from 'solid-js'
import { useText } from '../i18n/text.ts'
import styles from './history.module.css'

/** Beyond this many changed words there is no use in looking for those that stayed. */
const most = 2_000
/** Of what stayed the same, this many characters are shown on either side of a change. */
const context = 160

type Stretch = { kind: 'same' | 'gone' | 'new'; text: string }

/** What changed between two texts, word by word. */
export function WordDiff(props: { before: string; after: string }) {
  const t = useText('posts')
  return (
    <p class={styles.diff}>
      <For each={stretchesOf(props.before, props.after)}>
        {({ kind, text }) => (
          <Switch fallback={text}>
            <Match when={kind === 'gone'}>
              <del>
                <span class="vh">{t.history.removed} </span>
                {text}
              </del>
            </Match>
            <Match when={kind === 'new'}>
              <ins>
                <span class="vh">{t.history.added} </span>
                {text}
              </ins>
            </Match>
          </Switch>
        )}
      </For>
    </p>
  )
}

function stretchesOf(before: string, after: string): Stretch[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: most })
  if (!changes) return inWords({ gone: before, added: after })
  const stretches: Stretch[] = []
  let run = { gone: '', added: '' }
  for (const [place, { added, removed, value }] of changes.entries()) {
    const between = run.gone + run.added !== '' && value.trim() === '' && place < changes.length - 1
    if (added || removed || between) {
      run = { gone: run.gone + (added ? '' : value), added: run.added + (removed ? '' : value) }
      continue
    }
    stretches.push(...inWords(run), { kind: 'same', text: shortened(value, stretches.length > 0 || place > 0, place < changes.length - 1) })
    run = { gone: '', added: '' }
  }
  return [...stretches, ...inWords(run)]
}

/** What went stands before what came, a whole run of words at a time: word for word nobody can read it. */
const inWords = ({ gone, added }: { gone: string; added: string }): Stretch[] => [
  ...(gone.trim() === '' ? [] : [{ kind: 'gone' as const, text: gone }]),
  ...(added === '' ? [] : [{ kind: added.trim() === '' ? ('same' as const) : ('new' as const), text: added }]),
]

/** A long stretch without changes, cut between the words nearest to the changes around it. */
function shortened(text: string, after: boolean, before: boolean) {
  if (text.length < 3 * context) return text
  const head = after ? text.slice(0, text.indexOf(' ', context)) : ''
  const tail = before ? text.slice(text.lastIndexOf(' ', text.length - context)) : ''
  return after || before ? `${head} … ${tail}` : text
}
