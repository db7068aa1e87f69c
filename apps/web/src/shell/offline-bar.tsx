import { mayPass } from '@kring/domain/letters'
import { useLocation } from '@solidjs/router'
import WifiOff from 'lucide-solid/icons/wifi-off'
import { createEffect, on, onCleanup, onMount, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { connectionState } from '../realtime/live.ts'
import { toast } from '../ui/toast.tsx'
import { speakFor } from './http.ts'
import { useMe } from './me.tsx'
import { createOffline } from './offline.ts'
import { later, onAnswer, openOutbox, send, unsent } from './outbox.ts'

/** Says that there is no connection, and what waits for it. */
export function OfflineBar() {
  const t = useText('shell')
  const location = useLocation()
  const away = createOffline()
  // A session's own page says it itself, where one writes.
  const offline = () => away() && !/^\/sessions\/\d+$/.test(location.pathname)
  sendWhatWaits()
  const waiting = () => unsent().filter(({ problem }) => problem && mayPass(problem)).length
  return (
    <div role="status">
      <Show when={offline() || waiting() > 0}>
        <p class="offline">
          <WifiOff class="icon" />
          <span>
            {offline() ? `${t.offline} ` : ''}
            <Show when={waiting()}>{(posts) => <a href="/drafts">{t.waiting(posts())}</a>}</Show>
          </span>
        </p>
      </Show>
    </div>
  )
}

/** The letters of who is signed in go out when the page opens, and when it hears from the server again. */
function sendWhatWaits() {
  const t = useText('shell')
  const me = useMe()
  createEffect(
    on(
      () => me()?.viewer?.id,
      (id, before) => {
        // Somebody else now: nothing of who was here before may stay on the page.
        if (before !== undefined && id !== before) return location.reload()
        speakFor(id)
        if (id !== undefined) onCleanup(openOutbox(id))
      },
    ),
  )
  createEffect(on(connectionState, (state) => void (state === 'open' && send())))
  onMount(() => onCleanup(onAnswer(later, (_, { words }) => toast({ text: t.delivered(words.slice(0, 40)) }))))
}
