import type { Session } from '@kring/contract/sessions'
import { withHand, withoutHand } from '@kring/domain/facilitation'
import Hand from 'lucide-solid/icons/hand'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { serverNow } from '../realtime/live.ts'
import { Button } from '../ui/button.tsx'
import { oncePerTap } from './double-tap.ts'
import { lowerHand, raiseHand } from './facilitation-api.ts'
import { useFailure } from './failure.ts'
import type { Change } from './live-session.ts'
import styles from './phone.module.css'

/** To be heard without breaking in. */
export function PhoneHand(props: { session: Session; change: Change }) {
  const t = useText('facilitation')
  const fail = useFailure()
  const counts = oncePerTap()
  const me = () => props.session.personId
  const place = () => props.session.hands.findIndex(({ personId }) => personId === me()) + 1
  const raise = (up: boolean) => {
    const show = (up: boolean) =>
      props.change((before) => (up ? withHand(before, { hand: { personId: me(), raisedAt: new Date(serverNow()).toISOString() } }) : withoutHand(before, { personId: me() })))
    show(up)
    ;(up ? raiseHand(props.session.id) : lowerHand(props.session.id, me())).catch((error: unknown) => {
      show(!up)
      fail(error, () => raise(up))
    })
  }
  return (
    <div class={styles.hand}>
      <Button size="s" kind={place() > 0 ? undefined : 'quiet'} aria-pressed={place() > 0} onClick={() => counts() && raise(place() === 0)}>
        <Hand />
        {place() > 0 ? t.handDown : t.hand}
      </Button>
      <span role="status" class="meta">
        <Show when={place() > 0}>{t.handUp(place())}</Show>
      </span>
    </div>
  )
}
