import type { Meeting } from '@kring/contract/meetings'
import { isMember } from '@kring/domain/groups'
import { isOn, isOver } from '@kring/domain/meetings'
import CalendarPlus from 'lucide-solid/icons/calendar-plus'
import { Match, Show, Switch } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { useMe } from '../shell/me.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Card, Cloth } from '../ui/surface.tsx'
import type { createAnswering } from './answering.ts'
import { calendarOf } from './api.ts'
import { Moment } from './moment.tsx'
import styles from './meetings.module.css'
import { Rsvp } from './rsvp.tsx'
import { DoorHint, SessionDoor } from './session-door.tsx'

type Props = { meeting: Meeting; now: string; answering: ReturnType<typeof createAnswering> }

/** When it is, and the one thing to do about it now: go in, say whether one comes, or join the group first. */
export function MeetingCloth(props: Props) {
  const isPast = () => isOver(props.meeting, props.now) && props.meeting.sessionState !== 'live'
  return (
    <Switch fallback={<Ahead {...props} />}>
      <Match when={props.meeting.cancelledAt}>
        <Cancelled meeting={props.meeting} />
      </Match>
      <Match when={isPast()}>
        <Past {...props} />
      </Match>
    </Switch>
  )
}

function Ahead(props: Props) {
  return (
    <Cloth class={`stack ${styles.cloth}`} labelledBy="meeting-when">
      <Moment meeting={props.meeting} over={false} />
      <SessionDoor meeting={props.meeting} now={props.now} />
      <Show when={isOn(props.meeting, props.now)}>
        <Ask {...props} />
        <CalendarLink meeting={props.meeting} />
        <DoorHint meeting={props.meeting} now={props.now} />
      </Show>
    </Cloth>
  )
}

function Ask(props: Props) {
  const t = useText('meetings')
  const me = useMe()
  const belongs = () => isMember(me()?.viewer ?? null, props.meeting.group.id)
  return (
    <Switch>
      <Match when={belongs() && me()?.viewer}>{(viewer) => <Rsvp meeting={props.meeting} viewer={viewer()} answering={props.answering} />}</Match>
      <Match when={!belongs()}>
        <p>{t.join(props.meeting.group.name)}</p>
        <ButtonLink kind="primary" wide href={`/groups/${props.meeting.group.slug}`}>
          {t.toGroup}
        </ButtonLink>
      </Match>
    </Switch>
  )
}

function CalendarLink(props: { meeting: Meeting; again?: boolean }) {
  const t = useText('meetings')
  return (
    <ButtonLink wide href={calendarOf(props.meeting)} rel="external">
      <CalendarPlus />
      {props.again ? t.calendarAgain : t.calendar}
    </ButtonLink>
  )
}

function Past(props: Props) {
  const t = useText('meetings')
  return (
    <Card look="sunken" class="stack">
      <Moment meeting={props.meeting} over />
      <p class="muted">{t.over}</p>
      <SessionDoor meeting={props.meeting} now={props.now} />
    </Card>
  )
}

function Cancelled(props: { meeting: Meeting }) {
  const t = useText('meetings')
  return (
    <Card look="sunken" class="stack">
      <div class="stack gap-2">
        <h2 class={styles.gone}>{t.cancelled}</h2>
        <p>{props.meeting.cancelReason}</p>
      </div>
      <s>
        <Moment meeting={props.meeting} over />
      </s>
      <p class="muted sm">{t.cancelledText}</p>
      <CalendarLink meeting={props.meeting} again />
    </Card>
  )
}
