import type { Group } from '@kring/contract/groups'
import { mayFacilitate } from '@kring/domain/groups'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { useMe } from '../shell/me.tsx'
import styles from './groups.module.css'

/** How the people of this group treat each other. */
export function Agreements(props: { group: Group }) {
  const t = useText('groups')
  const words = useText('anonymity')
  const me = useMe()
  const mayEdit = () => mayFacilitate(me()?.viewer ?? null, props.group.id)
  return (
    <section class="stack gap-3">
      <h2>{t.agreements.title}</h2>
      <Show when={props.group.agreements.length > 0} fallback={<p class="soft">{t.agreements.none}</p>}>
        <ol class={styles.agreements}>
          <For each={props.group.agreements}>{(agreement) => <li>{agreement}</li>}</For>
        </ol>
      </Show>
      <Show when={props.group.anonymousAllowed}>
        <p>
          <strong>{words.agreed}</strong> <span class="soft">{words.agreedHow}</span>
        </p>
      </Show>
      <Show when={mayEdit() && props.group.agreements.length === 0}>
        <p>
          <a href={`/groups/${props.group.slug}/edit`}>{t.agreements.edit}</a>
        </p>
      </Show>
    </section>
  )
}
