import { Navigate, useLocation } from '@solidjs/router'
import { type JSX, Show } from 'solid-js'
import { DeadEnd } from '../shell/dead-end.tsx'
import { useMe } from '../shell/me.tsx'

/** Shows a page to who may use it; a guest is asked to sign in first, and everybody else hears that it is not for them. */
export function Gate(props: { open: boolean; children: JSX.Element }) {
  const me = useMe()
  const location = useLocation()
  return (
    // Until we know who is looking, nobody is sent away.
    <Show when={me()}>
      {(me) => (
        <Show when={me().viewer} fallback={<Navigate href={`/sign-in?to=${encodeURIComponent(location.pathname)}`} />}>
          <Show when={props.open} fallback={<DeadEnd kind="forbidden" />}>
            {props.children}
          </Show>
        </Show>
      )}
    </Show>
  )
}
