import { useText } from '../i18n/text.ts'
import { problemOf, sentenceOf } from '../shell/http.ts'
import { toast } from '../ui/toast.tsx'

/** Says that something did not work; a command that came too late only says what happened instead. */
export function useFailure() {
  const t = useText('shell')
  return (error: unknown) => toast({ text: sentenceOf(problemOf(error), t.problems), failed: true })
}
