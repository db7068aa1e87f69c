import type { RoutePreloadFunc, RouteSectionProps } from '@solidjs/router'
import { Show } from 'solid-js'
import { readThread } from './api.ts'
import { ThreadView } from './thread-view.tsx'

export const preload: RoutePreloadFunc = ({ params }) => readThread(Number(params['threadId']))

/** Another thread is another page, with a form and a draft of its own. */
export function ThreadPage(props: RouteSectionProps) {
  const after = () => [props.location.query['after']].flat()[0]
  return (
    <Show when={props.params['threadId']} keyed>
      {(id) => <ThreadView threadId={Number(id)} after={after()} />}
    </Show>
  )
}
