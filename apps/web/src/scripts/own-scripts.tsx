import type { ScriptLine } from '@kring/contract/scripts'
import { createAsync, revalidate } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Form, Submit, textOf } from '../shell/form.tsx'
import { problemOf, sentenceOf } from '../shell/http.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { TextInput } from '../ui/inputs.tsx'
import { Lines } from '../ui/list.tsx'
import { toast } from '../ui/toast.tsx'
import { addOwnScript, fetchOwnScript, listOwnScripts, removeOwnScript } from './api.ts'
import type { Steps } from './steps.ts'

type Props = { steps: Steps; title: string; ready: boolean; onClose: () => void }

/** Scripts of one's own: keep this one, begin with another, take one away. */
export function OwnScripts(props: Props) {
  const t = useText('script').own
  const shell = useText('shell')
  const scripts = createAsync(() => listOwnScripts())
  const attempt = (act: Promise<unknown>) => act.catch((error: unknown) => toast({ text: sentenceOf(problemOf(error), shell.problems), failed: true }))
  const keep = async (data: FormData) => {
    const { title } = await addOwnScript({ title: textOf(data, 'title'), stages: props.steps.now() })
    await revalidate(listOwnScripts.key)
    toast({ text: t.keptAs(title) })
  }
  const use = async ({ id, title }: ScriptLine) => {
    const { stages } = await fetchOwnScript(id)
    const before = props.steps.now()
    props.steps.replace(stages)
    props.onClose()
    toast({ text: t.used(title), undo: () => props.steps.replace(before) })
  }
  const remove = async ({ id }: ScriptLine) => {
    const { title, stages } = await fetchOwnScript(id)
    await removeOwnScript(id)
    await revalidate(listOwnScripts.key)
    const putBack = () => addOwnScript({ title, stages }).then(() => revalidate(listOwnScripts.key))
    toast({ text: t.removed(title), undo: () => void attempt(putBack()) })
  }
  return (
    <Dialog open onClose={props.onClose} title={t.title}>
      <p class="soft">{t.text}</p>
      <Show when={props.ready} fallback={<p class="notice">{t.first}</p>}>
        <Form onSend={keep} class="stack gap-3">
          <Field name="title" label={t.name}>
            <TextInput value={props.title} maxlength={200} autocomplete="off" />
          </Field>
          <Submit>{t.keep}</Submit>
        </Form>
      </Show>
      <Show when={scripts()?.length} fallback={<p class="muted">{t.none}</p>}>
        <Lines framed>
          <For each={scripts()}>{(line) => <OwnScript line={line} onUse={() => void attempt(use(line))} onRemove={() => void attempt(remove(line))} />}</For>
        </Lines>
      </Show>
    </Dialog>
  )
}

function OwnScript(props: { line: ScriptLine; onUse: () => void; onRemove: () => void }) {
  const t = useText('script').own
  return (
    <li class="row spread gap-2">
      <span>
        <strong>{props.line.title}</strong>
        <br />
        <span class="meta">{t.line(props.line.steps, props.line.minutes)}</span>
      </span>
      <span class="row gap-2">
        <Button size="s" aria-label={t.useThis(props.line.title)} onClick={props.onUse}>
          {t.use}
        </Button>
        <Button size="s" kind="quiet" aria-label={t.removeThis(props.line.title)} onClick={props.onRemove}>
          {t.remove}
        </Button>
      </span>
    </li>
  )
}
