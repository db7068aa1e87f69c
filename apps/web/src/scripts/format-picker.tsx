import type { StageDraft } from '@kring/contract/scripts'
import { stagesOf } from '@kring/domain/formats/library'
import { createSignal, createUniqueId, For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Lines } from '../ui/list.tsx'
import { FormatFacts } from './format-facts.tsx'
import { formatsFor, sizes, times, wishOf } from './format-filter.ts'
import styles from './script.module.css'
import { Pick } from './setting-fields.tsx'

/** Chooses a working format for a place in the script. */
export function FormatPicker(props: { onPick: (stages: StageDraft[]) => void; onClose: () => void }) {
  const t = useText('formats')
  const [people, setPeople] = createSignal('')
  const [minutes, setMinutes] = createSignal('')
  const [concrete, setConcrete] = createSignal(true)
  const found = () => formatsFor({ people: wishOf(people(), sizes), minutes: wishOf(minutes(), times) })
  const id = createUniqueId()
  return (
    <Dialog open onClose={props.onClose} title={t.choose}>
      <div class={styles.pair}>
        <Pick
          name="people"
          label={t.size}
          value={people()}
          options={[{ value: '', label: t.anySize }, ...sizes.map((size) => ({ value: String(size), label: t.sizes[size] }))]}
          onPick={setPeople}
        />
        <Pick
          name="minutes"
          label={t.time}
          value={minutes()}
          options={[{ value: '', label: t.anyTime }, ...times.map((time) => ({ value: String(time), label: t.upTo(time) }))]}
          onPick={setMinutes}
        />
      </div>
      <div class="stack gap-1">
        <label class="row row--nowrap gap-2">
          <input type="checkbox" checked={concrete()} aria-describedby={id} onChange={({ currentTarget }) => setConcrete(currentTarget.checked)} />
          {t.concrete}
        </label>
        <p class="hint" id={id}>
          {t.concreteHint}
        </p>
      </div>
      <p class="vh" role="status">
        {t.count(found().length)}
      </p>
      <Show when={found().length > 0} fallback={<p class="soft">{t.none}</p>}>
        <Lines framed>
          <For each={found()}>
            {(id) => (
              <li class="stack gap-2">
                <div class="row row--nowrap spread gap-3">
                  <h3 class={styles.part}>{t.library[id].title}</h3>
                  <Button size="s" aria-label={t.insertThis(t.library[id].title)} onClick={() => props.onPick(stagesOf(id, t.library, { concrete: concrete() }))}>
                    {t.insert}
                  </Button>
                </div>
                <p class="sm soft">{t.library[id].when}</p>
                <FormatFacts id={id} />
              </li>
            )}
          </For>
        </Lines>
      </Show>
    </Dialog>
  )
}
