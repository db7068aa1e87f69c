import type { MeetingLine } from '@kring/contract/meetings'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { MeetingLineItem } from '../meetings/meeting-line.tsx'
import { Lines, SectionHead } from '../ui/list.tsx'
import styles from './home.module.css'

/** What comes after the meeting on the cloth. */
export function LaterMeetings(props: { meetings: MeetingLine[] }) {
  const t = useText('home')
  return (
    <Show when={props.meetings.length > 0}>
      <aside class={styles.aside} aria-labelledby="later">
        <SectionHead id="later" title={t.today.later} />
        <Lines>
          <For each={props.meetings}>
            {(meeting) => (
              <li>
                <MeetingLineItem meeting={meeting} withGroup />
              </li>
            )}
          </For>
        </Lines>
      </aside>
    </Show>
  )
}
