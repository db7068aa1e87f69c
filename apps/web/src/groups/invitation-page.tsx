import { createAsync, revalidate, useNavigate } from '@solidjs/router'
import { createSignal, onMount, Show, Suspense } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Form, Submit } from '../shell/form.tsx'
import { Head } from '../shell/head.tsx'
import { problemOf } from '../shell/http.ts'
import { readMe, useMe } from '../shell/me.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { Cloth } from '../ui/surface.tsx'
import { toast } from '../ui/toast.tsx'
import { acceptInvitation, readInvitation } from './api.ts'

const kept = 'invitation'

/** The secret stands behind the # of the link, so no server log has it; this tab keeps it while somebody signs in. */
export function InvitationPage() {
  const t = useText('members')
  const [token, setToken] = createSignal<string>()
  onMount(() => {
    const given = window.location.hash.slice(1)
    if (given) sessionStorage.setItem(kept, given)
    setToken(given || (sessionStorage.getItem(kept) ?? ''))
  })
  return (
    <section class="page narrow">
      <Head title={t.invitation.title} />
      <noscript>{t.invitation.noScript}</noscript>
      <Show when={token() !== ''} fallback={<NotValid words={t.invitation.none} />}>
        <Suspense fallback={<Skeleton />}>
          <Show when={token()}>{(token) => <Opened token={token()} />}</Show>
        </Suspense>
      </Show>
    </section>
  )
}

function Opened(props: { token: string }) {
  const t = useText('members')
  const me = useMe()
  const invitation = createAsync(() => readInvitation(props.token).catch(refused))
  return (
    <Show when={invitation() !== null} fallback={<NotValid words={t.invitation.spent} />}>
      <Show when={invitation()}>
        {(invitation) => (
          <Cloth class="stack" labelledBy="invited">
            <p class="meta">{t.invitation.title}</p>
            <h1 id="invited">{t.invitation.opens(invitation().group)}</h1>
            <p class="lead">{invitation().goal}</p>
            <Show when={invitation().note}>{(note) => <blockquote>{note()}</blockquote>}</Show>
            <Show when={me()?.viewer} fallback={<SignInFirst />}>
              <Accept token={props.token} />
            </Show>
          </Cloth>
        )}
      </Show>
    </Show>
  )
}

function Accept(props: { token: string }) {
  const t = useText('members')
  const navigate = useNavigate()
  const accept = async () => {
    const { slug } = await acceptInvitation(props.token)
    sessionStorage.removeItem(kept)
    await revalidate(readMe.key)
    toast({ text: t.invitation.welcome })
    navigate(`/groups/${slug}`)
  }
  return (
    <Form onSend={accept}>
      <Submit wide>{t.invitation.accept}</Submit>
    </Form>
  )
}

function SignInFirst() {
  const t = useText('members')
  return (
    <>
      <p>{t.invitation.signInFirst}</p>
      <p class="stack gap-2">
        <ButtonLink kind="primary" wide href="/sign-in?to=/invitations">
          {t.invitation.signIn}
        </ButtonLink>
        <ButtonLink wide href="/register">
          {t.invitation.register}
        </ButtonLink>
      </p>
      <p class="muted sm">{t.invitation.registerHint}</p>
    </>
  )
}

function NotValid(props: { words: { title: string; text: string } }) {
  return (
    <>
      <h1>{props.words.title}</h1>
      <p class="lead">{props.words.text}</p>
    </>
  )
}

/** An invitation that is used up, or never was one; anything else is for the page's error boundary. */
function refused(error: unknown): null {
  if ([400, 422].includes(problemOf(error).status)) return null
  throw error
}
