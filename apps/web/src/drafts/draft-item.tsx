import { type DraftFields, type DraftLine } from '@kring/contract/drafts'
import { kinds } from '@kring/contract/threads'
import { partsOf } from '@kring/domain/drafts'
import { createSignal, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import { Time } from '../ui/time.tsx'
import { toast } from '../ui/toast.tsx'
import { discardDraft, keepDraft, readDraft } from './api.ts'
import { onDevice } from './device.ts'
import styles from './drafts.module.css'
import { hrefOf } from './places.ts'
import { DraftWords } from './two-texts.tsx'

type Props = { draft: DraftLine; personId: number; onDiscarded: () => void; onBack: () => void }

/** One draft: what it is for, its first words and when, with the ways to go on and to be done with it. */
export function DraftItem(props: Props) {
  const t = useText('drafts')
  const isNew = () => partsOf(props.draft.place).kind !== null
  const title = () => (isNew() ? props.draft.title.trim() : '')
  const name = () => title() || props.draft.words || props.draft.title || t.item.untitled
  const discard = useDiscard(props)
  return (
    <article class={styles.item}>
      <div class={styles.about}>
        <p class="meta">
          <What draft={props.draft} />
        </p>
        <h2>
          <Show when={hrefOf(props.draft)} fallback={name()}>
            {(href) => (
              <a class="title-link" href={href()} rel={href().includes('#') ? 'external' : undefined}>
                {name()}
              </a>
            )}
          </Show>
        </h2>
        <Show when={title() && props.draft.words}>
          <p class={`sm soft ${styles.first}`}>{props.draft.words}</p>
        </Show>
        <Show when={!hrefOf(props.draft)}>
          <Stranded {...props} />
        </Show>
      </div>
      <Button kind="quiet" size="s" aria-label={t.item.discardOf(name())} onClick={() => void discard()}>
        {t.item.discard}
      </Button>
    </article>
  )
}

function What(props: { draft: DraftLine }) {
  const t = useText('drafts')
  const parts = () => partsOf(props.draft.place)
  const kind = () => kinds.find((kind) => kind === parts().kind)
  const place = () => {
    const { group, thread } = props.draft
    if (kind()) return group && t.item.inGroup(group.name)
    return thread && (parts().post === null ? t.item.on : t.item.of)(thread.title)
  }
  const what = () => {
    const is = kind()
    return is ? t.item.kinds[is] : parts().post === null ? t.item.reply : t.item.edit
  }
  return (
    <>
      <span class={styles.what}>
        {what()} {place()}
      </span>{' '}
      <Show when={props.draft.savedAt} fallback={t.item.hereOnly}>
        {(at) => <Time at={at()} />}
      </Show>
    </>
  )
}

/** Where there is nowhere to go on, the words themselves. */
function Stranded(props: Props) {
  const t = useText('drafts')
  const [fields, setFields] = createSignal<DraftFields>()
  const read = async () => setFields(await wordsOf(props))
  const copy = async (fields: DraftFields) => {
    await navigator.clipboard.writeText(Object.values(fields).filter(Boolean).join('\n\n'))
    toast({ text: t.item.copied })
  }
  return (
    <>
      <p class="sm soft">{t.item.gone}</p>
      <Show
        when={fields()}
        fallback={
          <p>
            <Button size="s" onClick={() => void read()}>
              {t.item.read}
            </Button>
          </p>
        }
      >
        {(fields) => (
          <>
            <DraftWords fields={fields()} />
            <p>
              <Button size="s" onClick={() => void copy(fields())}>
                {t.item.copy}
              </Button>
            </p>
          </>
        )}
      </Show>
    </>
  )
}

/** What this device has is newer, if it has anything. */
const wordsOf = async ({ draft: { place }, personId }: Props) => onDevice(personId, place).read()?.fields ?? (await readDraft(place))?.fields ?? {}

function useDiscard(props: Props) {
  const t = useText('drafts')
  return async () => {
    const { draft, personId, onDiscarded, onBack } = props
    const device = onDevice(personId, draft.place)
    const fields = await wordsOf(props)
    if (draft.version) await discardDraft(draft.place)
    device.forget()
    onDiscarded()
    const back = async () => {
      device.write({ fields, versions: [], changed: true })
      if (draft.version) await keepDraft(draft.place, { fields, version: crypto.randomUUID(), over: [] })
      onBack()
    }
    toast({ text: t.item.discarded, undo: () => void back() })
  }
}
