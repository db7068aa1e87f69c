import type { Meeting } from '@kring/contract/meetings'
import type { Author, Sector } from '@kring/contract/people'
import { isMember } from '@kring/domain/groups'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { useMe } from '../shell/me.tsx'
import { Person } from '../ui/person.tsx'
import { SeatRing } from '../ui/seat-ring.tsx'
import styles from './meetings.module.css'
import { Table } from './table.tsx'

/** The people round the table, for members by face and name; others see how many. */
export function WhoComes(props: { meeting: Meeting; over: boolean }) {
  const t = useText('meetings')
  const me = useMe()
  const names = () => isMember(me()?.viewer ?? null, props.meeting.group.id)
  const those = (answer: 'yes' | 'maybe') => props.meeting.rsvps.flatMap((rsvp) => (rsvp.answer === answer ? [rsvp.person] : []))
  return (
    <section class="stack" aria-labelledby="who-comes">
      <h2 id="who-comes">{props.over ? t.whoCame : t.whoComes}</h2>
      <Show when={names()} fallback={<Count meeting={props.meeting} />}>
        <div class={styles.who}>
          <Table people={those('yes')} capacity={props.meeting.capacity} over={props.over} />
          <div class="stack">
            <Sectors people={those('yes')} />
            <Show when={those('yes').length + those('maybe').length} fallback={<p class="soft">{t.nobody}</p>}>
              <details class="fold">
                <summary>{t.names}</summary>
                <Names people={those('yes')} />
                <Show when={those('maybe').length}>
                  <h3 class={styles.maybes}>{t.maybes}</h3>
                  <Names people={those('maybe')} />
                </Show>
              </details>
            </Show>
          </div>
        </div>
      </Show>
    </section>
  )
}

function Count(props: { meeting: Meeting }) {
  const t = useText('meetings')
  return (
    <div class="row gap-4">
      <SeatRing taken={props.meeting.coming} seats={props.meeting.capacity} size={96} />
      <div>
        <p>{t.seats(props.meeting.coming, props.meeting.capacity)}</p>
        <p class="meta">{t.membersSeeNames}</p>
      </div>
    </div>
  )
}

function Names(props: { people: Author[] }) {
  return (
    <ul class={styles.names}>
      <For each={props.people}>
        {(person) => (
          <li>
            <Person person={person} />
          </li>
        )}
      </For>
    </ul>
  )
}

/** How mixed the table is, largest first, in shapes and in words. */
function Sectors(props: { people: Author[] }) {
  const t = useText('meetings')
  const words = useText('people')
  const counts = () => {
    const found = new Map<Sector, number>()
    for (const { sector } of props.people) if (sector) found.set(sector, (found.get(sector) ?? 0) + 1)
    return [...found].sort(([, a], [, b]) => b - a)
  }
  return (
    <ul class={styles.sectors}>
      <For each={counts()}>
        {([sector, count]) => (
          <li>
            <span class="av" data-sector={sector} data-tint="6" aria-hidden="true" />
            {t.sector(count, words.sectors[sector].toLowerCase())}
          </li>
        )}
      </For>
    </ul>
  )
}
