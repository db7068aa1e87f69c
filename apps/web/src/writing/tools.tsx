import { For, onCleanup, onMount } from 'solid-js'
import { Toolbar } from './toolbar.tsx'
import { UploadLine } from './upload-line.tsx'
import { createUploads } from './uploads.ts'
import { followTyping } from './typing.ts'

/** What stands below a text that is being written: its markup, and the files on their way into it. */
export function Tools(props: { field: HTMLTextAreaElement; groupId: number }) {
  const uploads = createUploads({ field: () => props.field, groupId: () => props.groupId })
  onMount(() => onCleanup(followTyping(props.field, uploads)))
  onCleanup(uploads.cancelAll)
  return (
    <>
      <Toolbar field={props.field} onPick={uploads.add} />
      <For each={uploads.all()}>{(upload) => <UploadLine upload={upload} onDescribe={uploads.describe} onRemove={() => uploads.remove(upload)} />}</For>
    </>
  )
}
