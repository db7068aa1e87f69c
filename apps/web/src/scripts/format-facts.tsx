import type { Format } from '@kring/domain/formats/format'
import { type FormatId, formats, minutesOf } from '@kring/domain/formats/library'
import Timer from 'lucide-solid/icons/timer'
import UsersRound from 'lucide-solid/icons/users-round'
import { useText } from '../i18n/text.ts'
import { Chip } from '../ui/label.tsx'

/** How long a format takes, and for how many it is. */
export function FormatFacts(props: { id: FormatId }) {
  const t = useText('formats')
  const format = (): Format => formats[props.id]
  return (
    <span class="row gap-2">
      <Chip>
        <Timer />
        {t.minutes(minutesOf(props.id))}
      </Chip>
      <Chip>
        <UsersRound />
        {t.people(format().people.least, format().people.most)}
      </Chip>
    </span>
  )
}
