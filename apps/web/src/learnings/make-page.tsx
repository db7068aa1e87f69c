import type { Reply, Thread } from '@kring/contract/threads'
import { mayPost } from '@kring/domain/threads'
import { createAsync, useNavigate, type RouteSectionProps } from '@solidjs/router'
import { createEffect, createSignal, For, on, Show } from 'solid-js'
import { useLanguage, useText } from '../i18n/text.ts'
import { Form, Submit, textOf } from '../shell/form.tsx'
import { Head } from '../shell/head.tsx'
import { Failure } from '../shell/http.ts'
import { useMe } from '../shell/me.tsx'
import { fetchThread, listReplies } from '../threads/api.ts'
import { LearningFields } from '../threads/compose-fields.tsx'
import { fill, threadOf } from '../threads/composing.ts'
import { wordsOf } from '../threads/post-words.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { FieldError } from '../ui/field.tsx'
import { Field } from '../ui/field.tsx'
import { TextInput } from '../ui/inputs.tsx'
import { makeLearning } from './api.ts'
import styles from './learnings.module.css'

type Post = { post: string; name: string | null; text: string; answer: boolean }

/** From what was said in a thread to a learning that others can use. */
export function MakePage(props: RouteSectionProps) {
  const t = useText('learnings')
  const me = useMe()
  const about = createAsync(() => readSource(Number(props.params['threadId'])))
  const thread = () => about()?.thread
  return (
    <Show when={thread()} keyed>
      {(thread) => (
        <div class="page">
          <Head title={t.make.title} description={thread.title} />
          <header class="stack gap-2">
            <p class="crumb">
              <a href={`/threads/${thread.id}/${thread.slug}`}>{thread.title}</a>
            </p>
            <h1>{t.make.title}</h1>
            <p class="lead">{t.make.lead}</p>
          </header>
          <Show
            when={mayPost(me()?.viewer ?? null, thread.group.id, 'learning')}
            fallback={
              <p>
                {t.make.membersOnly} <ButtonLink href={`/threads/${thread.id}/${thread.slug}`}>{t.make.toThread}</ButtonLink>
              </p>
            }
          >
            <MakeForm thread={thread} told={about()?.told ?? ''} />
          </Show>
        </div>
      )}
    </Show>
  )
}

function MakeForm(props: { thread: Thread; told: string }) {
  const t = useText('learnings')
  const words = useText('compose')
  const language = useLanguage()
  const navigate = useNavigate()
  const { posts, next, more } = createPosts(props.thread, props.told)
  const [chosen, setChosen] = createSignal(posts().flatMap(({ post, answer }) => (post === 'opening' || answer ? [post] : [])))
  const choose = (post: string, on: boolean) => setChosen((all) => [...all.filter((other) => other !== post), ...(on ? [post] : [])])
  let room: HTMLDivElement | undefined
  createEffect(on(chosen, (now, before) => layOut(room?.querySelector('form'), draftOf(posts(), now), before && draftOf(posts(), before))))
  const say = (field: string) => (field === 'learning.strategy' ? words.strategy.missing : words.fillIn)
  const post = async (data: FormData) => {
    if (chosen().length === 0)
      throw new Failure({ type: 'about:blank', title: '', status: 400, code: 'invalid', errors: [{ field: 'sources', code: 'field.empty', message: t.make.none }] })
    const { learning, ...draft } = threadOf(data, 'learning', language, say)
    if (!learning) return
    const sources = chosen().map((post) => ({ threadId: props.thread.id, post }))
    const { id, slug } = await makeLearning(props.thread.group.id, { title: textOf(data, 'title'), text: draft.text, language, learning, sources })
    navigate(`/threads/${id}/${slug}`)
  }
  return (
    <div ref={(it) => (room = it)} class="narrow">
      <Form class="stack gap-6" onSend={post}>
        <fieldset class={styles.posts}>
          <legend>{t.make.posts}</legend>
          <p class="hint">{t.make.postsHint}</p>
          <For each={posts()}>{(post) => <PostChoice {...post} on={chosen().includes(post.post)} onChoose={(on) => choose(post.post, on)} />}</For>
          <Show when={next()}>
            <Button size="s" onClick={() => void more()}>
              {t.make.more}
            </Button>
          </Show>
          <Show when={chosen().length === 0}>
            <FieldError id="sources-error" text={t.make.none} />
          </Show>
        </fieldset>
        <h2>{t.make.story}</h2>
        <Field name="title" label={words.title.learning} hint={words.titleHint.learning}>
          <TextInput maxlength={200} autocomplete="off" />
        </Field>
        <LearningFields groupId={props.thread.group.id} />
        <p>
          <Submit>{t.make.post}</Submit>
        </p>
      </Form>
    </div>
  )
}

function PostChoice(props: Post & { on: boolean; onChoose: (on: boolean) => void }) {
  const t = useText('learnings')
  const part = () => (props.post === 'opening' ? t.make.opening : props.answer ? t.make.answer : undefined)
  return (
    <label class={styles.post}>
      <input type="checkbox" checked={props.on} onChange={({ currentTarget }) => props.onChoose(currentTarget.checked)} />
      <span>
        <span class="meta">
          <strong>{props.name ?? t.anonymous}</strong>
          <Show when={part()}>{(part) => <>, {part()}</>}</Show>
        </span>
        <span class={styles.said}>{props.text}</span>
      </span>
    </label>
  )
}

/** The posts of the thread, the accepted reply among them wherever it stands; more of them when asked. */
function createPosts(thread: Thread, told: string) {
  const postOf = ({ id, author, text }: Reply): Post => ({ post: String(id), name: author?.name ?? null, text, answer: id === thread.acceptedReplyId })
  const opening = { post: 'opening', name: thread.author?.name ?? null, text: told || thread.title, answer: false }
  const answer = thread.acceptedReply && !thread.replies.items.some(({ id }) => id === thread.acceptedReplyId) ? [thread.acceptedReply] : []
  const [replies, setReplies] = createSignal([...answer, ...thread.replies.items])
  const [next, setNext] = createSignal(thread.replies.next)
  const posts = () => [opening, ...replies().map(postOf)].filter(({ text }) => text.trim() !== '')
  const more = async () => {
    const stretch = await listReplies(thread.id, { after: next() ?? '' })
    setReplies((known) => [...known, ...stretch.items.filter(({ id }) => !known.some((reply) => reply.id === id))])
    setNext(stretch.next)
  }
  return { posts, next, more }
}

/** A report says in its fields what others may learn of; the page has those as HTML only. */
async function readSource(threadId: number) {
  const thread = await fetchThread(threadId)
  const report = thread.report && (await wordsOf(threadId, 'opening')).report
  return { thread, told: [report?.discussed, report?.learned, thread.text].filter(Boolean).join('\n\n') }
}

/** What was asked tells the situation, the answer what worked, and the rest what was tried. */
function draftOf(posts: Post[], chosen: string[]) {
  const said = (which: (post: Post) => boolean) =>
    posts
      .filter((post) => chosen.includes(post.post) && which(post))
      .map(({ text }) => text.trim())
      .join('\n\n')
  return {
    'learning.situation': said(({ post }) => post === 'opening'),
    'learning.tried': said(({ post, answer }) => post !== 'opening' && !answer),
    'learning.worked': said(({ answer }) => answer),
  }
}

/** Lays the words out where nobody wrote over those that lay there. */
function layOut(form: HTMLFormElement | null | undefined, now: Record<string, string>, before: Record<string, string> | undefined) {
  if (!form) return
  const data = new FormData(form)
  fill(form, Object.fromEntries(Object.entries(now).filter(([name]) => textOf(data, name) === (before?.[name] ?? ''))))
}
