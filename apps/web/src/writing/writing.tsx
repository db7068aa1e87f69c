import { createSignal, type JSX, Show, Suspense } from 'solid-js'
import { part } from '../shell/part.ts'
import styles from './writing.module.css'

const Tools = part('writing/tools', () => import('./tools.tsx'), 'Tools')

type Props = { groupId: number; foot?: JSX.Element; children: JSX.Element }

/** Around a field for markdown: what helps to write is fetched by who begins to. */
export function Writing(props: Props) {
  let room: HTMLDivElement | undefined
  const [field, setField] = createSignal<HTMLTextAreaElement>()
  const begin = () => setField(room?.querySelector('textarea') ?? undefined)
  return (
    <div ref={(it) => (room = it)} class={styles.writing} onFocusIn={begin} onDragEnter={begin}>
      {props.children}
      <div class={styles.room}>
        <Show when={field()}>
          {(field) => (
            <Suspense>
              <Tools field={field()} groupId={props.groupId} />
            </Suspense>
          )}
        </Show>
      </div>
      {props.foot}
    </div>
  )
}
