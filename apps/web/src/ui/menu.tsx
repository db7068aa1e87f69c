import { DropdownMenu as Kobalte } from '@kobalte/core/dropdown-menu'
import Ellipsis from 'lucide-solid/icons/ellipsis'
import { createUniqueId, For, onCleanup, onMount } from 'solid-js'
import { useText } from '../i18n/text.ts'

export type Item = { label: string; onSelect: () => void; danger?: boolean }

/** What else one can do with a thing, behind three dots. Import it lazily. */
export function Menu(props: { label?: string; items: Item[] }) {
  const t = useText('ui')
  return (
    <Kobalte modal={false}>
      <Kobalte.Trigger class="btn btn--icon btn--s" aria-label={props.label ?? t.menu}>
        <Ellipsis />
      </Kobalte.Trigger>
      <Items items={props.items} />
    </Kobalte>
  )
}

/** The same, open at a button that was there before it: one menu serves many buttons. It goes by `onClose`, and leaves the focus at its button unless an act took it elsewhere. */
export function MenuAt(props: { button: HTMLElement; items: Item[]; onClose: () => void }) {
  const id = createUniqueId()
  const label = () => props.button.getAttribute('aria-label') ?? ''
  onMount(() => props.button.setAttribute('aria-expanded', 'true'))
  onCleanup(() => props.button.removeAttribute('aria-expanded'))
  return (
    <Kobalte id={id} modal={false} placement="bottom-end" open onOpenChange={(open) => !open && props.onClose()} getAnchorRect={() => props.button.getBoundingClientRect()}>
      <Items items={props.items} label={label()} back={props.button} />
    </Kobalte>
  )
}

function Items(props: { items: Item[]; label?: string; back?: HTMLElement }) {
  const goBack = (event: Event) => {
    if (!props.back) return
    event.preventDefault()
    if (props.back.isConnected && (document.activeElement === document.body || document.activeElement === null)) props.back.focus()
  }
  return (
    <Kobalte.Portal>
      <Kobalte.Content class="menu" {...(props.label !== undefined && { 'aria-label': props.label, 'aria-labelledby': undefined })} onCloseAutoFocus={goBack}>
        <For each={props.items}>
          {(item) => (
            <Kobalte.Item class="menu__item" classList={{ 'menu__item--danger': item.danger }} onSelect={item.onSelect}>
              {item.label}
            </Kobalte.Item>
          )}
        </For>
      </Kobalte.Content>
    </Kobalte.Portal>
  )
}
