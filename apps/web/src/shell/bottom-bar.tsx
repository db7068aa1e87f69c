import UserRound from 'lucide-solid/icons/user-round'
import { useText } from '../i18n/text.ts'
import { PlaceLinks, useCurrent } from './places.tsx'

export function BottomBar() {
  const t = useText('shell')
  const current = useCurrent()
  return (
    <nav class="bottombar only-phone" aria-label={t.mainMenu}>
      <PlaceLinks />
      <a href="/settings" aria-current={current('/settings')}>
        <UserRound class="icon" />
        {t.me}
      </a>
    </nav>
  )
}
