import { createAsync, type RouteSectionProps, useNavigate } from '@solidjs/router'
import { createSignal, ErrorBoundary, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Form, Submit, textOf } from '../shell/form.tsx'
import { Head } from '../shell/head.tsx'
import { problemOf } from '../shell/http.ts'
import { Field } from '../ui/field.tsx'
import { TextInput } from '../ui/inputs.tsx'
import { readDoor } from './api.ts'
import { codeIn } from './code.ts'
import { Entrance } from './entrance.tsx'
import styles from './join.module.css'

/** From the wall or a code said aloud to a seat at the table, without looking for the meeting. */
export function JoinPage(props: RouteSectionProps) {
  const t = useText('join')
  const code = () => codeIn(props.params['code'] ?? '')
  return (
    <section class="page narrow">
      <Head title={t.title} />
      <Show when={code()} keyed fallback={<CodeForm />}>
        {(code) => (
          <ErrorBoundary fallback={(error) => <Unknown error={error} />}>
            <Door code={code} />
          </ErrorBoundary>
        )}
      </Show>
    </section>
  )
}

function Door(props: { code: string }) {
  const door = createAsync(() => readDoor(props.code))
  return <Show when={door()}>{(door) => <Entrance code={props.code} door={door()} />}</Show>
}

function CodeForm() {
  const t = useText('join')
  const go = useNavigate()
  const [wrong, setWrong] = createSignal(false)
  const find = async (data: FormData) => {
    const code = codeIn(textOf(data, 'code'))
    setWrong(code === undefined)
    if (code) go(`/join/${code}`)
  }
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <Form onSend={find}>
        <Field name="code" label={t.code} hint={t.codeHint}>
          <TextInput class={`input ${styles.code}`} autocomplete="off" autocapitalize="characters" spellcheck={false} maxlength={9} required />
        </Field>
        <Show when={wrong()}>
          <p class="error" role="alert">
            {t.codeWrong}
          </p>
        </Show>
        <p>
          <Submit>{t.find}</Submit>
        </p>
      </Form>
    </>
  )
}

/** Only a code that leads nowhere is for this page to explain. */
function Unknown(props: { error: unknown }) {
  const t = useText('join')
  if (problemOf(props.error).code !== 'door.unknown') throw props.error
  return (
    <>
      <p class="notice" role="alert">
        {t.unknown}
      </p>
      <CodeForm />
    </>
  )
}
