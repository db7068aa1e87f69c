import { useText } from '../i18n/text.ts'
import { problemOf, sentenceOf } from '../shell/http.ts'
import { toast } from '../ui/toast.tsx'

/** Says that something did not work; a command that came too late only says what happened instead. `again` is offered where it never arrived. */
export function useFailure() {
  const t = useText('shell')
  return (error: unknown, again?: () => void) => {
    const problem = problemOf(error)
    const unreached = problem.status === 0
    toast({ text: sentenceOf(problem, t.problems), failed: true, unreached, ...(unreached && again && { again }) })
  }
}
