import { createSignal, lazy, Show, Suspense } from 'solid-js'
import { Button } from '../src/ui/button.tsx'

const Dialog = lazy(() => import('../src/ui/dialog.tsx').then((it) => ({ default: it.Dialog })))

export function Asking() {
  const [open, setOpen] = createSignal(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>Vraag iets</Button>
      <Show when={open()}>
        <Suspense>
          <Dialog open={open()} onClose={() => setOpen(false)} title="Waarom sluit je dit gesprek?">
            <p>Wat je schrijft staat in het open logboek.</p>
          </Dialog>
        </Suspense>
      </Show>
    </>
  )
}
