import { createAsync, useSearchParams } from '@solidjs/router'
import { createSignal, Suspense } from 'solid-js'
import { useLanguage, useText } from '../i18n/text.ts'
import { useClock } from '../ui/clock.ts'
import { Field } from '../ui/field.tsx'
import { Select } from '../ui/inputs.tsx'
import { dateOf } from '../ui/moments.ts'
import { listMeetingsToReport } from './reports-api.ts'

type Choosing = { groupId: number; also: string; chosen: string; onChoose: (id: string) => void }

/** Which meeting a report is of. The choice is there before the meetings are, so that a draft can put its own back. */
export function MeetingField(props: { groupId: number }) {
  const t = useText('reports').meeting
  const [asked] = useSearchParams<{ meeting: string; session: string }>()
  const first = Number(asked.meeting) > 0 ? String(asked.meeting) : ''
  const [chosen, setChosen] = createSignal(first)
  const [also, setAlso] = createSignal(first)
  return (
    <>
      <input type="hidden" name="report.meetingId" value={chosen()} onChange={({ currentTarget }) => setAlso(setChosen(currentTarget.value))} />
      <input type="hidden" name="report.session" value={typeof asked.session === 'string' ? asked.session : ''} />
      <Field name="report.meetingId" label={t.label} hint={t.hint} optional>
        <Suspense>
          <Meetings groupId={props.groupId} also={also()} chosen={chosen()} onChoose={setChosen} />
        </Suspense>
      </Field>
    </>
  )
}

/** Those that have begun, the latest first; and the one that was chosen before, however long ago it was. */
function Meetings(props: Choosing) {
  const t = useText('reports').meeting
  const language = useLanguage()
  const clock = useClock()
  const meetings = createAsync(() => listMeetingsToReport(props.groupId, Number(props.also) || null))
  const options = () => [
    { value: '', label: t.none },
    ...(meetings() ?? []).map(({ id, title, startsAt, zone }) => ({ value: String(id), label: `${title}, ${dateOf(Date.parse(startsAt), clock.now(), { language, zone })}` })),
  ]
  return <Select name="" value={props.chosen} options={options()} onInput={({ currentTarget }) => props.onChoose(currentTarget.value)} />
}
