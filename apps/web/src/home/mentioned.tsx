import type { Mention } from '@kring/contract/mentions'
import { createAsync, revalidate } from '@solidjs/router'
import { createEffect, For, onCleanup, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { listen } from '../realtime/live.ts'
import { Lines, SectionHead } from '../ui/list.tsx'
import { Time } from '../ui/time.tsx'
import styles from './home.module.css'
import { listMentions, seeMention } from './api.ts'

/** Posts that name me and that I have not read; whoever opens one knows of it. */
export function Mentioned(props: { viewerId: number }) {
  const t = useText('mentioned')
  const mentions = createAsync(() => listMentions())
  const look = () => void revalidate(listMentions.key)
  createEffect(() => {
    const after = mentions()?.seq
    if (after === undefined) return
    onCleanup(listen(`person:${props.viewerId}`, { after, apply: (kind) => kind === 'person.mentioned' && look(), reset: look }))
  })
  return (
    <Show when={mentions()?.items.length}>
      <section class={styles.threads}>
        <SectionHead title={t.title} />
        <Lines>
          <For each={mentions()?.items}>
            {(mention) => (
              <li>
                <Line mention={mention} />
              </li>
            )}
          </For>
        </Lines>
      </section>
    </Show>
  )
}

function Line(props: { mention: Mention }) {
  const t = useText('mentioned')
  const address = () => `/threads/${props.mention.threadId}/${props.mention.slug}${props.mention.post === 'opening' ? '' : `?post=${props.mention.post}`}`
  return (
    <article class="stack gap-1">
      <h3>
        <a class="title-link" href={address()} onClick={() => void seeMention(props.mention.id)}>
          {t.by(props.mention.author?.name)}
        </a>
      </h3>
      <p class="soft">{props.mention.excerpt}</p>
      <p class="meta">
        <span class="seg">{props.mention.title}</span>{' '}
        <span class="seg">
          <Time at={props.mention.at} />
        </span>
      </p>
    </article>
  )
}
