import type { Session } from '@kring/contract/sessions'
import { evenness, stillHere, unheard } from '@kring/domain/facilitation'
import { createAsync, revalidate } from '@solidjs/router'
import { createEffect, createMemo, on, onCleanup, Show } from 'solid-js'
import { useLanguage, useText } from '../i18n/text.ts'
import { listVoices } from './facilitation-api.ts'
import { nameAt } from './names.ts'

/** Often enough to help, seldom enough not to ask at every note of two hundred. */
const pace = 3_000
/** Below this a few have most of the time (1 is all as much). */
const even = 0.8

/** Who has not been heard yet, so that they can be asked; for who runs the session, while it lasts. */
export function ConsoleVoices(props: { session: Session }) {
  const t = useText('facilitation')
  const language = useLanguage()
  const id = createMemo(() => props.session.id)
  const voices = createAsync(() => listVoices(id()))
  let timer: ReturnType<typeof setTimeout> | undefined
  const soon = () => (timer ??= setTimeout(() => ((timer = undefined), void revalidate(listVoices.keyFor(id()))), pace))
  const heard = createMemo(() => {
    const { stages, turns, people } = props.session
    return [stages.reduce((sum, { notes }) => sum + notes, 0), turns.length, turns.at(-1)?.endedAt, people.length].join()
  })
  createEffect(on(heard, soon, { defer: true }))
  onCleanup(() => clearTimeout(timer))

  const names = (ids: number[]) => new Intl.ListFormat(language).format(ids.map((id) => nameAt(props.session, id)))
  const balance = () => {
    const spoken = (voices()?.voices ?? []).toSorted((a, b) => b.spokenMs - a.spokenMs)
    const evenly = evenness(spoken.map(({ spokenMs }) => spokenMs))
    // With few turns so far nobody can have had an equal part.
    if (evenly === null || spoken.filter(({ spoke }) => spoke).length < 3) return ''
    if (evenly >= even) return t.even
    const total = spoken.reduce((sum, { spokenMs }) => sum + spokenMs, 0)
    const most = spoken.slice(0, 2)
    const part = most.reduce((sum, { spokenMs }) => sum + spokenMs, 0) / total
    return t.uneven(names(most.map(({ personId }) => personId)), new Intl.NumberFormat(language, { style: 'percent' }).format(part))
  }
  const quiet = () => unheard(props.session, voices()?.voices ?? []).map(({ id }) => id)
  return (
    <Show when={voices() && stillHere(props.session).length > 1}>
      <section class="stack gap-2">
        <h2>{t.unheard}</h2>
        <p>{quiet().length === 0 ? t.allHeard : names(quiet())}</p>
        <Show when={balance()}>{(sentence) => <p>{sentence()}</p>}</Show>
        <p class="hint">{t.unheardHint}</p>
      </section>
    </Show>
  )
}
