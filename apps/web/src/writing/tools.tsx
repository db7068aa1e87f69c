import { createSignal, For, onCleanup, onMount, Show, Suspense } from 'solid-js'
import { part } from '../shell/part.ts'
import { Toolbar } from './toolbar.tsx'
import { UploadLine } from './upload-line.tsx'
import { createUploads } from './uploads.ts'
import { followTyping } from './typing.ts'

const Mentions = part('writing/mentions', () => import('./mentions.tsx'), 'Mentions')

/** What stands below a text that is being written: its markup, and the files on their way into it. */
export function Tools(props: { field: HTMLTextAreaElement; groupId: number }) {
  const uploads = createUploads({ field: () => props.field, groupId: () => props.groupId })
  onMount(() => onCleanup(followTyping(props.field, uploads)))
  onCleanup(uploads.cancelAll)
  const [means, setMeans] = createSignal(false)
  const look = () => props.field.value.includes('@') && setMeans(true)
  onMount(() => (look(), props.field.addEventListener('input', look)))
  onCleanup(() => props.field.removeEventListener('input', look))
  return (
    <>
      <Toolbar field={props.field} onPick={uploads.add} />
      <Show when={means()}>
        <Suspense>
          <Mentions field={props.field} groupId={props.groupId} />
        </Suspense>
      </Show>
      <For each={uploads.all()}>{(upload) => <UploadLine upload={upload} onDescribe={uploads.describe} onRemove={() => uploads.remove(upload)} />}</For>
    </>
  )
}
