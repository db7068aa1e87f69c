import { Dialog as Kobalte } from '@kobalte/core/dialog'
import X from 'lucide-solid/icons/x'
import type { JSX } from 'solid-js'
import { useText } from '../i18n/text.ts'

/** A question that holds the page until it is answered or closed. Import it lazily. */
export function Dialog(props: { open: boolean; onClose: () => void; title: string; children: JSX.Element }) {
  const t = useText('ui')
  let content: HTMLDivElement | undefined
  // Whoever came to fill something in starts there, not at the way out.
  const toFirstField = (event: Event) => {
    const field = content?.querySelector<HTMLElement>('input, select, textarea')
    if (field) event.preventDefault()
    field?.focus()
  }
  return (
    <Kobalte open={props.open} onOpenChange={(open) => !open && props.onClose()} preventScroll={false}>
      <Kobalte.Portal>
        <Kobalte.Overlay class="dialog__shade" />
        <Kobalte.Content ref={(it) => (content = it)} class="dialog card" onOpenAutoFocus={toFirstField}>
          <div class="row spread row--nowrap">
            <Kobalte.Title>{props.title}</Kobalte.Title>
            <Kobalte.CloseButton class="btn btn--icon btn--s" aria-label={t.close}>
              <X />
            </Kobalte.CloseButton>
          </div>
          {props.children}
        </Kobalte.Content>
      </Kobalte.Portal>
    </Kobalte>
  )
}
