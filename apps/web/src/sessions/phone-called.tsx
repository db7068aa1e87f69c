import type { Session } from '@kring/contract/sessions'
import BellRing from 'lucide-solid/icons/bell-ring'
import Megaphone from 'lucide-solid/icons/megaphone'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import { useRecent } from './alerts.ts'
import { takeSeat } from './api.ts'
import { useFailure } from './failure.ts'
import { firstOf } from './names.ts'
import styles from './phone.module.css'

/** What the facilitator wants everybody to hear now. */
export function PhoneCalled(props: { session: Session }) {
  const t = useText('facilitation')
  const fail = useFailure()
  const name = () => firstOf(props.session.facilitator.name)
  const called = useRecent(() => props.session.calledAt)
  const isGone = () => props.session.people.some(({ id, left }) => id === props.session.personId && left)
  return (
    <div role="status" class={styles.called}>
      <Show when={called()}>
        <p class="notice">
          <BellRing />
          <strong>{t.called(name())}</strong>
        </p>
      </Show>
      <Show when={props.session.message}>
        {(message) => (
          <div class="notice">
            <Megaphone />
            <p>
              <span class="meta">{t.message(name())}</span>
              <br />
              <strong>{message().text}</strong>
            </p>
          </div>
        )}
      </Show>
      <Show when={isGone()}>
        <div class="notice">
          <p class="grow">{t.rejoinText}</p>
          <Button size="s" onClick={() => void takeSeat(props.session.id).catch(fail)}>
            {t.rejoin}
          </Button>
        </div>
      </Show>
    </div>
  )
}
