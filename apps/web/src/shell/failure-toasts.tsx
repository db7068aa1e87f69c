import { onCleanup, onMount } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { toast } from '../ui/toast.tsx'
import { problemOf, sentenceOf } from './http.ts'

/** Whatever a button asked for and did not get is said at the bottom of the page, unless who asked says it better. */
export function FailureToasts() {
  const t = useText('shell')
  onMount(() => {
    const tell = (event: PromiseRejectionEvent) => {
      const problem = problemOf(event.reason)
      if (problem.code === 'web.broken') return
      // It is told, so it is no news for the console as well.
      event.preventDefault()
      toast({ text: sentenceOf(problem, t.problems), failed: true, unreached: problem.status === 0 })
    }
    window.addEventListener('unhandledrejection', tell)
    onCleanup(() => window.removeEventListener('unhandledrejection', tell))
  })
  return null
}
