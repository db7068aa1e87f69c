import type { Session } from '@kring/contract/sessions'
import { useNavigate } from '@solidjs/router'
import { type Accessor, createEffect, createMemo, on } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { toast } from '../ui/toast.tsx'

/** Whoever is made to help run the session hears of it on their phone, with the way to the desk. */
export function useHelping(session: Accessor<Session>) {
  const t = useText('facilitation')
  const go = useNavigate()
  const runs = createMemo(() => session().runs)
  const desk = () => go(`/sessions/${session().id}/console`)
  createEffect(on(runs, (runs) => runs && toast({ text: t.youHelp, more: { label: t.toDesk, act: desk } }), { defer: true }))
}
