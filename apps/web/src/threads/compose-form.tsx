import type { Viewer } from '@kring/contract/auth'
import { requestOf } from '@kring/contract/call'
import { publishReport } from '@kring/contract/harvest'
import type { Template } from '@kring/contract/templates'
import * as contract from '@kring/contract/threads'
import type { Kind, Thread } from '@kring/contract/threads'
import { isSigned, mayPostAnonymously } from '@kring/domain/threads'
import { revalidate, useNavigate, useSearchParams } from '@solidjs/router'
import { Show } from 'solid-js'
import { BesideDraft } from '../drafts/beside-draft.tsx'
import type { Draft, Kept } from '../drafts/draft.ts'
import { useDraftStatus } from '../drafts/draft-status.ts'
import { useLanguage, useText } from '../i18n/text.ts'
import { Form, Submit } from '../shell/form.tsx'
import { Failure } from '../shell/http.ts'
import { type Outcome, post, withdraw } from '../shell/outbox.ts'
import { SimilarThreads } from '../search/similar-threads.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'
import { toast } from '../ui/toast.tsx'
import { createComposeDraft } from './compose-draft.ts'
import { ComposeFields } from './compose-fields.tsx'
import { ComposePreview } from './compose-preview.tsx'
import { blank, isBlank, threadOf } from './composing.ts'
import { createFormChoice, type FormChoice } from './form-choice.ts'
import styles from './compose.module.css'
import { KindChoice } from './kind-choice.tsx'
import { useSessionBeginning } from './session-beginning.ts'
import { UnnamedChoice } from './unnamed-choice.tsx'

type Group = { id: number; slug: string; name: string; anonymousAllowed: boolean }
type Props = { group: Group; viewer: Viewer; kinds: Kind[]; kind: Kind | undefined; templates: Template[] }

/** One form for all kinds, with what it makes beside it. */
export function ComposeForm(props: Props) {
  const words = useText('compose')
  const [, setParameters] = useSearchParams()
  let room: HTMLDivElement | undefined
  const choice = createFormChoice(props)
  const headings = () => choice.sections().map(({ heading }) => heading)
  const draft = createComposeDraft({ viewerId: props.viewer.id, groupId: props.group.id, kind: () => props.kind, headings, form: () => room?.querySelector('form') })
  const send = useSend(props, choice, draft)
  useSessionBeginning({ groupId: props.group.id, kind: () => props.kind, written: draft.written, offer: draft.offer })
  const choose = (kind: Kind) => setParameters({ kind, template: undefined, write: undefined }, { replace: true, scroll: false })
  return (
    <div class="cols cols--aside" ref={(it) => (room = it)} onInput={draft.keep}>
      <div class={styles.column}>
        <Head kind={props.kind} intro={choice.form()?.intro} />
        <BesideDraft draft={draft} />
        <Form class={styles.form ?? ''} onSend={send}>
          <KindChoice kinds={props.kinds} kind={props.kind} onChoose={choose} />
          <Show when={props.kind}>
            {(kind) => (
              <>
                <ComposeFields
                  kind={kind()}
                  groupId={props.group.id}
                  choice={choice}
                  belowTitle={<SimilarThreads groupId={props.group.id} title={draft.written()['title'] ?? ''} />}
                />
                <Show when={mayPostAnonymously(props.viewer, props.group, kind()) || (!isSigned(kind()) && draft.unnamed())}>
                  <UnnamedChoice checked={draft.unnamed()} />
                </Show>
                <SendBar kind={kind()} kept={draft.kept()} restored={draft.restored() && !isBlank(draft.written())} />
              </>
            )}
          </Show>
        </Form>
        <Show when={!isBlank(draft.written())}>
          <Button kind="quiet" size="s" class={styles.discard ?? ''} onClick={() => toast({ text: words.discarded, undo: draft.discard() })}>
            {words.discard}
          </Button>
        </Show>
      </div>
      <Show when={props.kind}>{(kind) => <ComposePreview kind={kind()} written={draft.written()} />}</Show>
    </div>
  )
}

type Posted = Parameters<typeof post>[0]

/** What gets no answer waits in the outbox, and its writer goes on; what is refused stays in the form. */
function useSend(props: Props, choice: FormChoice, draft: ReturnType<typeof createComposeDraft>) {
  const words = useText('compose')
  const sections = useText('sections')
  const language = useLanguage()
  const navigate = useNavigate()
  const say = (field: string) => (field === 'learning.strategy' ? words.strategy.missing : field.startsWith('section.') ? sections.missing : words.fillIn)
  // The same words again are the same letter: nobody knows whether the first arrived.
  let last: { words: string; letter: Posted } | undefined
  const { written } = draft
  const letterOf = (body: ReturnType<typeof threadOf>, { place, draft, key }: ReturnType<Draft['sending']>): Posted => {
    const whole = { ...body, ...(draft.length > 0 && { draft }) }
    const sessionId = Number(written()['report.session'])
    const { url, body: text = '' } =
      body.kind === 'report' && sessionId > 0
        ? requestOf(publishReport, { params: { sessionId }, body: whole })
        : requestOf(contract.postThread, { params: { groupId: props.group.id }, body: whole })
    return {
      key,
      url,
      body: text,
      place,
      fields: written(),
      draft,
      words: body.title,
      title: props.group.name,
      href: `/groups/${props.group.slug}`,
    }
  }
  const goOn = (outcome: Outcome) => {
    draft.forget()
    if ('problem' in outcome) {
      draft.put(blank(draft.written()))
      return void toast({ text: words.waits })
    }
    const thread: Thread | undefined = outcome.answer
    // Pages that were looked at a moment ago do not know of it.
    void revalidate()
    navigate(thread ? `/threads/${thread.id}/${thread.slug}` : `/groups/${props.group.slug}`)
  }
  return async (data: FormData) => {
    const body = threadOf(data, props.kind ?? 'question', language, say, choice.sections())
    const sending = draft.sending()
    const letter = last?.words === JSON.stringify(body) ? last.letter : letterOf(body, sending)
    last = { words: JSON.stringify(body), letter }
    const outcome = await post(letter, sending.settled)
    if ('answer' in outcome || outcome.problem.status === 0) return goOn(outcome)
    withdraw(letter.key)
    throw new Failure(outcome.problem)
  }
}

function Head(props: { kind: Kind | undefined; intro: string | undefined }) {
  const t = useText('threads')
  const words = useText('compose')
  return (
    <>
      <header class="stack gap-2">
        <h1>{props.kind ? words.titles[props.kind] : words.kind}</h1>
        <Show when={props.kind}>{(kind) => <p class="lead">{props.intro || words.leads[kind()]}</p>}</Show>
      </header>
      <noscript>
        <p class="notice">{t.form.needsScript}</p>
      </noscript>
    </>
  )
}

function SendBar(props: { kind: Kind; kept: Kept | undefined; restored: boolean }) {
  const statusOf = useDraftStatus()
  const words = useText('compose')
  return (
    <div class={styles.sendbar}>
      <p class="meta grow" role="status">
        {statusOf(props.kept) || (props.restored ? words.restored : '')}
      </p>
      <ButtonLink kind="quiet" class="only-phone" rel="external" href="#preview">
        {words.look}
      </ButtonLink>
      <Submit>{words.send[props.kind]}</Submit>
    </div>
  )
}
