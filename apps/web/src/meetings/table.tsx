import type { Author } from '@kring/contract/people'
import { freePlaces } from '@kring/domain/meetings'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Avatar } from '../ui/avatar.tsx'
import styles from './meetings.module.css'

/** A drawing of 304 by 304: the cloth in the middle, the seats on a circle round it. Drawn, so that no style attribute is needed. */
const middle = 152
const reach = 137
const seat = 28
const most = 24

/** Who sits at the table; open rings are free places. */
export function Table(props: { people: Author[]; capacity: number | null; over: boolean }) {
  const t = useText('meetings')
  const coming = () => props.people.length
  const free = () => (props.over ? null : freePlaces({ capacity: props.capacity, coming: coming() }))
  const seated = () => props.people.slice(0, most)
  const unlimited = () => Math.max(8, coming() + 1)
  const count = () => Math.min(most, props.over ? coming() : Math.max(coming(), props.capacity ?? unlimited()))
  const open = () => Array.from({ length: count() - seated().length }, (_, index) => placeAt(seated().length + index, count()))
  return (
    <svg class={styles.table} viewBox="0 0 304 304" role="img" aria-label={t.seats(coming(), props.over ? null : props.capacity)}>
      <circle class={styles.top} cx={middle} cy={middle} r="88" />
      <text class={styles.number} x={middle} y={free() === null ? 148 : 140}>
        {coming()}
      </text>
      <text class={styles.word} x={middle} y={free() === null ? 174 : 166}>
        {props.over ? t.came(coming()) : t.coming(coming())}
      </text>
      <Show when={free() !== null}>
        <text class={styles.word} x={middle} y="187">
          {t.free(free() ?? 0)}
        </text>
      </Show>
      <For each={open()}>{([x, y]) => <circle class={styles.free} cx={x} cy={y} r={seat / 2 - 1} />}</For>
      <For each={seated()}>
        {(person, index) => (
          <foreignObject x={placeAt(index(), count())[0] - seat / 2} y={placeAt(index(), count())[1] - seat / 2} width={seat} height={seat}>
            <Avatar {...person} size="xs" />
          </foreignObject>
        )}
      </For>
    </svg>
  )
}

/** Places on the circle, from the top, clockwise. */
function placeAt(index: number, count: number): [number, number] {
  const angle = (2 * Math.PI * index) / count
  return [round(middle + reach * Math.sin(angle)), round(middle - reach * Math.cos(angle))]
}

const round = (value: number) => Math.round(value * 100) / 100
