import type { Thread } from '@kring/contract/threads'
import { isMember } from '@kring/domain/groups'
import { mayReply } from '@kring/domain/threads'
import Lock from 'lucide-solid/icons/lock'
import { type JSX, Match, Show, Switch } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { useMe } from '../shell/me.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Card } from '../ui/surface.tsx'
import { Time } from '../ui/time.tsx'

/** The form for who may write (`children`); for others, why not here or how they can. */
export function TakePart(props: { thread: Thread; children: JSX.Element }) {
  const me = useMe()
  const viewer = () => me()?.viewer ?? null
  return (
    <>
      <Show when={props.thread.closedAt}>
        <Closed thread={props.thread} mayStillReply={mayReply(viewer(), props.thread)} />
      </Show>
      <Switch>
        <Match when={mayReply(viewer(), props.thread)}>{props.children}</Match>
        <Match when={!props.thread.closedAt && !isMember(viewer(), props.thread.group.id)}>
          <Invitation thread={props.thread} guest={viewer() === null} />
        </Match>
      </Switch>
    </>
  )
}

function Closed(props: { thread: Thread; mayStillReply: boolean }) {
  const t = useText('threads')
  const ruling = () => props.thread.rulings.findLast(({ kind, reversedAt }) => kind === 'closure' && !reversedAt)
  return (
    <div class="notice">
      <Lock />
      <div class="stack gap-1">
        <p>
          <strong>{t.closed}</strong>
        </p>
        <Show when={ruling()}>
          {(ruling) => (
            <>
              <p>{ruling().reason}</p>
              <p class="meta">
                {t.closedBy(ruling().by.name)}, <Time at={ruling().at} />
              </p>
            </>
          )}
        </Show>
        <Show when={props.mayStillReply}>
          <p>{t.moderatorMayReply}</p>
        </Show>
      </div>
    </div>
  )
}

function Invitation(props: { thread: Thread; guest: boolean }) {
  const t = useText('threads')
  const group = () => props.thread.group
  return (
    <Card look="wash" class="stack gap-3">
      <h2>{props.guest ? t.takePart.guest : t.takePart.outsider(group().name)}</h2>
      <p>{t.takePart.why}</p>
      <p class="row">
        <ButtonLink kind="primary" href={`/groups/${group().slug}`}>
          {t.takePart.toGroup}
        </ButtonLink>
        <Show when={props.guest}>
          <ButtonLink kind="quiet" href={`/sign-in?to=${encodeURIComponent(`/threads/${props.thread.id}/${props.thread.slug}`)}`}>
            {t.takePart.signIn}
          </ButtonLink>
        </Show>
      </p>
    </Card>
  )
}
