import { For } from 'solid-js'
import { useText } from '../i18n/text.ts'

const most = 24

/** Who sits at the table: one dot per person, open dots are free seats. `size` in pixels. */
export function SeatRing(props: { taken: number; seats?: number | null; size?: number }) {
  const t = useText('ui')
  const size = () => props.size ?? 72
  const all = () => Math.min(most, Math.max(props.seats ?? props.taken + 1, props.taken, 5))
  const taken = () => Math.min(props.taken, all())
  const dots = () => Array.from({ length: all() }, (_, index) => dotAt(index, all(), size()))
  const radius = () => Math.min(size() * 0.045, ((size() - 9) * Math.PI) / all() / 3.2)
  return (
    <svg class="seats" width={size()} height={size()} viewBox={`0 0 ${size()} ${size()}`} role="img" aria-label={t.seats(props.taken, Math.max(0, all() - taken()))}>
      <For each={dots()}>{([x, y], index) => <circle class={index() < taken() ? 'taken' : 'free'} cx={x} cy={y} r={round(index() < taken() ? radius() : radius() - 0.8)} />}</For>
      <text x={size() / 2} y={size() / 2} font-size={String(round(size() * 0.27))}>
        {props.taken}
      </text>
    </svg>
  )
}

/** Places on a circle, from the top, clockwise. */
function dotAt(index: number, count: number, size: number): [number, number] {
  const angle = (2 * Math.PI * index) / count
  const reach = size / 2 - 4.5
  return [round(size / 2 + reach * Math.sin(angle)), round(size / 2 - reach * Math.cos(angle))]
}

const round = (value: number) => Math.round(value * 100) / 100
