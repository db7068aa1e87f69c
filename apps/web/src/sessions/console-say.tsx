import type { Session } from '@kring/contract/sessions'
import { withCall, withMessage } from '@kring/domain/facilitation'
import BellRing from 'lucide-solid/icons/bell-ring'
import Megaphone from 'lucide-solid/icons/megaphone'
import { createSignal, lazy, Show, Suspense } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import { toast } from '../ui/toast.tsx'
import { broadcast, callBack } from './facilitation-api.ts'
import { oncePerTap } from './double-tap.ts'
import { useFailure } from './failure.ts'
import type { Change } from './live-session.ts'

const SayDialog = lazy(() => import('./say-dialog.tsx').then((it) => ({ default: it.SayDialog })))

/** To reach everybody at once, wherever they are: a call, or a word. */
export function ConsoleSay(props: { session: Session; change: Change }) {
  const t = useText('facilitation')
  const fail = useFailure()
  const [saying, setSaying] = createSignal(false)
  const once = oncePerTap()
  const call = async () => {
    if (!once()) return
    try {
      const called = await callBack(props.session.id)
      props.change((before) => withCall(before, called))
      toast({ text: t.calledBack })
    } catch (error) {
      fail(error)
    }
  }
  const say = async (text: string | null) => {
    const said = await broadcast(props.session.id, text)
    props.change((before) => withMessage(before, said))
  }
  return (
    <div class="stack gap-3">
      <div class="row gap-2">
        <Button onClick={() => void call()}>
          <BellRing />
          {t.callBack}
        </Button>
        <Button onClick={() => setSaying(true)}>
          <Megaphone />
          {t.say}
        </Button>
      </div>
      <Show when={props.session.message}>
        {(message) => (
          <div class="notice">
            <Megaphone />
            <div class="stack gap-1 grow">
              <span class="meta">{t.said}</span>
              <strong>{message().text}</strong>
            </div>
            <Button size="s" kind="quiet" onClick={() => void say(null).catch(fail)}>
              {t.takeAway}
            </Button>
          </div>
        )}
      </Show>
      <Show when={saying()}>
        <Suspense>
          <SayDialog onClose={() => setSaying(false)} onSay={(text) => say(text)} />
        </Suspense>
      </Show>
    </div>
  )
}
