import type { Meeting } from '@kring/contract/meetings'
import { lengthOf } from '@kring/domain/script'
import { useNavigate } from '@solidjs/router'
import Plus from 'lucide-solid/icons/plus'
import { Index, onMount, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Form, Submit } from '../shell/form.tsx'
import { Button } from '../ui/button.tsx'
import { catchUp } from '../ui/catch-up.ts'
import { startSession } from './api.ts'
import { createScript } from './script.ts'
import styles from './script.module.css'
import { StageFields } from './stage-fields.tsx'

const mostSteps = 30

export function ScriptForm(props: { meeting: Meeting }) {
  const t = useText('script')
  const go = useNavigate()
  let list: HTMLOListElement | undefined
  onMount(() => list && catchUp(list))
  const script = createScript(
    () => props.meeting,
    (kind) => t.steps[kind],
  )
  const start = async () => {
    const { id } = await startSession(props.meeting.id, { stages: script.steps(), guests: false })
    script.forget()
    go(`/sessions/${id}/console`)
  }
  return (
    <Form onSend={start}>
      <ol class={styles.steps} ref={(it) => (list = it)}>
        <Index each={script.steps()}>
          {(step, place) => (
            <li class="card card--s">
              <StageFields step={step()} place={place} last={script.steps().length - 1} script={script} />
            </li>
          )}
        </Index>
      </ol>
      <Show when={script.steps().length < mostSteps}>
        <Button onClick={script.add}>
          <Plus />
          {t.add}
        </Button>
      </Show>
      <Total minutes={lengthOf(script.steps())} of={props.meeting.minutes} />
      <div class="stack gap-2">
        <Submit wide>{t.start}</Submit>
        <p class="hint">{t.startHint}</p>
      </div>
    </Form>
  )
}

function Total(props: { minutes: number; of: number }) {
  const t = useText('script')
  const spare = () => props.of - props.minutes
  return (
    <p role="status">
      <strong>{t.total(props.minutes, props.of)}</strong> <span classList={{ [styles.over ?? '']: spare() < 0 }}>{spare() < 0 ? t.tooLong(-spare()) : t.fits(spare())}</span>
    </p>
  )
}
