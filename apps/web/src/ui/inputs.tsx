import { createEffect, createMemo, createSignal, type JSX, splitProps, untrack } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { useField } from './form-state.ts'

/** Inputs keep their own text: what somebody typed before the page came to life, or before a send failed, stays. */
export function TextInput(props: JSX.InputHTMLAttributes<HTMLInputElement>) {
  return <input type="text" class="input" {...useField()} {...props} />
}

/** A value that changes later replaces the text; one that stays the same leaves it alone, whatever was typed. */
export function TextArea(props: JSX.TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const [own, rest] = splitProps(props, ['value'])
  const value = createMemo(() => own.value ?? '')
  let field: HTMLTextAreaElement | undefined
  createEffect((shown) => {
    if (field && value() !== shown) field.value = String(value())
    return value()
  }, untrack(value))
  // A textarea has no value attribute: what the server sends stands between its tags.
  return (
    <textarea class="input" {...useField()} {...rest} ref={(it) => (field = it)}>
      {untrack(value)}
    </textarea>
  )
}

export function Select(props: JSX.SelectHTMLAttributes<HTMLSelectElement> & { options: { value: string; label: string }[] }) {
  const [own, rest] = splitProps(props, ['options', 'value'])
  return (
    <select class="input" {...useField()} {...rest}>
      {own.options.map(({ value, label }) => (
        <option value={value} selected={value === own.value}>
          {label}
        </option>
      ))}
    </select>
  )
}

/** A password that its owner may look at. */
export function PasswordInput(props: JSX.InputHTMLAttributes<HTMLInputElement>) {
  const t = useText('ui')
  const [shown, setShown] = createSignal(false)
  return (
    <span class="reveal">
      <input class="input" spellcheck={false} autocapitalize="off" {...useField()} {...props} type={shown() ? 'text' : 'password'} />
      <button type="button" class="btn btn--quiet btn--s" aria-pressed={shown()} onClick={() => setShown(!shown())}>
        {shown() ? t.hidePassword : t.showPassword}
      </button>
    </span>
  )
}
