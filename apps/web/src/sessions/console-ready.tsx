import type { Session } from '@kring/contract/sessions'
import { asksReady, stillHere } from '@kring/domain/facilitation'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Avatar } from '../ui/avatar.tsx'
import styles from './console.module.css'
import { stageOf } from './live-session.ts'

/** Who is ready and who is not, in faces and in numbers. */
export function ReadyCard(props: { session: Session }) {
  const t = useText('sessions')
  const ready = () => stageOf(props.session).ready
  const people = () => stillHere(props.session)
  const arriving = () => !asksReady(stageOf(props.session)) || people().length === 0
  const latest = () => people().at(-1)
  return (
    <section class="card stack gap-3">
      <h3 class={styles.cardtitle}>{arriving() ? t.ready.here(people().length) : `${t.ready.count(ready().length, people().length)} ${t.ready.are(people().length)}`}</h3>
      <Show when={people().length > 0} fallback={<p class="meta">{t.console.noReady}</p>}>
        <Show when={!arriving()}>
          <Faces title={t.console.ready} people={people().filter(({ id }) => ready().includes(id))} />
          <Faces title={t.console.writing} people={people().filter(({ id }) => !ready().includes(id))} open />
        </Show>
        <p class="meta">{t.console.latest(latest()?.name ?? '')}</p>
      </Show>
    </section>
  )
}

function Faces(props: { title: string; people: Session['people']; open?: boolean }) {
  return (
    <Show when={props.people.length > 0}>
      <div class="stack gap-2">
        <p class="sm">
          <strong>{props.title}</strong>
        </p>
        <ul class={styles.faces} classList={{ [styles.busy ?? '']: props.open }}>
          <For each={props.people}>
            {(person) => (
              <li title={person.name}>
                <Avatar {...person} size="s" />
                <span class="vh">{person.name}</span>
              </li>
            )}
          </For>
        </ul>
      </div>
    </Show>
  )
}
