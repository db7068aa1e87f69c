import type { Session } from '@kring/contract/sessions'
import FileText from 'lucide-solid/icons/file-text'
import { createSignal, lazy, Show, Suspense } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import { stageOf } from './live-session.ts'

const PaperDialog = lazy(() => import('./paper-dialog.tsx').then((it) => ({ default: it.PaperDialog })))

/** The way to bring along what was written on paper. */
export function ConsolePaper(props: { session: Session }) {
  const t = useText('boards')
  const [typing, setTyping] = createSignal(false)
  return (
    <>
      <Button size="s" kind="quiet" onClick={() => setTyping(true)}>
        <FileText />
        {t.paper}
      </Button>
      <Show when={typing()}>
        <Suspense>
          <PaperDialog session={props.session} stage={stageOf(props.session)} onClose={() => setTyping(false)} />
        </Suspense>
      </Show>
    </>
  )
}
