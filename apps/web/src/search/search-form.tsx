import { useNavigate } from '@solidjs/router'
import Search from 'lucide-solid/icons/search'
import { createEffect, createUniqueId, type JSX, on, onCleanup, onMount, Show, untrack } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import { FieldError } from '../ui/field.tsx'
import { addressOf, type Place } from './address.ts'
import styles from './search.module.css'

/** How long somebody has to stop typing (ms). */
const pause = 180

/** The question. It is sent like any form; with scripts the answers come while one types. */
export function SearchForm(props: { place: Place; problem: string | undefined }) {
  const t = useText('search')
  const id = createUniqueId()
  const navigate = useNavigate()
  let field: HTMLInputElement | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  onCleanup(() => clearTimeout(timer))
  const ask = () => {
    clearTimeout(timer)
    if (field && field.value.trim() !== props.place.q.trim()) navigate(addressOf({ ...props.place, q: field.value, after: undefined }), { replace: true, scroll: false })
  }
  const submit: JSX.EventHandler<HTMLFormElement, SubmitEvent> = (event) => {
    event.preventDefault()
    ask()
  }
  const typed = () => {
    clearTimeout(timer)
    timer = setTimeout(ask, pause)
  }
  // A link changed the question; while somebody types, what they typed is the newest.
  createEffect(
    on(
      () => props.place.q,
      (q) => field && field !== document.activeElement && (field.value = q),
      { defer: true },
    ),
  )
  onMount(() => {
    if (props.place.q === '') field?.focus({ preventScroll: true })
    // What was typed before the page came to life.
    ask()
  })
  return (
    <form class={styles.form} role="search" aria-label={t.label} action="/search" onSubmit={submit}>
      <label class="vh" for={id}>
        {t.label}
      </label>
      <span class={styles.field}>
        <Search />
        <input
          ref={(it) => (field = it)}
          id={id}
          class="input"
          type="search"
          name="q"
          value={untrack(() => props.place.q)}
          maxlength={200}
          placeholder={t.placeholder}
          autocomplete="off"
          spellcheck={false}
          enterkeyhint="search"
          aria-describedby={props.problem ? `${id}-problem` : undefined}
          onInput={typed}
        />
      </span>
      <Show when={props.place.group}>{(group) => <input type="hidden" name="in" value={group()} />}</Show>
      <Show when={props.place.thread}>{(thread) => <input type="hidden" name="thread" value={thread()} />}</Show>
      <Button kind="primary" type="submit">
        {t.send}
      </Button>
      <div class={styles.problem} role="status">
        <FieldError id={`${id}-problem`} text={props.problem} />
      </div>
    </form>
  )
}
