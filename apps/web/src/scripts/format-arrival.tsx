import { isFormat, stagesOf } from '@kring/domain/formats/library'
import { onMount } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { toast } from '../ui/toast.tsx'
import type { Steps } from './steps.ts'

/** Somebody came from the library with a format in hand: it comes at the end of the script, or is the script where nobody began one. */
export function FormatArrival(props: { id: string; begun: boolean; steps: Steps; onArrived: () => void }) {
  const t = useText('formats')
  onMount(() => {
    if (isFormat(props.id)) {
      const before = props.steps.now()
      const stages = stagesOf(props.id, t.library, { concrete: true })
      if (props.begun) props.steps.insert(before.length, stages)
      else props.steps.replace(stages)
      toast({ text: t.arrived(t.library[props.id].title), undo: () => props.steps.replace(before) })
    }
    props.onArrived()
  })
  return null
}
