import type { Group } from '@kring/contract/groups'
import type { ListedThread, ThreadLine } from '@kring/contract/threads'
import { isMember } from '@kring/domain/groups'
import { fits, withoutThread, withThreadLine } from '@kring/domain/threads'
import { createAsync, revalidate, useSearchParams } from '@solidjs/router'
import Plus from 'lucide-solid/icons/plus'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { createLive } from '../realtime/live.ts'
import { useMe } from '../shell/me.tsx'
import { forgetUnread } from '../shell/unread.ts'
import { ThreadLineItem } from '../threads/thread-line.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Chip } from '../ui/label.tsx'
import { Lines } from '../ui/list.tsx'
import { toast } from '../ui/toast.tsx'
import { listThreads, seeThreads } from './api.ts'
import styles from './groups.module.css'
import { NoThreads } from './no-threads.tsx'
import { createSlug } from './slug.ts'

const filters = { all: {}, open: { open: true }, learnings: { kind: 'learning' } } as const
type Shown = keyof typeof filters
const names: Shown[] = ['all', 'open', 'learnings']

/** The threads of a group, filtered and page by page through the address, so that it also works without scripts. */
export function ThreadList(props: { group: Group }) {
  const t = useText('groups')
  const [search] = useSearchParams<{ show: string; after: string }>()
  const show = (): Shown => names.find((name) => name === search.show) ?? 'all'
  const filter = () => ({ ...filters[show()], ...(typeof search.after === 'string' && { after: search.after }) })
  const slug = createSlug(props)
  const stored = createAsync(() => listThreads(slug(), filter()))
  const me = useMe()
  const member = () => isMember(me()?.viewer ?? null, props.group.id)
  const readerId = () => (member() ? (me()?.viewer?.id ?? null) : null)
  // An older stretch is a look back: what is new belongs on the first one.
  const place = (list: List, line: ThreadLine): List =>
    search.after !== undefined ? list : fits(line, filters[show()]) ? withThreadLine(list, line, readerId()) : withoutThread(list, { threadId: line.id })
  const [threads] = createLive(stored, {
    topic: () => `group:${props.group.id}`,
    events: { 'thread.posted': place, 'thread.changed': place, 'thread.left': withoutThread<List> },
    reset: () => revalidate(listThreads.keyFor(props.group.slug, filter())),
  })
  const seeAll = async () => {
    await seeThreads(props.group.id)
    forgetUnread(props.group.id)
    toast({ text: t.threads.allSeen })
    await revalidate(listThreads.key)
  }
  return (
    <>
      <Filters group={props.group} shown={show()} />
      <Show when={threads()?.items.length} fallback={<NoThreads group={props.group} shown={show()} />}>
        <Lines>
          <For each={threads()?.items}>
            {(thread) => (
              <li>
                <ThreadLineItem thread={thread} />
              </li>
            )}
          </For>
        </Lines>
      </Show>
      <p class={`row ${styles.older}`}>
        <Show when={threads()?.items.some(({ unread }) => unread > 0)}>
          <Button kind="quiet" class="push" onClick={() => void seeAll()}>
            {t.threads.seen}
          </Button>
        </Show>
        <Show when={threads()?.next}>{(next) => <ButtonLink href={`${addressOf(props.group, show(), next())}#threads`}>{t.threads.older}</ButtonLink>}</Show>
        <Show when={search.after !== undefined}>
          <a href={addressOf(props.group, show())}>{t.threads.newest}</a>
        </Show>
      </p>
    </>
  )
}

type List = { items: ListedThread[]; next: string | null; seq: number }

function Filters(props: { group: Group; shown: Shown }) {
  const t = useText('groups')
  const me = useMe()
  return (
    <div class={`row spread ${styles.filters}`}>
      <nav class="row gap-2" aria-label={t.threads.filterLabel}>
        <For each={names}>
          {(name) => (
            <Chip href={addressOf(props.group, name)} on={name === props.shown}>
              {t.threads.filters[name]}
            </Chip>
          )}
        </For>
      </nav>
      <Show when={isMember(me()?.viewer ?? null, props.group.id)}>
        <ButtonLink size="s" href={`/groups/${props.group.slug}/compose?kind=question`}>
          <Plus />
          {t.threads.post}
        </ButtonLink>
      </Show>
    </div>
  )
}

function addressOf({ slug }: Group, shown: Shown, after?: string) {
  const query = new URLSearchParams({ ...(shown !== 'all' && { show: shown }), ...(after !== undefined && { after }) })
  return query.size > 0 ? `/groups/${slug}?${query}` : `/groups/${slug}`
}
