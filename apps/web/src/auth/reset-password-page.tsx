import { useText } from '../i18n/text.ts'
import { textOf } from '../shell/form.tsx'
import { Field } from '../ui/field.tsx'
import { PasswordInput } from '../ui/inputs.tsx'
import { resetPassword } from './api.ts'
import { MailedLink } from './mailed-link.tsx'

export function ResetPasswordPage() {
  const t = useText('auth')
  return (
    <MailedLink words={t.reset} onSend={(token, data) => resetPassword(token, textOf(data, 'password'))}>
      <Field name="password" label={t.newPassword} hint={t.passwordHint}>
        <PasswordInput autocomplete="new-password" required />
      </Field>
    </MailedLink>
  )
}
