import { useText } from '../i18n/text.ts'
import { verifyEmail } from './api.ts'
import { MailedLink } from './mailed-link.tsx'

export function VerifyEmailPage() {
  const t = useText('auth')
  return <MailedLink words={t.verify} onSend={verifyEmail} />
}
