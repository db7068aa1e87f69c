import { onMount, Show } from 'solid-js'
import { BesideDraft } from '../drafts/beside-draft.tsx'
import { useDraftStatus } from '../drafts/draft-status.ts'
import { useText } from '../i18n/text.ts'
import { Form, Submit } from '../shell/form.tsx'
import { Button } from '../ui/button.tsx'
import { EditedElsewhere } from './edited-elsewhere.tsx'
import { createEditing } from './editing.ts'
import type { Editing, PostActs } from './post-acts.tsx'
import { PostFields } from './post-fields.tsx'
import styles from './post-editor.module.css'

/** The form in which authors change a post, where it stands. */
export function PostEditor(props: Editing & { acts: PostActs }) {
  const t = useText('posts')
  let room: HTMLDivElement | undefined
  const editing = createEditing(props, () => room?.querySelector('form'))
  const statusOf = useDraftStatus()
  onMount(editing.begin)
  return (
    <div ref={(it) => (room = it)} class={styles.editor} onInput={editing.draft.keep}>
      <Form class="stack gap-4" onSend={editing.send}>
        <Show when={editing.theirs()}>{(theirs) => <EditedElsewhere theirs={theirs()} onTake={() => editing.take(theirs())} />}</Show>
        <BesideDraft draft={editing.draft} />
        <PostFields at={props.at} post={props.post} thread={props.acts.thread()} />
        <div class={styles.bar}>
          <p class="meta grow" role="status">
            {statusOf(editing.draft.kept())}
          </p>
          <Button kind="quiet" onClick={editing.cancel}>
            {t.cancel}
          </Button>
          <Submit>{editing.theirs() ? t.saveMine : t.save}</Submit>
        </div>
      </Form>
    </div>
  )
}
