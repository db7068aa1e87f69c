import type { Viewer } from '@kring/contract/auth'
import { useCurrentMatches, useNavigate } from '@solidjs/router'
import { type JSX, onCleanup, onMount, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { ToastRegion } from '../ui/toast.tsx'
import { BottomBar } from './bottom-bar.tsx'
import { FailureToasts } from './failure-toasts.tsx'
import { Footer } from './footer.tsx'
import { createMe, MeProvider } from './me.tsx'
import { OfflineBar } from './offline-bar.tsx'
import { PhoneBar } from './phone-bar.tsx'
import { Rail } from './rail.tsx'
import { RouteChange } from './route-change.tsx'
import { SiteBar } from './site-bar.tsx'

/** The frame of every page: a member gets a rail and a bottom bar, a guest a bar with a door, a bare page nothing at all. */
export function Shell(props: { children: JSX.Element }) {
  const t = useText('shell')
  const me = createMe()
  const viewer = (): Viewer | null | undefined => me()?.viewer
  const matches = useCurrentMatches()
  const framed = () => !matches().some(({ route }) => route.info?.['bare'])
  const member = () => framed() && viewer()
  listenToKeys()
  return (
    <MeProvider value={me}>
      <a class="skip" href="#content">
        {t.skip}
      </a>
      <OfflineBar />
      <div classList={{ app: Boolean(member()) }}>
        <Show when={member()}>{(viewer) => <Rail viewer={viewer()} />}</Show>
        <div class="pane">
          <Show when={framed()}>
            <Show when={viewer()} fallback={<SiteBar community={me()?.community} />}>
              <PhoneBar />
            </Show>
          </Show>
          <main id="content" tabindex="-1" class="main" classList={{ 'main--guest': framed() && !viewer(), 'main--bare': !framed() }}>
            {props.children}
          </main>
          <Show when={framed()}>
            <Footer community={me()?.community} />
          </Show>
        </div>
        <Show when={member()}>
          <BottomBar />
        </Show>
      </div>
      <ToastRegion />
      <RouteChange />
      <FailureToasts />
    </MeProvider>
  )
}

/** Not needed to see the page, so not waited for. */
function listenToKeys() {
  const navigate = useNavigate()
  onMount(() => {
    let stop = () => {}
    const timer = setTimeout(() => void import('./keys.ts').then(({ followKeys }) => (stop = followKeys(navigate))), 1_000)
    onCleanup(() => (clearTimeout(timer), stop()))
  })
}
