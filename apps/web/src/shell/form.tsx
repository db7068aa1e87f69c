import type { Problem } from '@kring/contract/wire'
import CircleAlert from 'lucide-solid/icons/circle-alert'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import { FormStateProvider, useFormState } from '../ui/form-state.ts'
import { problemOf, sentenceOf } from './http.ts'

type Props = { onSend: (data: FormData) => Promise<void | 'reset'>; class?: string; children: JSX.Element }

/** Sends its fields once at a time; when that fails the text stays, and what was wrong is said on top and at each field. */
export function Form(props: Props) {
  const [problem, setProblem] = createSignal<Problem>()
  const [pending, setPending] = createSignal(false)
  const fields = new Set<string>()
  const errorOf = (field: string) => problem()?.errors?.find((error) => isOf(error.field, field))?.message
  const settled = (field: string) => setProblem((before) => before && without(before, field))
  const send = async (form: HTMLFormElement) => {
    setPending(true)
    const failed = await props.onSend(new FormData(form)).then(
      (then) => void (then === 'reset' && form.reset()),
      (error: unknown) => problemOf(error),
    )
    setProblem(failed)
    setPending(false)
    if (failed) focusOnProblem(form)
  }
  const submit: JSX.EventHandler<HTMLFormElement, SubmitEvent> = (event) => {
    event.preventDefault()
    if (!pending()) void send(event.currentTarget)
  }
  return (
    <form class={props.class ?? 'stack gap-5'} method="post" novalidate onSubmit={submit}>
      <FormStateProvider value={{ errorOf, has: (field) => fields.add(field), settled, pending }}>
        <Show when={problem()}>{(problem) => <Summary problem={problem()} fields={fields} />}</Show>
        {props.children}
      </FormStateProvider>
    </form>
  )
}

export function Submit(props: { children: JSX.Element; kind?: 'primary' | 'live' | 'danger'; wide?: boolean }) {
  const form = useFormState()
  return (
    <Button type="submit" kind={props.kind ?? 'primary'} wide={props.wide ?? false} aria-disabled={form.pending() || undefined}>
      {props.children}
    </Button>
  )
}

/** The text of one field as it was typed; empty when the form has none of that name. */
export function textOf(data: FormData, name: string) {
  const value = data.get(name)
  return typeof value === 'string' ? value : ''
}

/** What the fields cannot say: how many things are wrong, and those that belong to no field here. */
function Summary(props: { problem: Problem; fields: Set<string> }) {
  const t = useText('shell')
  const words = useText('ui')
  const errors = () => props.problem.errors ?? []
  return (
    <div class="summary" role="alert" tabindex="-1">
      <CircleAlert />
      <div>
        <p>{errors().length > 0 ? words.checkFields(errors().length) : sentenceOf(props.problem, t.problems)}</p>
        <For each={errors().filter(({ field }) => ![...props.fields].some((known) => isOf(field, known)))}>{(error) => <p>{error.message}</p>}</For>
      </div>
    </div>
  )
}

/** What is left of a problem once one field was set right; nothing, where that was all. */
function without(problem: Problem, field: string): Problem | undefined {
  if (!problem.errors?.some((error) => isOf(error.field, field))) return problem
  const errors = problem.errors.filter((error) => !isOf(error.field, field))
  return errors.length > 0 ? { ...problem, errors } : undefined
}

/** A list that is typed into one field is wrong at that field, whichever of its lines it is. */
const isOf = (path: string, field: string) => path === field || path.startsWith(`${field}.`)

function focusOnProblem(form: HTMLFormElement) {
  const field = form.querySelector<HTMLElement>('[aria-invalid="true"], .field--error input')
  const summary = form.querySelector<HTMLElement>('[role="alert"]')
  const target = field ?? summary
  target?.focus()
}
