import type { Viewer } from '@kring/contract/auth'
import type { Ruling, Thread } from '@kring/contract/threads'
import { mayModerate } from '@kring/domain/groups'
import { undoing } from '@kring/domain/moderation'
import { createSignal, lazy, Show, Suspense } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { useMe } from '../shell/me.tsx'
import { Menu } from '../ui/menu.tsx'
import { useUndo } from './undo.ts'

const RulingDialog = lazy(() => import('./ruling-dialog.tsx').then(({ RulingDialog }) => ({ default: RulingDialog })))

type Props = {
  thread: Thread
  viewer: Viewer | null
  /** Something was ruled or undone: the thread's topic tells it too, so reading anew is enough. */
  onRuled: (ruling: Ruling) => void
}

/** What a moderator can do with a thread. It comes to who may, once the page is there. */
export function ModerateThread(props: Props) {
  const t = useText('moderation')
  const [asked, ask] = createSignal<Ruling['kind']>()
  const targets = useTargets(props)
  const undo = useUndo((ruling) => props.onRuled(ruling))
  let place: HTMLSpanElement | undefined
  const close = () => {
    ask()
    // The menu's item that asked is gone, so the way back is its button.
    setTimeout(() => place?.querySelector('button')?.focus())
  }
  const items = () => [
    ...(['pin', 'closure'] as const).map((kind) => {
      const standing = props.thread.rulings.find((ruling) => ruling.kind === kind && undoing(ruling, props.thread) === 'possible')
      return standing ? { label: t.lifts[kind], onSelect: () => void undo(standing) } : { label: t.acts[kind], onSelect: () => ask(kind) }
    }),
    ...(targets().length > 0 ? [{ label: t.acts.move, onSelect: () => ask('move') }] : []),
  ]
  return (
    <>
      <span ref={(it) => (place = it)}>
        <Menu label={t.menu} items={items()} />
      </span>
      <Suspense>
        <Show when={asked()}>{(kind) => <RulingDialog kind={kind()} threadId={props.thread.id} targets={targets()} onClose={close} onRuled={props.onRuled} />}</Show>
      </Suspense>
    </>
  )
}

/** A thread can go to the other groups that its mover moderates. */
function useTargets(props: Props) {
  const me = useMe()
  return () => (me()?.groups ?? []).filter(({ id }) => id !== props.thread.group.id && mayModerate(props.viewer, id))
}
