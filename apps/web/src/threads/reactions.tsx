import type { ReactionKind } from '@kring/contract/threads'
import { mayReact } from '@kring/domain/posts'
import Hand from 'lucide-solid/icons/hand'
import Lightbulb from 'lucide-solid/icons/lightbulb'
import ThumbsUp from 'lucide-solid/icons/thumbs-up'
import { For, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { useText } from '../i18n/text.ts'
import { useMe } from '../shell/me.tsx'
import type { PostActs } from './post-acts.tsx'
import { postOf } from './post-words.ts'
import { createReacting } from './reacting.ts'
import styles from './reactions.module.css'

const kinds = [
  { kind: 'helpful', icon: ThumbsUp, key: 'l' },
  { kind: 'insightful', icon: Lightbulb, key: undefined },
  { kind: 'joining', icon: Hand, key: undefined },
] as const satisfies { kind: ReactionKind; icon: typeof Hand; key: string | undefined }[]

/** What the reader says of somebody's post with one touch, under their own name. */
export function Reactions(props: { of: string; acts: PostActs }) {
  const t = useText('reactions')
  const me = useMe()
  const post = () => postOf(props.acts.thread(), props.of)
  const may = () => {
    const about = post()
    return about !== undefined && mayReact(me()?.viewer ?? null, about, props.acts.thread())
  }
  const { says, toggle } = createReacting(() => props.of, props.acts)
  return (
    <Show when={may()}>
      <div role="group" aria-label={t.label} class={styles.row}>
        <For each={kinds}>
          {({ kind, icon, key }) => (
            <button type="button" class={styles.react} aria-pressed={says(kind)} aria-keyshortcuts={key} onClick={() => toggle(kind)}>
              <Dynamic component={icon} />
              {t.kinds[kind]}
            </button>
          )}
        </For>
      </div>
    </Show>
  )
}
