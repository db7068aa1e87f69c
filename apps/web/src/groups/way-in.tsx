import type { Group } from '@kring/contract/groups'
import { waysIn } from '@kring/domain/groups'
import { useLocation } from '@solidjs/router'
import { Match, Show, Switch } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Form, Submit, textOf } from '../shell/form.tsx'
import { useMe } from '../shell/me.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { TextArea } from '../ui/inputs.tsx'
import { Cloth } from '../ui/surface.tsx'
import { joinGroup, leaveGroup } from './api.ts'
import { NextDate } from './group-card.tsx'
import { groupChanged } from './group-changed.ts'
import styles from './groups.module.css'

/** For who is not in it yet: what taking part gives, and the one step that gets you in. */
export function WayIn(props: { group: Group }) {
  const t = useText('groups')
  const me = useMe()
  const way = () => waysIn(me()?.viewer ?? null, props.group)
  return (
    <Cloth class={`stack ${styles.wayIn}`} labelledBy="way-in">
      <h2 id="way-in">{props.group.yields ? t.wayIn.title : t.wayIn.titleAlone}</h2>
      <Show when={props.group.yields}>
        <p>{props.group.yields}</p>
      </Show>
      <p class="muted sm">
        {t.next.title}: <NextDate group={props.group} />
      </p>
      <Switch fallback={<GuestSteps />}>
        <Match when={way() === 'invited'}>
          <p>{t.wayIn.invited}</p>
        </Match>
        <Match when={me()?.viewer && way() === 'wait'}>
          <Wait group={props.group} />
        </Match>
        <Match when={me()?.viewer}>
          <Join group={props.group} asks={way() === 'ask'} />
        </Match>
      </Switch>
    </Cloth>
  )
}

function GuestSteps() {
  const t = useText('groups')
  const location = useLocation()
  const to = () => encodeURIComponent(location.pathname)
  return (
    <p class="stack gap-2">
      <ButtonLink kind="primary" wide href={`/register?to=${to()}`}>
        {t.wayIn.guest}
      </ButtonLink>
      <ButtonLink wide href={`/sign-in?to=${to()}`}>
        {t.wayIn.signIn}
      </ButtonLink>
    </p>
  )
}

function Join(props: { group: Group; asks: boolean }) {
  const t = useText('groups')
  const join = async (data: FormData) => {
    const { state } = await joinGroup(props.group.id, textOf(data, 'motivation'))
    await groupChanged(props.group.slug, state === 'member' ? t.wayIn.joined(props.group.name) : t.wayIn.asked)
  }
  return (
    <Form class="stack" onSend={join}>
      <Show when={props.asks}>
        <p class="muted sm">{t.wayIn.asks}</p>
        <Field name="motivation" label={t.wayIn.motivation} hint={t.wayIn.motivationHint} optional>
          <TextArea rows={3} />
        </Field>
      </Show>
      <Submit wide>{props.asks ? t.wayIn.ask : t.wayIn.join}</Submit>
    </Form>
  )
}

function Wait(props: { group: Group }) {
  const t = useText('groups')
  const takeBack = async () => {
    await leaveGroup(props.group.id)
    await groupChanged(props.group.slug, t.wayIn.takenBack)
  }
  return (
    <Form class="stack" onSend={takeBack}>
      <p>{t.wayIn.waiting}</p>
      <Submit wide>{t.wayIn.takeBack}</Submit>
    </Form>
  )
}
