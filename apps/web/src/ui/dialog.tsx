import { Dialog as Kobalte } from '@kobalte/core/dialog'
import X from 'lucide-solid/icons/x'
import type { JSX } from 'solid-js'
import { useText } from '../i18n/text.ts'

/** A question that holds the page until it is answered or closed. Import it lazily. */
export function Dialog(props: { open: boolean; onClose: () => void; title: string; children: JSX.Element }) {
  const t = useText('ui')
  return (
    <Kobalte open={props.open} onOpenChange={(open) => !open && props.onClose()} preventScroll={false}>
      <Kobalte.Portal>
        <Kobalte.Overlay class="dialog__shade" />
        <Kobalte.Content class="dialog card">
          <header class="row spread row--nowrap">
            <Kobalte.Title>{props.title}</Kobalte.Title>
            <Kobalte.CloseButton class="btn btn--icon btn--s" aria-label={t.close}>
              <X />
            </Kobalte.CloseButton>
          </header>
          {props.children}
        </Kobalte.Content>
      </Kobalte.Portal>
    </Kobalte>
  )
}
