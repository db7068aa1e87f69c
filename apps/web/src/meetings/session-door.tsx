import type { Meeting } from '@kring/contract/meetings'
import { isMember } from '@kring/domain/groups'
import { isOver } from '@kring/domain/meetings'
import { whenToStart } from '@kring/domain/script'
import { mayRun } from '@kring/domain/sessions'
import { Match, Show, Switch } from 'solid-js'
import { useLanguage, useText } from '../i18n/text.ts'
import { useMe } from '../shell/me.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { LivePill } from '../ui/label.tsx'
import { clockOf } from '../ui/moments.ts'

/** The way into the session: to start it, to take part, or to look back. */
export function SessionDoor(props: { meeting: Meeting; now: string }) {
  const t = useText('meetings')
  const me = useMe()
  const viewer = () => me()?.viewer ?? null
  const leads = () => mayRun(viewer(), props.meeting)
  const canStart = () => leads() && props.meeting.sessionId === null && !isOver(props.meeting, props.now) && whenToStart(props.meeting, Date.parse(props.now)) === 'now'
  return (
    <Show when={isMember(viewer(), props.meeting.group.id)}>
      <Switch>
        <Match when={props.meeting.sessionState === 'live'}>
          <Live sessionId={props.meeting.sessionId} leads={leads()} />
        </Match>
        <Match when={props.meeting.sessionState === 'ended'}>
          <ButtonLink wide href={`/sessions/${props.meeting.sessionId}`}>
            {t.lookBack}
          </ButtonLink>
        </Match>
        <Match when={canStart()}>
          <ButtonLink kind="live" wide href={`/meetings/${props.meeting.id}/start`}>
            {t.start}
          </ButtonLink>
        </Match>
      </Switch>
    </Show>
  )
}

function Live(props: { sessionId: number | null; leads: boolean }) {
  const t = useText('meetings')
  const seat = () => `/sessions/${props.sessionId}`
  return (
    <>
      <LivePill />
      <Show when={props.leads}>
        <ButtonLink kind="live" wide href={`${seat()}/console`}>
          {t.console}
        </ButtonLink>
      </Show>
      <ButtonLink {...(!props.leads && { kind: 'live' })} wide href={seat()}>
        {t.enter}
      </ButtonLink>
    </>
  )
}

/** When the door opens: for the facilitator an hour ahead, for the others when it begins. */
export function DoorHint(props: { meeting: Meeting; now: string }) {
  const t = useText('meetings')
  const language = useLanguage()
  const me = useMe()
  const viewer = () => me()?.viewer ?? null
  const opensAt = () => clockOf(Date.parse(props.meeting.startsAt) - 3_600_000, { language, zone: props.meeting.zone })
  const hint = () => {
    if (!isMember(viewer(), props.meeting.group.id) || props.meeting.sessionId !== null) return undefined
    if (!mayRun(viewer(), props.meeting)) return t.waits
    return whenToStart(props.meeting, Date.parse(props.now)) === 'early' ? t.opens(opensAt()) : undefined
  }
  return <Show when={hint()}>{(text) => <p class="muted sm">{text()}</p>}</Show>
}
