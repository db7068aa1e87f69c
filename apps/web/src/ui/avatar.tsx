import { For } from 'solid-js'
import { useText } from '../i18n/text.ts'

type Face = { id: number; name: string; sector: string | null }
type Size = 'xs' | 's' | 'm' | 'l' | 'xl'

/** Initials in the shape of a sector; the tint tells people apart and means nothing. */
export function Avatar(props: Face & { size?: Size }) {
  return (
    <span class="av" classList={{ [`av--${props.size}`]: props.size !== undefined }} data-sector={props.sector ?? 'anders'} data-tint={(props.id % 6) + 1} aria-hidden="true">
      {initialsOf(props.name)}
    </span>
  )
}

/** Some faces in a row, with the names for who cannot see them. */
export function AvatarRow(props: { people: Face[]; others?: number; size?: Size }) {
  const t = useText('ui')
  return (
    <span
      class="avs"
      role="img"
      aria-label={t.people(
        props.people.map(({ name }) => name),
        props.others ?? 0,
      )}
    >
      <For each={props.people}>{(person) => <Avatar {...person} size={props.size ?? 'xs'} />}</For>
    </span>
  )
}

/** First letters of the first and the last word: "Willemijn van Dorp" is WD. */
function initialsOf(name: string) {
  const words = name.trim().split(/\s+/)
  return [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('')
}
