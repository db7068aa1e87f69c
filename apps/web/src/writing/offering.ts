import { type Mentionable, suggestPeople } from '@kring/contract/mentions'
import { mentionOf } from '@kring/markdown/writing'
import { createSignal, onCleanup, onMount } from 'solid-js'
import { call } from '../shell/http.ts'
import { insert } from './insert.ts'
import { type Wanted, wantedIn } from './meaning.ts'

const pause = 120
export type Offer = { wanted: Wanted; people: Mentionable[]; active: number }
type About = { field: HTMLTextAreaElement; groupId: number; threadId: number | undefined; onChoose: (person: Mentionable) => void }

/** While a name is typed behind an @: who may be meant. Arrows walk, Enter and Tab choose, Escape leaves what was typed as it is. */
export function createOffering({ field, groupId, threadId, onChoose }: About) {
  const [offer, setOffer] = createSignal<Offer>()
  let wanted: Wanted | undefined
  let refused: number | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const close = () => {
    clearTimeout(timer)
    wanted = undefined
    setOffer()
  }
  const look = () => {
    const now = wantedIn(field)
    if (now?.from !== refused) refused = undefined
    if (!now || refused !== undefined) return close()
    if (now.name === wanted?.name && now.from === wanted.from) return
    wanted = now
    clearTimeout(timer)
    timer = setTimeout(() => void ask(now), pause)
  }
  const ask = async (now: Wanted) => {
    // Not worth a word when it fails: the next letter asks again.
    const { items } = await call(suggestPeople, { params: { groupId }, querystring: { name: now.name.trim(), ...(threadId !== undefined && { threadId }) } }).catch(() => ({
      items: [],
    }))
    if (wanted === now) setOffer(items.length > 0 ? { wanted: now, people: items, active: 0 } : undefined)
  }
  const choose = (person: Mentionable) => {
    if (!wanted) return
    field.setSelectionRange(wanted.from, field.selectionStart)
    close()
    field.focus()
    insert(field, /^\s/.test(field.value.slice(field.selectionEnd)) ? mentionOf(person) : `${mentionOf(person)} `)
    onChoose(person)
  }
  const walk = (step: number) => setOffer((now) => now && { ...now, active: (now.active + step + now.people.length) % now.people.length })

  const press = (event: KeyboardEvent) => {
    const now = offer()
    const person = now?.people[now.active]
    // What is offered may still be for fewer letters than there are.
    if (!now || !person || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') walk(event.key === 'ArrowDown' ? 1 : -1)
    else if ((event.key === 'Enter' || event.key === 'Tab') && now.wanted === wanted) choose(person)
    else if (event.key === 'Escape') {
      refused = now.wanted.from
      close()
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  const move = ({ key }: KeyboardEvent) => /^(Arrow(Left|Right)|Home|End|Page)/.test(key) && look()

  const stop = new AbortController()
  const { signal } = stop
  onMount(() => {
    field.addEventListener('input', look, { signal })
    field.addEventListener('click', look, { signal })
    field.addEventListener('keyup', move, { signal })
    field.addEventListener('blur', close, { signal })
    // Before what else listens to these keys.
    field.addEventListener('keydown', press, { signal, capture: true })
    look()
  })
  onCleanup(() => {
    stop.abort()
    clearTimeout(timer)
  })
  return { offer, choose }
}
