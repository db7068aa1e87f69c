import type { Session } from '@kring/contract/sessions'
import { stillHere, withHandover } from '@kring/domain/facilitation'
import { minutesBehind } from '@kring/domain/script'
import Monitor from 'lucide-solid/icons/monitor'
import PenLine from 'lucide-solid/icons/pen-line'
import UsersRound from 'lucide-solid/icons/users-round'
import { Show } from 'solid-js'
import { useLanguage, useText } from '../i18n/text.ts'
import { Mark } from '../shell/brand.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'
import { useClock } from '../ui/clock.ts'
import { Chip, LivePill } from '../ui/label.tsx'
import { clockOf } from '../ui/moments.ts'
import { spoken } from './code.ts'
import styles from './console.module.css'
import { handOver } from './facilitation-api.ts'
import { useFailure } from './failure.ts'
import type { Change } from './live-session.ts'
import { firstOf } from './names.ts'

/** Which session this is, and whether it keeps to its time. */
export function ConsoleBar(props: { session: Session; change: Change; now: number; present: number[] }) {
  const words = useText('sessions')
  const shell = useText('shell')
  const t = words.console
  const more = useText('facilitation')
  const fail = useFailure()
  const language = useLanguage()
  const clock = useClock()
  const leads = () => props.session.facilitator.id === props.session.personId
  const takeOver = () => void handOver(props.session.id, props.session.personId).then((handover) => props.change((before) => withHandover(before, { handover })), fail)
  const schedule = () => {
    const behind = minutesBehind(props.session, props.now)
    return behind === 0 ? t.onTime : behind > 0 ? t.behind(behind) : t.ahead(-behind)
  }
  return (
    <header class={styles.bar}>
      <a class={`brand ${styles.brand}`} href={`/meetings/${props.session.meetingId}`}>
        <Mark />
        <span class="only-desk">{shell.brand}</span>
        <span class="vh">{words.toMeeting}</span>
      </a>
      <div class={styles.name}>
        <h1>{props.session.title}</h1>
        <p class="meta">
          {t.at(clockOf(props.now, { language, zone: clock.zone }))}, {schedule()}, {leads() ? more.youLead : more.leadBy(firstOf(props.session.facilitator.name))}
        </p>
      </div>
      <span class="push row gap-2">
        <LivePill>{t.running}</LivePill>
        <Chip>
          <UsersRound />
          {t.seats(stillHere(props.session).length)}
        </Chip>
        <Show when={props.session.code}>{(code) => <Chip>{t.code(spoken(code()))}</Chip>}</Show>
        <Show when={!leads()}>
          <Button size="s" onClick={takeOver}>
            {more.takeOver}
          </Button>
        </Show>
        <ButtonLink size="s" href={`/sessions/${props.session.id}/screen`} target="_blank">
          <Monitor />
          {t.screen}
        </ButtonLink>
        <ButtonLink size="s" href={`/sessions/${props.session.id}`}>
          <PenLine />
          {t.join}
        </ButtonLink>
      </span>
    </header>
  )
}
