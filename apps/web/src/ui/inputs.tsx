import { createSignal, type JSX, splitProps } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { useField } from './form-state.ts'

/** Inputs keep their own text: what somebody typed before the page came to life, or before a send failed, stays. */
export function TextInput(props: JSX.InputHTMLAttributes<HTMLInputElement>) {
  return <input type="text" class="input" {...useField()} {...props} />
}

export function TextArea(props: JSX.TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return <textarea class="input" {...useField()} {...props} />
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
