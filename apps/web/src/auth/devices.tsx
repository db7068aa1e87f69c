import { createAsync, revalidate } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import { Lines, SectionHead } from '../ui/list.tsx'
import { Time } from '../ui/time.tsx'
import { endLoginSession, listLoginSessions } from './api.ts'

/** Where I am signed in, so that a lost phone can be shut out. */
export function Devices() {
  const t = useText('auth')
  const sessions = createAsync(() => listLoginSessions())
  const end = async (id: number) => {
    await endLoginSession(id)
    await revalidate(listLoginSessions.key)
  }
  return (
    <section>
      <SectionHead title={t.settings.devices} />
      <Lines>
        <For each={sessions()}>
          {(session) => (
            <li class="row spread">
              <span>
                <strong>{deviceIn(session.device) ?? t.settings.someDevice}</strong>
                <br />
                <span class="meta">
                  <Show when={!session.current} fallback={t.settings.thisDevice}>
                    {t.settings.lastSeen} <Time at={session.lastSeenAt} />
                  </Show>
                </span>
              </span>
              <Show when={!session.current}>
                <Button size="s" aria-label={t.settings.endDevice(deviceIn(session.device) ?? t.settings.someDevice)} onClick={() => void end(session.id)}>
                  {t.settings.end}
                </Button>
              </Show>
            </li>
          )}
        </For>
      </Lines>
    </section>
  )
}

const browsers: [mark: RegExp, name: string][] = [
  [/Edg/, 'Edge'],
  [/OPR/, 'Opera'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
]
const systems: [mark: RegExp, name: string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'Mac'],
  [/Linux/, 'Linux'],
]

/** "Chrome, Android", out of all that a browser says of itself. */
function deviceIn(agent: string) {
  const named = [browsers, systems].map((names) => names.find(([mark]) => mark.test(agent))?.[1]).filter((name) => name !== undefined)
  return named.length > 0 ? named.join(', ') : undefined
}
