import type { Source } from '@kring/contract/learnings'
import { withObjection } from '@kring/domain/learnings'
import Sprout from 'lucide-solid/icons/sprout'
import { createSignal, For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Form, Submit, textOf } from '../shell/form.tsx'
import { problemOf } from '../shell/http.ts'
import { addressOf } from '../threads/address.ts'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { TextArea } from '../ui/inputs.tsx'
import { toast } from '../ui/toast.tsx'
import { objectToLearning } from './api.ts'
import type { Change } from './learning-story.tsx'

/** The posts a learning was made of, with who wrote them; whoever would rather not be there steps out here. */
export function Sources(props: { threadId: number; sources: Source[]; change: Change }) {
  const t = useText('learnings')
  const [leaving, setLeaving] = createSignal(false)
  // Each name once a thread: it leads to what they said first.
  const byThread = () =>
    Object.values(Object.groupBy(props.sources, ({ threadId }) => threadId)).map((posts = []) =>
      [...new Map(posts.toReversed().map((source) => [source.author?.id ?? source.post, source])).values()].toReversed(),
    )
  const mine = () => props.sources.some(({ author, mine }) => mine && author !== null)
  const leave = async (data: FormData) => {
    await objectToLearning(props.threadId, { text: textOf(data, 'text') })
    setLeaving(false)
    props.change((story) => ({ ...story, sources: story.sources.filter(({ author, mine }) => !mine || author === null) }))
    toast({ text: t.stepped })
  }
  return (
    <Show when={props.sources.length > 0}>
      <section class="stack gap-3" aria-labelledby="sources">
        <h2 id="sources" class="row row--nowrap gap-2">
          <Sprout /> {t.sources}
        </h2>
        <ul class="stack gap-1">
          <For each={byThread()}>
            {(posts) => (
              <li>
                {posts[0]?.title}:{' '}
                <For each={posts}>
                  {(source, at) => (
                    <>
                      {at() > 0 && ', '}
                      <a href={hrefOf(source)}>{source.author?.name ?? t.anonymous}</a>
                    </>
                  )}
                </For>
              </li>
            )}
          </For>
        </ul>
        <For each={props.sources.filter(({ author, mine }) => mine && author === null)}>{(source) => <Nameless {...props} source={source} />}</For>
        <Show when={mine()}>
          <Show
            when={leaving()}
            fallback={
              <p>
                <Button kind="quiet" size="s" onClick={() => setLeaving(true)}>
                  {t.step}
                </Button>
              </p>
            }
          >
            <Form class="card stack gap-4" onSend={leave}>
              <Field name="text" label={t.stepWhy} hint={t.stepHint} optional>
                <TextArea rows={2} maxlength={500} />
              </Field>
              <p class="row gap-2">
                <Submit>{t.stepDo}</Submit>
                <Button kind="quiet" onClick={() => setLeaving(false)}>
                  {t.cancel}
                </Button>
              </p>
            </Form>
          </Show>
        </Show>
      </section>
    </Show>
  )
}

/** The way out for a post without a name; each by itself, for together they would tell that they are of one person. */
function Nameless(props: { threadId: number; source: Source; change: Change }) {
  const t = useText('learnings')
  const words = useText('shell')
  const leave = async () => {
    const { threadId, post } = props.source
    const done = await objectToLearning(props.threadId, { text: '', source: { threadId, post } }).then(
      () => true,
      (error: unknown) => (toast({ text: problemOf(error).title || words.problems.network, failed: true }), false),
    )
    if (!done) return
    props.change((story) => withObjection(story, { posts: [{ threadId, post }] }))
    toast({ text: t.steppedNameless })
  }
  return (
    <p>
      <Button kind="quiet" size="s" onClick={() => void leave()}>
        {t.stepNameless(props.source.title)}
      </Button>
    </p>
  )
}

const hrefOf = ({ threadId, slug, post }: Source) => (post === 'opening' ? `/threads/${threadId}/${slug}` : addressOf({ id: threadId, slug }, Number(post)))
