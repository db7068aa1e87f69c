import { Show } from 'solid-js'
import { useMe } from '../shell/me.tsx'
import { GuestHome } from './guest-home.tsx'
import { Today } from './today.tsx'

/** Who is signed in sees what needs them; who is not sees what this place is for. */
export function HomePage() {
  const me = useMe()
  return (
    <Show when={me()}>
      {(me) => (
        <Show when={me().viewer} fallback={<GuestHome community={me().community} />}>
          {(viewer) => <Today viewer={viewer()} />}
        </Show>
      )}
    </Show>
  )
}
