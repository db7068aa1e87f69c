import type { Viewer } from '@kring/contract/auth'
import type { Template } from '@kring/contract/templates'
import type { Kind } from '@kring/contract/threads'
import { isSigned, mayPostAnonymously } from '@kring/domain/threads'
import { useNavigate, useSearchParams } from '@solidjs/router'
import { Show } from 'solid-js'
import { useLanguage, useText } from '../i18n/text.ts'
import { Form, Submit } from '../shell/form.tsx'
import { SimilarThreads } from '../search/similar-threads.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'
import { toast } from '../ui/toast.tsx'
import { postThread } from './api.ts'
import { createComposeDraft } from './compose-draft.ts'
import { ComposeFields } from './compose-fields.tsx'
import { ComposePreview } from './compose-preview.tsx'
import { isBlank, threadOf } from './composing.ts'
import { createFormChoice, type FormChoice } from './form-choice.ts'
import styles from './compose.module.css'
import { KindChoice } from './kind-choice.tsx'
import { UnnamedChoice } from './unnamed-choice.tsx'

type Group = { id: number; slug: string; anonymousAllowed: boolean }
type Props = { group: Group; viewer: Viewer; kinds: Kind[]; kind: Kind | undefined; templates: Template[] }

/** One form for all kinds, with what it makes beside it. */
export function ComposeForm(props: Props) {
  const words = useText('compose')
  const [, setParameters] = useSearchParams()
  let room: HTMLDivElement | undefined
  const choice = createFormChoice(props)
  const headings = () => choice.sections().map(({ heading }) => heading)
  const draft = createComposeDraft({ viewerId: props.viewer.id, groupId: props.group.id, kind: () => props.kind, headings, form: () => room?.querySelector('form') })
  const send = useSend(props, choice, draft.forget)
  const choose = (kind: Kind) => {
    draft.flush()
    setParameters({ kind, template: undefined, write: undefined }, { replace: true, scroll: false })
  }
  return (
    <div class="cols cols--aside" ref={(it) => (room = it)} onInput={draft.keep}>
      <div class={styles.column}>
        <Head kind={props.kind} intro={choice.form()?.intro} />
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

function useSend(props: Props, choice: FormChoice, sent: () => void) {
  const words = useText('compose')
  const sections = useText('sections')
  const language = useLanguage()
  const navigate = useNavigate()
  const say = (field: string) => (field === 'learning.strategy' ? words.strategy.missing : field.startsWith('section.') ? sections.missing : words.fillIn)
  return async (data: FormData) => {
    const thread = await postThread(props.group.id, threadOf(data, props.kind ?? 'question', language, say, choice.sections()))
    sent()
    navigate(`/threads/${thread.id}/${thread.slug}`)
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

function SendBar(props: { kind: Kind; kept: boolean | undefined; restored: boolean }) {
  const t = useText('threads')
  const words = useText('compose')
  return (
    <div class={styles.sendbar}>
      <p class="meta grow" role="status">
        {props.kept === undefined ? (props.restored ? words.restored : '') : props.kept ? t.form.draftKept : t.form.draftNotKept}
      </p>
      <ButtonLink kind="quiet" class="only-phone" rel="external" href="#preview">
        {words.look}
      </ButtonLink>
      <Submit>{words.send[props.kind]}</Submit>
    </div>
  )
}
