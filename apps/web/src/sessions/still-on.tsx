import type { Session } from '@kring/contract/sessions'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { ButtonLink } from '../ui/button.tsx'
import { LiveBar } from '../ui/surface.tsx'

/** The harvest of a session that still goes on: the table comes first. */
export function StillOn(props: { session: Session; leads: boolean }) {
  const t = useText('harvest')
  const here = () => `/sessions/${props.session.id}`
  return (
    <Show when={!props.session.endedAt}>
      <LiveBar action={<ButtonLink href={props.leads ? `${here()}/console` : here()}>{props.leads ? t.goConsole : t.goThere}</ButtonLink>}>{t.stillOn}</LiveBar>
    </Show>
  )
}
