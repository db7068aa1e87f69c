import type { MeetingLine } from '@kring/contract/meetings'
import { freePlaces } from '@kring/domain/meetings'
import { useText } from '../i18n/text.ts'

/** "12 mensen komen, nog 8 plekken"; nothing is said of a table that is still empty. */
export function Coming(props: { meeting: Pick<MeetingLine, 'capacity' | 'coming'> }) {
  const t = useText('groups')
  const free = () => freePlaces(props.meeting)
  const said = () => [props.meeting.coming > 0 && t.next.coming(props.meeting.coming), free() !== null && t.next.places(free() ?? 0)]
  return <>{said().filter(Boolean).join(', ')}</>
}
