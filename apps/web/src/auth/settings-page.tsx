import Bookmark from 'lucide-solid/icons/bookmark'
import { Show } from 'solid-js'
import { DraftsLink } from '../drafts/drafts-line.tsx'
import { useText } from '../i18n/text.ts'
import { LanguageLink } from '../shell/footer.tsx'
import { Head } from '../shell/head.tsx'
import { useMe } from '../shell/me.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'
import { SectionHead } from '../ui/list.tsx'
import { Person } from '../ui/person.tsx'
import { signOut } from './api.ts'
import { Devices } from './devices.tsx'
import { enterAt } from './door.ts'

export function SettingsPage() {
  const t = useText('auth')
  const people = useText('people')
  const keyboard = useText('keyboard')
  const shell = useText('shell')
  const me = useMe()
  const leave = async () => {
    await signOut()
    enterAt('/')
  }
  return (
    <div class="page narrow">
      <Head title={t.settings.title} />
      <h1>{t.settings.title}</h1>
      <Show when={me()?.viewer}>
        {(viewer) => (
          <div class="row spread">
            <Person person={{ id: viewer().id, name: viewer().name, organisation: me()?.organisation ?? null, sector: me()?.sector ?? null }} size="l" />
            <span class="row gap-2">
              <ButtonLink href="/settings/profile">{people.edit}</ButtonLink>
              <Button onClick={() => void leave()}>{t.settings.signOut}</Button>
            </span>
          </div>
        )}
      </Show>
      <p>
        <a class="row row--nowrap gap-2" href="/bookmarks">
          <Bookmark class="icon" /> {shell.kept}
        </a>
      </p>
      <DraftsLink />
      <section>
        <SectionHead title={t.settings.language} />
        <p>
          {t.settings.reading} <LanguageLink />
        </p>
      </section>
      <section>
        <SectionHead title={keyboard.title} />
        <p>
          <a href="/keyboard">{t.settings.keys}</a>
        </p>
      </section>
      <Devices />
    </div>
  )
}
