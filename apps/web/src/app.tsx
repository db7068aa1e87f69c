import type { Language } from '@kring/contract/wire'
import { MetaProvider } from '@solidjs/meta'
import { Router, type RouteSectionProps } from '@solidjs/router'
import { ErrorBoundary, Suspense } from 'solid-js'
import { SpokenProvider, type Words } from './i18n/text.ts'
import { ErrorPage } from './shell/error-page.tsx'
import { page } from './shell/page.ts'
import { Shell } from './shell/shell.tsx'
import { ClockProvider, createClock } from './ui/clock.ts'
import { Skeleton } from './ui/skeleton.tsx'

export const routes = [
  page('/', 'home/home-page', () => import('./home/home-page.tsx'), 'HomePage'),
  page('/forgot-password', 'auth/forgot-password-page', () => import('./auth/forgot-password-page.tsx'), 'ForgotPasswordPage'),
  page('/register', 'auth/register-page', () => import('./auth/register-page.tsx'), 'RegisterPage'),
  page('/reset-password', 'auth/reset-password-page', () => import('./auth/reset-password-page.tsx'), 'ResetPasswordPage'),
  page('/settings', 'auth/settings-page', () => import('./auth/settings-page.tsx'), 'SettingsPage'),
  page('/sign-in', 'auth/sign-in-page', () => import('./auth/sign-in-page.tsx'), 'SignInPage'),
  page('/verify-email', 'auth/verify-email-page', () => import('./auth/verify-email-page.tsx'), 'VerifyEmailPage'),
  page('*', 'shell/missing-page', () => import('./shell/missing-page.tsx'), 'MissingPage'),
]

/** The whole interface, the same on the server and in the browser. */
export function App(props: { url?: string; language: Language; words: Words; now: number }) {
  return (
    <MetaProvider>
      <SpokenProvider value={{ language: props.language, words: props.words }}>
        <ClockProvider value={createClock(props.now)}>
          <Router {...(props.url !== undefined && { url: props.url })} root={Frame}>
            {routes}
          </Router>
        </ClockProvider>
      </SpokenProvider>
    </MetaProvider>
  )
}

function Frame(props: RouteSectionProps) {
  return (
    <Suspense fallback={<Skeleton />}>
      <Shell>
        <ErrorBoundary fallback={(error, reset) => <ErrorPage error={error} reset={reset} />}>{props.children}</ErrorBoundary>
      </Shell>
    </Suspense>
  )
}
