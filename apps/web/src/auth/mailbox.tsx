import MailOpen from 'lucide-solid/icons/mail-open'
import { onMount } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Empty } from '../ui/surface.tsx'

/** The same for everybody, whether the address is known or not. */
export function Mailbox(props: { email: string }) {
  const t = useText('auth')
  let heading: HTMLHeadingElement | undefined
  onMount(() => heading?.focus())
  return (
    <>
      <h1 tabindex="-1" ref={(it) => (heading = it)}>
        {t.mailbox.title}
      </h1>
      <Empty icon={<MailOpen />} title={t.mailbox.sent(props.email)}>
        {t.mailbox.next}
      </Empty>
    </>
  )
}
