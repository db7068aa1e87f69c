import type { Session } from '@kring/contract/sessions'
import { asksReady, readyHere, stillHere } from '@kring/domain/facilitation'
import { takesNotes, withReadiness } from '@kring/domain/sessions'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import { SeatRing } from '../ui/seat-ring.tsx'
import { sayNotReady, sayReady } from './api.ts'
import { oncePerTap } from './double-tap.ts'
import { useFailure } from './failure.ts'
import { type Change, stageOf } from './live-session.ts'
import { PhoneHand } from './phone-hand.tsx'
import styles from './phone.module.css'

/** How far the others are, and the one thing to say: I am ready. */
export function PhoneFoot(props: { session: Session; change: Change; personId: number }) {
  const t = useText('sessions')
  const fail = useFailure()
  const counts = oncePerTap()
  const stage = () => stageOf(props.session)
  const people = () => stillHere(props.session).length
  const isReady = () => stage().ready.includes(props.personId)
  const tell = (ready: boolean) => {
    const { id: stageId } = stage()
    const now = (ready: boolean) => props.change((session) => withReadiness(session, { stageId, personId: props.personId, ready }))
    now(ready)
    const said = ready ? sayReady(props.session.id, stageId) : sayNotReady(props.session.id, stageId)
    said.catch((error: unknown) => {
      now(!ready)
      fail(error, () => stage().id === stageId && tell(ready))
    })
  }
  return (
    <footer class={styles.foot}>
      <Show
        when={asksReady(stage())}
        fallback={
          <div class="row row--nowrap spread gap-3">
            <strong>{t.ready.here(people())}</strong>
            <PhoneHand session={props.session} change={props.change} />
          </div>
        }
      >
        <Others session={props.session} change={props.change} />
        <Button kind={isReady() ? undefined : 'primary'} size="l" wide onClick={() => counts() && tell(!isReady())}>
          {isReady() ? t.ready.unsay : t.ready.say}
        </Button>
      </Show>
    </footer>
  )
}

function Others(props: { session: Session; change: Change }) {
  const t = useText('sessions')
  const stage = () => stageOf(props.session)
  const people = () => stillHere(props.session).length
  const ready = () => readyHere(props.session, stage())
  return (
    <div class="row row--nowrap gap-3">
      <span class={styles.ring} aria-hidden="true">
        <SeatRing taken={ready()} seats={people()} size={56} />
      </span>
      <p class="grow">
        <strong>{t.ready.count(ready(), people())}</strong> {t.ready.are(people())}
        <Show when={takesNotes(stage())}>
          <br />
          <span class="meta">{stage().revealedAt ? t.ready.open(stage().notes) : t.ready.closed(stage().notes)}</span>
        </Show>
      </p>
      <PhoneHand session={props.session} change={props.change} />
    </div>
  )
}
