import type { Session } from '@kring/contract/sessions'
import { withoutHand } from '@kring/domain/facilitation'
import Hand from 'lucide-solid/icons/hand'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import styles from './console.module.css'
import { lowerHand } from './facilitation-api.ts'
import { useFailure } from './failure.ts'
import type { Change } from './live-session.ts'
import { nameAt } from './names.ts'

/** Who would like to say something, in order of asking. */
export function HandsCard(props: { session: Session; change: Change }) {
  const t = useText('facilitation')
  const fail = useFailure()
  const lower = (personId: number) => lowerHand(props.session.id, personId).then(() => props.change((before) => withoutHand(before, { personId })), fail)
  return (
    <Show when={props.session.hands.length > 0}>
      <section class="card stack gap-3" aria-labelledby="hands">
        <h3 id="hands" class={`row gap-2 ${styles.cardtitle}`}>
          <Hand />
          {t.asking}
        </h3>
        <ol class="stack gap-2">
          <For each={props.session.hands.map(({ personId }) => personId)}>
            {(personId) => (
              <li class="row spread gap-2">
                <strong>{nameAt(props.session, personId)}</strong>
                <Button size="s" kind="quiet" aria-label={t.lower(nameAt(props.session, personId))} onClick={() => void lower(personId)}>
                  {t.lowered}
                </Button>
              </li>
            )}
          </For>
        </ol>
      </section>
    </Show>
  )
}
