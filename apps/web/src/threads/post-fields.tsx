import type { Thread } from '@kring/contract/threads'
import { leavesTrace } from '@kring/domain/posts'
import { createSignal, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { useClock } from '../ui/clock.ts'
import { Field } from '../ui/field.tsx'
import { TextInput } from '../ui/inputs.tsx'
import { LearningFields } from './compose-fields.tsx'
import { Composer } from './composer.tsx'
import type { Spot } from './post-acts.tsx'
import { postOf } from './post-words.ts'
import { ReportFields } from './report-fields.tsx'

/** What can be changed of a post: its text, of what began a thread also the rest, and why. */
export function PostFields(props: Spot & { thread: Thread }) {
  const t = useText('posts')
  const compose = useText('compose')
  const [preview, setPreview] = createSignal<{ html: string }>()
  const isOpening = () => props.post === 'opening'
  const isLearning = () => isOpening() && props.thread.kind === 'learning'
  const isReport = () => isOpening() && props.thread.kind === 'report'
  return (
    <>
      <Show when={isOpening()}>
        <Field name="title" label={compose.title[props.thread.kind]}>
          <TextInput maxlength={200} autocomplete="off" />
        </Field>
      </Show>
      <Show when={isLearning()}>
        <LearningFields groupId={props.thread.group.id} />
      </Show>
      <Show when={isReport()}>
        <ReportFields groupId={props.thread.group.id} />
      </Show>
      <div class="field">
        <label for={`${props.at}-text`}>{isLearning() || isReport() ? t.more : t.text}</label>
        <Composer id={`${props.at}-text`} groupId={props.thread.group.id} preview={preview()} onPreview={setPreview} status="" field={() => {}} onInput={() => {}}>
          {null}
        </Composer>
      </div>
      <Note post={props.post} thread={props.thread} />
    </>
  )
}

/** Asked only where the change will be seen. */
function Note(props: { post: string; thread: Thread }) {
  const t = useText('posts')
  const clock = useClock()
  const seen = () => {
    const post = postOf(props.thread, props.post)
    const { replies, replyCount } = props.thread
    const replied = props.post === 'opening' ? replyCount > 0 : replies.next !== null || String(replies.items.at(-1)?.id) !== props.post
    return post !== undefined && leavesTrace({ postedAt: post.postedAt, replied }, clock.now())
  }
  return (
    <Show when={seen()}>
      <Field name="note" label={t.note} hint={t.noteHint} optional>
        <TextInput maxlength={200} autocomplete="off" />
      </Field>
    </Show>
  )
}
