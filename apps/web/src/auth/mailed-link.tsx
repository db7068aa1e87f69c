import { createSignal, type JSX, onMount, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Form, Submit } from '../shell/form.tsx'
import { Head } from '../shell/head.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Notice } from '../ui/surface.tsx'
import { mailedToken } from './door.ts'

type Props = { words: { title: string; intro: string; send: string; done: string }; onSend: (token: string, data: FormData) => Promise<unknown>; children?: JSX.Element }

const shortest = 20

/**
 * Where a mailed link leads; one that was cut off on its way says so at once.
 * A button does it, never a visit: mail programs open every link to look whether it is safe.
 */
export function MailedLink(props: Props) {
  const t = useText('auth')
  const [whole, setWhole] = createSignal(true)
  const [done, setDone] = createSignal(false)
  onMount(() => setWhole(mailedToken().length >= shortest))
  const send = async (data: FormData) => {
    await props.onSend(mailedToken(), data)
    setDone(true)
  }
  return (
    <section class="page narrow">
      <Head title={props.words.title} />
      <h1>{done() ? props.words.done : props.words.title}</h1>
      <Show when={!done()} fallback={<SignIn />}>
        <p class="lead">{props.words.intro}</p>
        <Show when={whole()} fallback={<Notice>{t.cutOff}</Notice>}>
          <Form onSend={send}>
            {props.children}
            <p>
              <Submit>{props.words.send}</Submit>
            </p>
          </Form>
        </Show>
      </Show>
    </section>
  )
}

function SignIn() {
  const t = useText('auth')
  return (
    <p aria-live="polite">
      <ButtonLink kind="primary" href="/sign-in">
        {t.signIn.title}
      </ButtonLink>
    </p>
  )
}
