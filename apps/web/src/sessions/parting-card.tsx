import type { Parting } from '@kring/contract/harvest'
import { createSignal, onMount, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Form, Submit, textOf } from '../shell/form.tsx'
import { Failure } from '../shell/http.ts'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { toast } from '../ui/toast.tsx'
import { useFailure } from './failure.ts'
import { readParting, tellImpression, tellNamed } from './harvest-api.ts'

const grades = [1, 2, 3, 4, 5] as const

/** At the end, for each by themselves: whether they want to be named, and how it was. */
export function PartingCard(props: { sessionId: number }) {
  const t = useText('parting')
  const fail = useFailure()
  const [parting, setParting] = createSignal<Parting>()
  const [skipped, setSkipped] = createSignal(false)
  const [said, setSaid] = createSignal(false)
  onMount(() => void readParting(props.sessionId).then(setParting, () => {}))
  const name = (named: boolean) => tellNamed(props.sessionId, named).then((told) => (setParting(told), toast({ text: told.named ? t.namedOn : t.namedOff })), fail)
  return (
    <Show when={parting()}>
      {(parting) => (
        <>
          <section class="card stack gap-2">
            <label class="row row--nowrap gap-2">
              <input type="checkbox" checked={parting().named} disabled={parting().published} onChange={({ currentTarget }) => void name(currentTarget.checked)} />
              <strong>{t.named}</strong>
            </label>
            <p class="hint">{parting().published ? t.settled : t.namedWords}</p>
          </section>
          <Show when={parting().asks && !skipped() && !parting().answered}>
            <Questions sessionId={props.sessionId} onSkip={() => setSkipped(true)} onSaid={() => (setSaid(true), setParting({ ...parting(), answered: true }))} />
          </Show>
          <p role="status">{said() ? t.thanks : ''}</p>
        </>
      )}
    </Show>
  )
}

function Questions(props: { sessionId: number; onSkip: () => void; onSaid: () => void }) {
  const t = useText('parting')
  const options = grades.map((grade) => ({ value: String(grade), label: t.grades[grade] }))
  const send = async (data: FormData) => {
    const [worth, voice] = [Number(textOf(data, 'worth')), Number(textOf(data, 'voice'))]
    const missing = Object.entries({ worth, voice }).flatMap(([field, grade]) => (grade === 0 ? [{ field, code: 'field.empty', message: t.choose }] : []))
    if (missing.length > 0) throw new Failure({ type: 'about:blank', title: '', status: 400, code: 'invalid', errors: missing })
    await tellImpression(props.sessionId, { worth, voice })
    props.onSaid()
  }
  return (
    <section class="card stack gap-3" aria-labelledby="parting">
      <h2 id="parting">{t.title}</h2>
      <p class="soft">{t.words}</p>
      <Form onSend={send}>
        <Choice name="worth" label={t.worth} options={options} />
        <Choice name="voice" label={t.voice} options={options} />
        <div class="row gap-2">
          <Submit>{t.send}</Submit>
          <Button kind="quiet" onClick={() => props.onSkip()}>
            {t.skip}
          </Button>
        </div>
      </Form>
    </section>
  )
}
