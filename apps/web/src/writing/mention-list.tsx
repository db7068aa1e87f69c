import type { Mentionable } from '@kring/contract/mentions'
import { InputRange } from 'dom-input-range'
import { createEffect, createUniqueId, For, onCleanup, onMount, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Avatar } from '../ui/avatar.tsx'
import styles from './mentions.module.css'
import type { Offer } from './offering.ts'

const gap = 6

/** The people offered, at the name that is being typed. The text keeps the focus and stays a text of many lines: to who listens, the list belongs to it. */
export function MentionList(props: { field: HTMLTextAreaElement; offer: Offer; onChoose: (person: Mentionable) => void }) {
  const t = useText('mentions')
  const id = createUniqueId()
  let list: HTMLUListElement | undefined
  const optionId = (at: number) => `${id}-${at}`
  const stand = () => list && place(list, props.field, props.offer.wanted.from)
  onMount(() => {
    const { field } = props
    for (const [name, value] of Object.entries({ 'aria-autocomplete': 'list', 'aria-haspopup': 'listbox', 'aria-controls': id })) field.setAttribute(name, value)
    const stop = new AbortController()
    for (const where of [window, window.visualViewport])
      for (const what of ['scroll', 'resize']) where?.addEventListener(what, stand, { capture: true, passive: true, signal: stop.signal })
    onCleanup(() => {
      stop.abort()
      for (const name of ['autocomplete', 'haspopup', 'controls', 'activedescendant']) field.removeAttribute(`aria-${name}`)
    })
  })
  createEffect(() => {
    props.field.setAttribute('aria-activedescendant', optionId(props.offer.active))
    stand()
    document.getElementById(optionId(props.offer.active))?.scrollIntoView({ block: 'nearest' })
  })
  return (
    <ul ref={(it) => (list = it)} id={id} role="listbox" class={`menu ${styles.list}`} aria-label={t.people} onPointerDown={(event) => event.preventDefault()}>
      <For each={props.offer.people}>
        {(person, at) => (
          <li
            id={optionId(at())}
            role="option"
            class="menu__item"
            aria-selected={at() === props.offer.active}
            data-highlighted={at() === props.offer.active ? '' : undefined}
            onClick={() => props.onChoose(person)}
          >
            <Avatar {...person} size="s" />
            <span class={styles.person}>
              <bdi>{person.name}</bdi>
              <Show when={person.organisation || !person.reads}>
                <span class="meta">{[person.organisation, person.reads ? null : t.cannotRead].filter(Boolean).join(' · ')}</span>
              </Show>
            </span>
          </li>
        )}
      </For>
    </ul>
  )
}

/** Under the name, or above it where there is no room below; the keyboard of a phone takes away from the screen. */
function place(list: HTMLElement, field: HTMLTextAreaElement, from: number) {
  const name = new InputRange(field, from, from + 1).getBoundingClientRect()
  const { offsetTop, height } = window.visualViewport ?? { offsetTop: 0, height: window.innerHeight }
  const room = document.documentElement.clientWidth - list.offsetWidth - gap
  const below = name.bottom + gap
  const fits = below + list.offsetHeight <= offsetTop + height - gap
  list.style.setProperty('left', `${Math.max(gap, Math.min(name.left, room))}px`)
  list.style.setProperty('top', `${fits ? below : Math.max(offsetTop + gap, name.top - gap - list.offsetHeight)}px`)
}
