import { useLocation } from '@solidjs/router'
import Calendar from 'lucide-solid/icons/calendar'
import CircleDashed from 'lucide-solid/icons/circle-dashed'
import Sun from 'lucide-solid/icons/sun'
import { For } from 'solid-js'
import { useText } from '../i18n/text.ts'

/** Says whether a link leads to where we are: the page itself, or something within it. */
export function useCurrent() {
  const location = useLocation()
  return (href: string) => {
    if (location.pathname === href) return 'page' as const
    return href !== '/' && location.pathname.startsWith(`${href}/`) ? ('true' as const) : undefined
  }
}

export function PlaceLinks() {
  const current = useCurrent()
  return (
    <For each={usePlaces()}>
      {(place) => (
        <a href={place.href} aria-current={current(place.href)}>
          <place.icon class="icon" />
          {place.label}
        </a>
      )}
    </For>
  )
}

/** The places one can always go to, in the rail and in the bottom bar. */
function usePlaces() {
  const t = useText('shell')
  return [
    { href: '/', label: t.today, icon: Sun },
    { href: '/groups', label: t.groups, icon: CircleDashed },
    { href: '/meetings', label: t.meetings, icon: Calendar },
  ]
}

/** The group whose pages one is on: there one looks first. */
export function useGroupHere() {
  const location = useLocation()
  return () => /^\/groups\/(?!new$)([a-z0-9-]+)/.exec(location.pathname)?.[1]
}
