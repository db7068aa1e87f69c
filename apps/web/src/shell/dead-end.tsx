import { useText } from '../i18n/text.ts'
import { ButtonLink } from '../ui/button.tsx'
import { answerWith } from './answer.ts'
import { Head } from './head.tsx'

/** A page that is not there, or not for the reader, with two ways on. */
export function DeadEnd(props: { kind: 'missing' | 'forbidden' }) {
  const t = useText('shell')
  const words = () => t.errors[props.kind]
  answerWith(props.kind === 'missing' ? 404 : 403)
  return (
    <section class="page narrow">
      <Head title={words().title} />
      <h1>{words().title}</h1>
      <p class="lead">{words().text}</p>
      <p class="row">
        <ButtonLink href="/" kind="primary">
          {t.errors.home}
        </ButtonLink>
        <ButtonLink href="/groups">{t.errors.groups}</ButtonLink>
      </p>
    </section>
  )
}
