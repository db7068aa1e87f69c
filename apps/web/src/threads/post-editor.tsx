import { onMount, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Form, Submit } from '../shell/form.tsx'
import { Button } from '../ui/button.tsx'
import type { Composer } from './composer.tsx'
import { EditedElsewhere } from './edited-elsewhere.tsx'
import { createEditing } from './editing.ts'
import type { Editing, PostActs } from './post-acts.tsx'
import { PostFields } from './post-fields.tsx'
import styles from './post-editor.module.css'

/** The form in which authors change a post, where it stands. The page hands down its composer: shared by import it would be fetched on its own at first view. */
export function PostEditor(props: Editing & { acts: PostActs; composer: typeof Composer }) {
  const t = useText('posts')
  const words = useText('threads')
  let room: HTMLDivElement | undefined
  const editing = createEditing(props, () => room?.querySelector('form'))
  const status = () => (editing.kept() === undefined ? '' : editing.kept() ? words.form.draftKept : words.form.draftNotKept)
  onMount(editing.begin)
  return (
    <div ref={(it) => (room = it)} class={styles.editor} onInput={editing.keep}>
      <Form class="stack gap-4" onSend={editing.send}>
        <Show when={editing.theirs()}>{(theirs) => <EditedElsewhere theirs={theirs()} onTake={() => editing.take(theirs())} />}</Show>
        <PostFields at={props.at} post={props.post} composer={props.composer} thread={props.acts.thread()} />
        <div class={styles.bar}>
          <p class="meta grow" role="status">
            {status()}
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
