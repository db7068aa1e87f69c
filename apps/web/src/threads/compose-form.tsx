import type { Kind } from '@kring/contract/threads'
import { useNavigate, useSearchParams } from '@solidjs/router'
import { createEffect, createSignal, on, Show } from 'solid-js'
import { useLanguage, useText } from '../i18n/text.ts'
import { Form, Submit } from '../shell/form.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'
import { toast } from '../ui/toast.tsx'
import { postThread } from './api.ts'
import { ComposeFields } from './compose-fields.tsx'
import { ComposePreview } from './compose-preview.tsx'
import { blank, fill, isBlank, parse, threadOf, type Written, writtenIn } from './composing.ts'
import { createDraft, forgetDraft } from '../shell/draft.ts'
import styles from './compose.module.css'
import { KindChoice } from './kind-choice.tsx'

type Props = { group: { id: number; slug: string }; viewerId: number; kinds: Kind[]; kind: Kind | undefined }

/** One form for all kinds; what is typed is kept per group and kind, and moves along where the next kind has a place for it. */
export function ComposeForm(props: Props) {
  const t = useText('threads')
  const words = useText('compose')
  const language = useLanguage()
  const navigate = useNavigate()
  const [, setParameters] = useSearchParams()
  const [written, setWritten] = createSignal<Written>({})
  const [restored, setRestored] = createSignal(false)
  const placeOf = (kind: Kind | undefined) => `${props.viewerId}.group.${props.group.id}.${kind ?? ''}`
  const draft = createDraft(() => placeOf(props.kind))
  let room: HTMLDivElement | undefined
  const form = () => room?.querySelector('form')

  const show = () => {
    const now = form()
    setWritten(now && props.kind ? writtenIn(now) : {})
  }
  const keep = () => {
    show()
    if (props.kind) draft.keep(isBlank(written()) ? '' : JSON.stringify(written()))
  }
  const put = (words: Written, onlyEmpty = false) => {
    const now = form()
    if (now) fill(now, words, onlyEmpty)
  }

  createEffect(
    on(
      () => props.kind,
      (kind, before) => {
        const kept = parse(draft.read())
        setRestored(kept !== undefined)
        if (kept) put(kept, before === undefined)
        show()
        if (!kept && before && !isBlank(written())) moveAlong(before, kind)
      },
    ),
  )
  const moveAlong = (before: Kind, kind: Kind | undefined) => {
    if (kind !== 'learning' && before !== 'learning') forgetDraft(placeOf(before))
    keep()
    draft.flush()
  }

  const choose = (kind: Kind) => {
    draft.flush()
    setParameters({ kind }, { replace: true, scroll: false })
  }

  const discard = () => {
    const before = written()
    put(blank(before))
    draft.forget()
    show()
    toast({ text: words.discarded, undo: () => (put(before), keep()) })
  }

  const send = async (data: FormData) => {
    const kind = props.kind ?? 'question'
    const say = (field: string) => (field === 'learning.strategy' ? words.strategy.missing : words.fillIn)
    const thread = await postThread(props.group.id, threadOf(data, kind, language, say))
    draft.forget()
    navigate(`/threads/${thread.id}/${thread.slug}`)
  }

  const status = () => (draft.kept() === false ? t.form.draftNotKept : draft.kept() ? t.form.draftKept : restored() && !isBlank(written()) ? words.restored : '')
  return (
    <div class="cols cols--aside" ref={(it) => (room = it)} onInput={keep}>
      <div class={styles.column}>
        <header class="stack gap-2">
          <h1>{props.kind ? words.titles[props.kind] : words.kind}</h1>
          <Show when={props.kind}>{(kind) => <p class="lead">{words.leads[kind()]}</p>}</Show>
        </header>
        <noscript>
          <p class="notice">{t.form.needsScript}</p>
        </noscript>
        <Form class={styles.form ?? ''} onSend={send}>
          <KindChoice kinds={props.kinds} kind={props.kind} onChoose={choose} />
          <Show when={props.kind}>
            {(kind) => (
              <>
                <ComposeFields kind={kind()} />
                <div class={styles.sendbar}>
                  <p class="meta grow" role="status">
                    {status()}
                  </p>
                  <ButtonLink kind="quiet" class="only-phone" rel="external" href="#preview">
                    {words.look}
                  </ButtonLink>
                  <Submit>{words.send[kind()]}</Submit>
                </div>
              </>
            )}
          </Show>
        </Form>
        <Show when={!isBlank(written())}>
          <Button kind="quiet" size="s" class={styles.discard ?? ''} onClick={discard}>
            {words.discard}
          </Button>
        </Show>
      </div>
      <Show when={props.kind}>{(kind) => <ComposePreview kind={kind()} written={written()} />}</Show>
    </div>
  )
}
