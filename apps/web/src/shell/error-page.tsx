import { Navigate, useLocation } from '@solidjs/router'
import { Match, Switch } from 'solid-js'
import { getRequestEvent, isServer } from 'solid-js/web'
import { useText } from '../i18n/text.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Head } from './head.tsx'
import { problemOf } from './http.ts'

/** What a page shows instead of itself when its data cannot be had. */
export function ErrorPage(props: { error: unknown; reset: () => void }) {
  const location = useLocation()
  const { status, code } = problemOf(props.error)
  answerWith(status, code === 'web.broken' ? props.error : undefined)
  return (
    <Switch fallback={<Retry offline={status === 0} reset={props.reset} />}>
      <Match when={status === 401}>
        <Navigate href={`/sign-in?to=${encodeURIComponent(location.pathname)}`} />
      </Match>
      <Match when={status === 403}>
        <DeadEnd kind="forbidden" />
      </Match>
      <Match when={status === 404 || status === 400}>
        <DeadEnd kind="missing" />
      </Match>
    </Switch>
  )
}

/** A page that is not there, or not for the reader, with two ways on. */
export function DeadEnd(props: { kind: 'missing' | 'forbidden' }) {
  const t = useText('shell')
  const words = () => t.errors[props.kind]
  return (
    <section class="page narrow">
      <Head title={words().title} />
      <h1>{words().title}</h1>
      <p class="lead">{words().text}</p>
      <p class="row">
        <ButtonLink href="/" kind="primary">
          {t.errors.home}
        </ButtonLink>
        <ButtonLink href="/groups">{t.errors.groups}</ButtonLink>
      </p>
    </section>
  )
}

function Retry(props: { offline: boolean; reset: () => void }) {
  const t = useText('shell')
  const words = () => t.errors[props.offline ? 'offline' : 'broken']
  return (
    <section class="page narrow">
      <Head title={words().title} />
      <h1>{words().title}</h1>
      <p class="lead">{words().text}</p>
      <p>
        <Button kind="primary" onClick={() => (navigator.onLine ? window.location.reload() : props.reset())}>
          {t.errors.retry}
        </Button>
      </p>
    </section>
  )
}

/** The status of the document is that of what was asked for; a shape the route does not know is a page that is not there. */
export function answerWith(status: number, error?: unknown) {
  const event = isServer ? getRequestEvent() : undefined
  if (!event) return
  event.response.status = status === 400 ? 404 : status
  event.error = error
}
