import type { RoutePreloadFunc, RouteSectionProps } from '@solidjs/router'
import { Show } from 'solid-js'
import { readThread } from './api.ts'
import { leftAt, placeOf } from './place.ts'
import { ThreadView } from './thread-view.tsx'

export const preload: RoutePreloadFunc = ({ params, location }) => readThread(Number(params['threadId']), placeOf(location.query))

/** Another thread is another page, with a form and a draft of its own. */
export function ThreadPage(props: RouteSectionProps) {
  return (
    <Show when={props.params['threadId']} keyed>
      {(id) => <ThreadView threadId={Number(id)} place={placeOf(props.location.query)} left={leftAt(Number(id))} />}
    </Show>
  )
}
