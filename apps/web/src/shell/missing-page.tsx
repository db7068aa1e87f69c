import { answerWith, DeadEnd } from './error-page.tsx'

export function MissingPage() {
  answerWith(404)
  return <DeadEnd kind="missing" />
}
