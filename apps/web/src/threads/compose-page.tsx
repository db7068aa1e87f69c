import type { Viewer } from '@kring/contract/auth'
import { kinds } from '@kring/contract/threads'
import { isMember } from '@kring/domain/groups'
import { mayPost } from '@kring/domain/threads'
import { createAsync, Navigate, type RoutePreloadFunc, type RouteSectionProps } from '@solidjs/router'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Head } from '../shell/head.tsx'
import { useMe } from '../shell/me.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { listTemplates } from '../templates/api.ts'
import { readGroupToPostIn } from './api.ts'
import { ComposeForm } from './compose-form.tsx'

type Group = { id: number; slug: string; name: string; anonymousAllowed: boolean }

export const preload: RoutePreloadFunc = ({ params }) => readGroupToPostIn(params['slug'] ?? '')

/** Asking or telling something new in a group. */
export function ComposePage(props: RouteSectionProps) {
  const me = useMe()
  const back = () => encodeURIComponent(props.location.pathname + props.location.search)
  return (
    <Show when={me()}>
      {(me) => (
        <Show when={me().viewer} fallback={<Navigate href={`/sign-in?to=${back()}`} />}>
          {(viewer) => <InGroup slug={props.params['slug'] ?? ''} viewer={viewer()} kind={[props.location.query['kind']].flat()[0]} />}
        </Show>
      )}
    </Show>
  )
}

function InGroup(props: { slug: string; viewer: Viewer; kind: string | undefined }) {
  const words = useText('compose')
  const group = createAsync(() => readGroupToPostIn(props.slug))
  const templates = createAsync(async () => {
    const { id } = await readGroupToPostIn(props.slug)
    return isMember(props.viewer, id) ? (await listTemplates(id)).items : []
  })
  const open = (group: Group) => kinds.filter((kind) => mayPost(props.viewer, group.id, kind))
  return (
    <Show when={group()} keyed>
      {(group) => (
        <div class="page">
          <Head title={words.kind} description={group.name} />
          <Show when={isMember(props.viewer, group.id)} fallback={<MembersOnly group={group} />}>
            <Show when={templates()}>
              {(templates) => (
                <ComposeForm group={group} viewer={props.viewer} kinds={open(group)} kind={open(group).find((kind) => kind === props.kind)} templates={templates()} />
              )}
            </Show>
          </Show>
        </div>
      )}
    </Show>
  )
}

function MembersOnly(props: { group: Group }) {
  const t = useText('threads')
  const words = useText('compose')
  return (
    <div class="stack narrow">
      <h1>{words.kind}</h1>
      <p class="lead">{words.membersOnly(props.group.name)}</p>
      <ButtonLink kind="primary" href={`/groups/${props.group.slug}`}>
        {t.takePart.toGroup}
      </ButtonLink>
    </div>
  )
}
