import type { Approach } from '@kring/contract/doors'
import { createSignal, onMount, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import { readApproach, tellApproach } from './api.ts'
import { useFailure } from './failure.ts'

/** Asked once, while people come in; who does not answer is a wild card in every division. */
export function ApproachCard() {
  const t = useText('breakouts').approach
  const fail = useFailure()
  const [approach, setApproach] = createSignal<Approach | null>()
  const [away, setAway] = createSignal(false)
  onMount(
    () =>
      void readApproach().then(
        (known) => setApproach(known.approach),
        () => setAway(true),
      ),
  )
  const tell = (answer: Approach | null) => tellApproach(answer).then(() => setApproach(answer), fail)
  return (
    <Show when={approach() !== undefined && !away()}>
      <section class="card stack gap-3" aria-labelledby="approach">
        <h2 id="approach">{t.title}</h2>
        <Show
          when={approach() === null}
          fallback={
            <p class="row gap-2" role="status">
              {t.thanks}
              <Button size="s" kind="quiet" onClick={() => void tell(null)}>
                {t.forget}
              </Button>
            </p>
          }
        >
          <p class="soft">{t.text}</p>
          <div class="row gap-2">
            <Button onClick={() => void tell('idealist')}>{t.idealist}</Button>
            <Button onClick={() => void tell('pragmatist')}>{t.pragmatist}</Button>
            <Button kind="quiet" onClick={() => setAway(true)}>
              {t.skip}
            </Button>
          </div>
        </Show>
      </section>
    </Show>
  )
}
