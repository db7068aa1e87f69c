import { DropdownMenu as Kobalte } from '@kobalte/core/dropdown-menu'
import Ellipsis from 'lucide-solid/icons/ellipsis'
import { For } from 'solid-js'
import { useText } from '../i18n/text.ts'

type Item = { label: string; onSelect: () => void; danger?: boolean }

/** What else one can do with a thing, behind three dots. Import it lazily. */
export function Menu(props: { label?: string; items: Item[] }) {
  const t = useText('ui')
  return (
    <Kobalte modal={false}>
      <Kobalte.Trigger class="btn btn--icon btn--s" aria-label={props.label ?? t.menu}>
        <Ellipsis />
      </Kobalte.Trigger>
      <Kobalte.Portal>
        <Kobalte.Content class="menu">
          <For each={props.items}>
            {(item) => (
              <Kobalte.Item class="menu__item" classList={{ 'menu__item--danger': item.danger }} onSelect={item.onSelect}>
                {item.label}
              </Kobalte.Item>
            )}
          </For>
        </Kobalte.Content>
      </Kobalte.Portal>
    </Kobalte>
  )
}
