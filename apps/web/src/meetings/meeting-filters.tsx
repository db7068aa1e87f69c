import { For } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Chip } from '../ui/label.tsx'
import { Empty } from '../ui/surface.tsx'

export const filters = { mine: { mine: true }, all: {}, past: { past: true } } as const
export type Shown = keyof typeof filters

export const addressOf = (shown: Shown, after?: string) => `/meetings?${new URLSearchParams({ show: shown, ...(after !== undefined && { after }) })}`

/** Which meetings to see; each choice has its own address. */
export function MeetingFilters(props: { names: Shown[]; shown: Shown }) {
  const t = useText('meetings')
  return (
    <nav class="row gap-2" aria-label={t.filterLabel}>
      <For each={props.names}>
        {(name) => (
          <Chip href={addressOf(name)} on={name === props.shown}>
            {t.filters[name]}
          </Chip>
        )}
      </For>
    </nav>
  )
}

export function NoMeetings(props: { shown: Shown }) {
  const t = useText('meetings')
  return (
    <Empty title={t.none[props.shown].title} action={<ButtonLink href="/groups">{t.groups}</ButtonLink>}>
      {t.none[props.shown].text}
    </Empty>
  )
}
