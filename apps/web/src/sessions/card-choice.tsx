import { type Card, cards } from '@kring/contract/sessions'
import Check from 'lucide-solid/icons/check'
import { createUniqueId, For } from 'solid-js'
import { useText } from '../i18n/text.ts'

/** What kind of card one writes, in the words of who sits at a table. */
export function CardChoice(props: { value: Card; onChoose: (card: Card) => void }) {
  const t = useText('cards')
  const name = createUniqueId()
  return (
    <fieldset class="field">
      <legend class="label">{t.ask}</legend>
      <div class="choice">
        <For each={cards}>
          {(card) => (
            <label>
              <input type="radio" name={name} value={card} checked={card === props.value} onChange={() => props.onChoose(card)} />
              <Check class="icon tick" />
              <span>{t.kinds[card]}</span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  )
}
