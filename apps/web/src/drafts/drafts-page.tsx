import type { Viewer } from '@kring/contract/auth'
import type { DraftLine } from '@kring/contract/drafts'
import { createAsync, Navigate, type RoutePreloadFunc } from '@solidjs/router'
import PencilLine from 'lucide-solid/icons/pencil-line'
import { createSignal, For, onMount, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Head } from '../shell/head.tsx'
import { useMe } from '../shell/me.tsx'
import { draftsInHand, unsent } from '../shell/outbox.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Lines } from '../ui/list.tsx'
import { Empty } from '../ui/surface.tsx'
import { listDrafts, listMoreDrafts } from './api.ts'
import { listOnDevice } from './device.ts'
import { DraftItem } from './draft-item.tsx'
import { lineOf } from './places.ts'
import { UnsentLetters } from './unsent-letters.tsx'

export const preload: RoutePreloadFunc = () => listDrafts()

/** What somebody began and did not finish, and what did not arrive yet. */
export function DraftsPage() {
  const me = useMe()
  return (
    <Show when={me()}>
      {(me) => (
        <Show when={me().viewer} fallback={<Navigate href="/sign-in?to=%2Fdrafts" />}>
          {(viewer) => <MyDrafts viewer={viewer()} />}
        </Show>
      )}
    </Show>
  )
}

function MyDrafts(props: { viewer: Viewer }) {
  const t = useText('drafts')
  const { drafts, next, more, discarded, back } = createList(props.viewer.id)
  return (
    <div class="page narrow">
      <Head title={t.title} />
      <header class="stack gap-2">
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
      </header>
      <UnsentLetters personId={props.viewer.id} />
      <Show when={drafts().length > 0 || unsent().length > 0} fallback={<NoDrafts />}>
        <Lines>
          <For each={drafts()}>
            {(draft) => (
              <li>
                <DraftItem draft={draft} personId={props.viewer.id} onDiscarded={() => discarded(draft.place)} onBack={() => back(draft.place)} />
              </li>
            )}
          </For>
        </Lines>
        <Show when={next()}>
          <p>
            <Button onClick={() => void more()}>{t.more}</Button>
          </p>
        </Show>
      </Show>
    </div>
  )
}

function NoDrafts() {
  const t = useText('drafts')
  return (
    <Empty icon={<PencilLine />} title={t.empty.title} action={<ButtonLink href="/groups">{t.empty.action}</ButtonLink>}>
      {t.empty.text}
    </Empty>
  )
}

/** Those of the server, and after them what only this device has: words for a place that the server does not know any more, or that never reached it. */
function createList(personId: number) {
  const first = createAsync(() => listDrafts())
  const [further, setFurther] = createSignal<{ items: DraftLine[]; next: string | null }>()
  const [hidden, setHidden] = createSignal<string[]>([])
  const [here, setHere] = createSignal<DraftLine[]>([])
  onMount(() => setHere(listOnDevice(personId).flatMap(({ place, draft }) => (draft.changed ? lineOf(place, draft.fields) : []))))
  const next = () => (further() ? further()?.next : first()?.next)
  const known = () => [...(first()?.items ?? []), ...(further()?.items ?? [])]
  const drafts = () =>
    [...known(), ...here().filter(({ place }) => !known().some((draft) => draft.place === place))].filter(
      ({ place, version }) => !hidden().includes(place) && !draftsInHand().includes(version),
    )
  const more = async () => {
    const page = await listMoreDrafts(next() ?? '')
    setFurther((before) => ({ items: [...(before?.items ?? []), ...page.items], next: page.next }))
  }
  return {
    drafts,
    next,
    more,
    discarded: (place: string) => setHidden((all) => [...all, place]),
    back: (place: string) => setHidden((all) => all.filter((other) => other !== place)),
  }
}
