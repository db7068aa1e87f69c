import { Navigate, useLocation } from '@solidjs/router'
import { Match, Switch } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import { answerWith } from './answer.ts'
import { DeadEnd } from './dead-end.tsx'
import { Head } from './head.tsx'
import { problemOf } from './http.ts'

/** What a page shows instead of itself when its data cannot be had; a shape that the route does not know is a page that is not there. */
export function ErrorPage(props: { error: unknown; reset: () => void }) {
  const location = useLocation()
  const { status, code } = problemOf(props.error)
  return (
    <Switch fallback={<Retry status={status} error={code === 'web.broken' ? props.error : undefined} reset={props.reset} />}>
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

function Retry(props: { status: number; error: unknown; reset: () => void }) {
  const t = useText('shell')
  const words = () => t.errors[props.status === 0 ? 'offline' : 'broken']
  answerWith(props.status, props.error)
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
