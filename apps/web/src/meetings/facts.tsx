import type { Meeting } from '@kring/contract/meetings'
import MapPin from 'lucide-solid/icons/map-pin'
import User from 'lucide-solid/icons/user'
import Video from 'lucide-solid/icons/video'
import { type JSX, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import styles from './meetings.module.css'

/** Where it is and who invites. */
export function Facts(props: { meeting: Meeting }) {
  const t = useText('meetings')
  return (
    <section class="stack" aria-labelledby="meeting-where">
      <h2 id="meeting-where" class="vh">
        {t.where}
      </h2>
      <Show when={props.meeting.place}>{(place) => <Fact icon={<MapPin />}>{place()}</Fact>}</Show>
      <Show when={props.meeting.online}>
        <Fact icon={<Video />}>
          <Show when={props.meeting.link} fallback={t.onlineForMembers}>
            {(link) => (
              <>
                <a href={link()} rel="external noreferrer">
                  {t.online}
                </a>
                <br />
                <span class="muted sm">{new URL(link()).hostname}</span>
              </>
            )}
          </Show>
        </Fact>
      </Show>
      <Fact icon={<User />}>
        <a class="nolink" href={`/people/${props.meeting.host.id}`}>
          {props.meeting.host.name}
        </a>{' '}
        {t.hosts}
      </Fact>
    </section>
  )
}

function Fact(props: { icon: JSX.Element; children: JSX.Element }) {
  return (
    <div class={styles.fact}>
      {props.icon}
      <p>{props.children}</p>
    </div>
  )
}
