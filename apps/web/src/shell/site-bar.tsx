import Search from 'lucide-solid/icons/search'
import { useText } from '../i18n/text.ts'
import { Brand } from './brand.tsx'
import { useCurrent } from './places.tsx'

export function SiteBar(props: { community: string | undefined }) {
  const t = useText('shell')
  const current = useCurrent()
  return (
    <header class="sitebar">
      <div>
        <Brand community={props.community} />
        <nav aria-label={t.mainMenu}>
          <a href="/groups" aria-current={current('/groups')}>
            {t.groups}
          </a>
          <a href="/meetings" aria-current={current('/meetings')}>
            {t.meetings}
          </a>
        </nav>
        <span class="push row row--nowrap gap-2">
          <a class="btn btn--quiet btn--icon" href="/search" aria-label={t.search} aria-current={current('/search')}>
            <Search />
          </a>
          <a class="btn btn--quiet" href="/sign-in">
            {t.signIn}
          </a>
          <a class="btn btn--primary only-desk" href="/register">
            {t.join}
          </a>
        </span>
      </div>
    </header>
  )
}
