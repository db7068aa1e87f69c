import type { Meeting } from '@kring/contract/meetings'
import { mayChange, withMeeting } from '@kring/domain/meetings'
import { createSignal, lazy, Show, Suspense } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Form, Submit, textOf } from '../shell/form.tsx'
import { useMe } from '../shell/me.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { TextArea } from '../ui/inputs.tsx'
import { cancelMeeting } from './api.ts'

const Dialog = lazy(() => import('../ui/dialog.tsx').then((it) => ({ default: it.Dialog })))

type Props = { meeting: Meeting; now: string; change: (with_: (before: Meeting) => Meeting) => void }

/** What a facilitator can do with a meeting that is still to come. */
export function MeetingTools(props: Props) {
  const t = useText('meetings')
  const me = useMe()
  const [cancelling, setCancelling] = createSignal(false)
  return (
    <Show when={mayChange(me()?.viewer ?? null, props.meeting, props.now)}>
      <div class="row gap-2">
        <ButtonLink size="s" href={`/meetings/${props.meeting.id}/edit`}>
          {t.edit}
        </ButtonLink>
        <Show when={props.meeting.sessionId === null}>
          <ButtonLink size="s" href={`/meetings/${props.meeting.id}/script`}>
            {t.script}
          </ButtonLink>
          <Button size="s" kind="danger" onClick={() => setCancelling(true)}>
            {t.cancel}
          </Button>
        </Show>
      </div>
      <Show when={cancelling()}>
        <Suspense>
          <Dialog open onClose={() => setCancelling(false)} title={t.cancelTitle}>
            <CancelForm {...props} />
          </Dialog>
        </Suspense>
      </Show>
    </Show>
  )
}

function CancelForm(props: Props) {
  const t = useText('meetings')
  const cancel = async (data: FormData) => {
    const { rsvps: _, coming: __, seq: ___, reports: ____, ...state } = await cancelMeeting(props.meeting.id, textOf(data, 'reason'))
    props.change((meeting) => withMeeting(meeting, state))
  }
  return (
    <Form onSend={cancel}>
      <Field name="reason" label={t.reason} hint={t.cancelHint}>
        <TextArea rows={2} maxLength={200} />
      </Field>
      <Submit kind="danger">{t.cancelSend}</Submit>
    </Form>
  )
}
