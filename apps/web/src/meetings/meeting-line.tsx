import type { MeetingLine } from '@kring/contract/meetings'
import { freePlaces, isOver } from '@kring/domain/meetings'
import { Show } from 'solid-js'
import { useLanguage, useText } from '../i18n/text.ts'
import { useClock } from '../ui/clock.ts'
import { LivePill } from '../ui/label.tsx'
import { clockOf, zoneName } from '../ui/moments.ts'
import { When } from '../ui/meeting-time.tsx'

/** A meeting in a list: the day, what it is about, where, and whether there is a place left. Put it in an `<li>`. */
export function MeetingLineItem(props: { meeting: MeetingLine; withGroup?: boolean }) {
  const t = useText('meetingLine')
  const language = useLanguage()
  const clock = useClock()
  const over = () => isOver(props.meeting, new Date(clock.now()).toISOString())
  const at = () => Date.parse(props.meeting.startsAt)
  const time = () => {
    const [there, here] = [props.meeting.zone, clock.zone].map((zone) => clockOf(at(), { language, zone }))
    return there === here ? there : `${there} (${zoneName(at(), { language, zone: props.meeting.zone })})`
  }
  const year = (moment: number) => new Intl.DateTimeFormat(language, { year: 'numeric', timeZone: props.meeting.zone }).format(moment)
  const facts = () => [
    ...(year(at()) === year(clock.now()) ? [] : [year(at())]),
    time(),
    ...(props.withGroup ? [props.meeting.group.name] : []),
    props.meeting.place ?? t.online,
    ...(props.meeting.cancelledAt ? [t.cancelled] : over() ? came(props.meeting.coming, t) : room(props.meeting, t)),
  ]
  return (
    <article class="row row--nowrap gap-4">
      <When at={props.meeting.startsAt} zone={props.meeting.zone} />
      <div class="grow">
        <h3>
          <a class="title-link" href={`/meetings/${props.meeting.id}`}>
            {props.meeting.title}
          </a>
        </h3>
        <p class="meta">{facts().join(' · ')}</p>
      </div>
      <Show when={props.meeting.sessionState === 'live'}>
        <LivePill />
      </Show>
    </article>
  )
}

type Said = ReturnType<typeof useText<'meetingLine'>>

const came = (count: number, t: Said) => (count > 0 ? [t.came(count)] : [])

/** The reader's own answer, or else how much room there is. */
function room(meeting: MeetingLine, t: Said) {
  if (meeting.answer) return [t.answers[meeting.answer]]
  const free = freePlaces(meeting)
  if (free === null) return []
  return [free === 0 ? t.full : t.places(free)]
}
