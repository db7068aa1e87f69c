import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'

/** Ending is for everybody and cannot be taken back, so it is asked. Import it lazily. */
export function EndDialog(props: { onClose: () => void; onEnd: () => void }) {
  const t = useText('sessions').end
  return (
    <Dialog open title={t.title} onClose={props.onClose}>
      <div class="stack gap-5">
        <p>{t.text}</p>
        <div class="row gap-2">
          <Button kind="primary" onClick={() => props.onEnd()}>
            {t.yes}
          </Button>
          <Button onClick={() => props.onClose()}>{t.no}</Button>
        </div>
      </div>
    </Dialog>
  )
}
