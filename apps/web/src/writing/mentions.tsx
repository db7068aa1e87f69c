import type { Mentionable } from '@kring/contract/mentions'
import { mostMentions } from '@kring/contract/mentions'
import { useParams } from '@solidjs/router'
import { createSignal, For, onCleanup, onMount, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { peopleIn } from './meaning.ts'
import { MentionList } from './mention-list.tsx'
import { createOffering } from './offering.ts'
import styles from './mentions.module.css'

/** More people than this is a crowd: the writer hears how many get a letter. */
const few = 5

/** Meaning somebody by name: who is offered, and below the text what it comes to. */
export function Mentions(props: { field: HTMLTextAreaElement; groupId: number }) {
  const t = useText('mentions')
  const params = useParams()
  const [chosen, choose] = createSignal<Mentionable[]>([])
  // Beside a thread, the people of that thread come first.
  const threadId = Number(params['threadId']) || undefined
  const { offer, choose: take } = createOffering({ field: props.field, groupId: props.groupId, threadId, onChoose: (person) => choose((before) => [...before, person]) })
  return (
    <>
      <p class="vh" role="status">
        <Show when={offer()}>{(offer) => t.found(offer().people.length)}</Show>
      </p>
      <Show when={offer()}>{(offer) => <MentionList field={props.field} offer={offer()} onChoose={take} />}</Show>
      <Consequences field={props.field} chosen={chosen()} />
    </>
  )
}

/** Who of them cannot read it, and how many hear of it when these are many. */
function Consequences(props: { field: HTMLTextAreaElement; chosen: Mentionable[] }) {
  const t = useText('mentions')
  const [text, setText] = createSignal(props.field.value)
  const people = () => peopleIn(text())
  const blind = () => [...new Map(props.chosen.filter(({ id, reads }) => !reads && people().has(id)).map((person) => [person.id, person])).values()]
  const look = () => setText(props.field.value)
  // A form that was sent has emptied its fields by then.
  const sent = () => queueMicrotask(look)
  const { form } = props.field
  onMount(() => {
    props.field.addEventListener('input', look)
    form?.addEventListener('submit', sent)
  })
  onCleanup(() => {
    props.field.removeEventListener('input', look)
    form?.removeEventListener('submit', sent)
  })
  return (
    <div role="status" class={styles.notes}>
      <For each={blind()}>{({ name }) => <p>{t.blind(name)}</p>}</For>
      <Show when={people().size > few}>
        <p>{people().size > mostMentions ? t.tooMany(people().size, mostMentions) : t.many(people().size)}</p>
      </Show>
    </div>
  )
}
