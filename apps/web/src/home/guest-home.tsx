import { createAsync } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { GroupCards } from '../groups/group-card.tsx'
import { useText } from '../i18n/text.ts'
import { MeetingLineItem } from '../meetings/meeting-line.tsx'
import { Head } from '../shell/head.tsx'
import { LearningCard } from '../threads/learning-card.tsx'
import { Lines, SectionHead } from '../ui/list.tsx'
import { listGroups, listLearnings, listOpenMeetings } from './api.ts'
import { Hero } from './hero.tsx'
import styles from './home.module.css'

/** The front door: what this community is for, who is in it and how to come in. */
export function GuestHome(props: { community: string }) {
  const t = useText('home')
  const groups = createAsync(() => listGroups())
  return (
    <>
      <Head title={t.guest.title} description={t.guest.lead(props.community)} />
      <Hero community={props.community} />
      <section class={styles.band}>
        <SectionHead title={t.groups.title(groups()?.length ?? 0)}>
          <a href="/groups">{t.groups.all}</a>
        </SectionHead>
        <Show when={groups()?.length} fallback={<p class="lead">{t.groups.none}</p>}>
          <GroupCards groups={groups()?.slice(0, 6) ?? []} />
        </Show>
      </section>
      <FreshLearnings />
      <div class={`cols cols--even ${styles.band}`}>
        <OpenMeetings />
        <section>
          <SectionHead title={t.steps.title} />
          <ol class={styles.steps}>
            <For each={t.steps.each}>
              {(step) => (
                <li>
                  <div>
                    <h3>{step.title}</h3>
                    <p class="soft">{step.text}</p>
                  </div>
                </li>
              )}
            </For>
          </ol>
        </section>
      </div>
    </>
  )
}

function FreshLearnings() {
  const t = useText('home')
  const learnings = createAsync(() => listLearnings())
  return (
    <Show when={learnings()?.items.length}>
      <section class={`bleed ${styles.sunken}`}>
        <div class={`wrap ${styles.band}`}>
          <SectionHead title={t.learnings} />
          <div class={styles.learnings}>
            <For each={learnings()?.items.slice(0, 3)}>{(thread) => <LearningCard thread={thread} withGroup />}</For>
          </div>
        </div>
      </section>
    </Show>
  )
}

function OpenMeetings() {
  const t = useText('home')
  const meetings = createAsync(() => listOpenMeetings())
  const coming = () => meetings()?.items.filter(({ cancelledAt }) => cancelledAt === null) ?? []
  return (
    <section>
      <SectionHead title={t.meetings.title}>
        <a href="/meetings">{t.meetings.all}</a>
      </SectionHead>
      <Show when={coming().length > 0} fallback={<p class="soft">{t.meetings.none}</p>}>
        <Lines>
          <For each={coming().slice(0, 4)}>
            {(meeting) => (
              <li>
                <MeetingLineItem meeting={meeting} withGroup />
              </li>
            )}
          </For>
        </Lines>
      </Show>
    </section>
  )
}
