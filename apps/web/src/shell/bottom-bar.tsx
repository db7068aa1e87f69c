import Search from 'lucide-solid/icons/search'
import UserRound from 'lucide-solid/icons/user-round'
import { useText } from '../i18n/text.ts'
import { PlaceLinks, useCurrent, useGroupHere } from './places.tsx'

export function BottomBar() {
  const t = useText('shell')
  const current = useCurrent()
  const group = useGroupHere()
  return (
    <nav class="bottombar only-phone" aria-label={t.mainMenu}>
      <PlaceLinks />
      <a href={group() ? `/search?in=${group()}` : '/search'} aria-current={current('/search')}>
        <Search class="icon" />
        {t.search}
      </a>
      <a href="/settings" aria-current={current('/settings')}>
        <UserRound class="icon" />
        {t.me}
      </a>
    </nav>
  )
}
