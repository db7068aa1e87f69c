import * as contract from '@kring/contract/auth'
import { useLocation } from '@solidjs/router'
import { Show } from 'solid-js'
import { useLanguage, useText } from '../i18n/text.ts'
import { Mark } from './brand.tsx'
import { call } from './http.ts'
import { useMe } from './me.tsx'

export function Footer(props: { community: string | undefined }) {
  const t = useText('shell')
  const me = useMe()
  return (
    <footer class="foot meta" aria-label={t.footer}>
      <span class="row gap-2">
        <Mark />
        {t.brand}
        <Show when={props.community}> · {props.community}</Show>
      </span>
      <Show when={me() && !me()?.viewer}>
        <a href="/groups">{t.groups}</a>
        <a href="/meetings">{t.meetings}</a>
      </Show>
      <LanguageLink />
    </footer>
  )
}

/** A guest's language lives in a cookie that the server sets on this link; a member's in the account, which comes first. */
export function LanguageLink() {
  const t = useText('shell')
  const me = useMe()
  const other = useLanguage() === 'nl' ? 'en' : 'nl'
  const location = useLocation()
  const href = () => `${location.pathname}?language=${other}`
  const choose = async (event: MouseEvent) => {
    if (!me()?.viewer) return
    event.preventDefault()
    await call(contract.setLanguage, { body: { language: other } })
    window.location.reload()
  }
  return (
    <a href={href()} rel="external" hreflang={other} lang={other} onClick={choose}>
      {t.otherLanguage}
    </a>
  )
}
