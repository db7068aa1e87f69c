import type { Language } from '@kring/contract/wire'
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
  page('/bookmarks', 'bookmarks/bookmarks-page', () => import('./bookmarks/bookmarks-page.tsx'), 'BookmarksPage'),
  page('/drafts', 'drafts/drafts-page', () => import('./drafts/drafts-page.tsx'), 'DraftsPage'),
  page('/forgot-password', 'auth/forgot-password-page', () => import('./auth/forgot-password-page.tsx'), 'ForgotPasswordPage'),
  page('/formats', 'scripts/formats-page', () => import('./scripts/formats-page.tsx'), 'FormatsPage'),
  page('/groups', 'groups/groups-page', () => import('./groups/groups-page.tsx'), 'GroupsPage'),
  page('/groups/:slug', 'groups/group-page', () => import('./groups/group-page.tsx'), 'GroupPage'),
  page('/groups/:slug/charter', 'groups/charter-page', () => import('./groups/charter-page.tsx'), 'CharterPage'),
  page('/groups/:slug/compose', 'threads/compose-page', () => import('./threads/compose-page.tsx'), 'ComposePage'),
  page('/groups/:slug/edit', 'groups/group-edit-page', () => import('./groups/group-edit-page.tsx'), 'GroupEditPage'),
  page('/groups/:slug/learnings', 'groups/learnings-page', () => import('./groups/learnings-page.tsx'), 'LearningsPage'),
  page('/groups/:slug/log', 'moderation/log-page', () => import('./moderation/log-page.tsx'), 'LogPage'),
  page('/groups/:slug/meetings', 'groups/meetings-page', () => import('./groups/meetings-page.tsx'), 'MeetingsPage'),
  page('/groups/:slug/meetings/new', 'meetings/meeting-new-page', () => import('./meetings/meeting-new-page.tsx'), 'MeetingNewPage'),
  page('/groups/:slug/members', 'groups/members-page', () => import('./groups/members-page.tsx'), 'MembersPage'),
  page('/groups/:slug/templates', 'templates/templates-page', () => import('./templates/templates-page.tsx'), 'TemplatesPage'),
  page('/groups/new', 'groups/group-new-page', () => import('./groups/group-new-page.tsx'), 'GroupNewPage'),
  page('/invitations', 'groups/invitation-page', () => import('./groups/invitation-page.tsx'), 'InvitationPage'),
  page('/join/:code?', 'sessions/join-page', () => import('./sessions/join-page.tsx'), 'JoinPage'),
  page('/keyboard', 'shell/keyboard-page', () => import('./shell/keyboard-page.tsx'), 'KeyboardPage'),
  page('/meetings', 'meetings/meetings-page', () => import('./meetings/meetings-page.tsx'), 'MeetingsPage'),
  page('/meetings/:meetingId', 'meetings/meeting-page', () => import('./meetings/meeting-page.tsx'), 'MeetingPage'),
  page('/meetings/:meetingId/edit', 'meetings/meeting-edit-page', () => import('./meetings/meeting-edit-page.tsx'), 'MeetingEditPage'),
  page('/meetings/:meetingId/script', 'scripts/script-page', () => import('./scripts/script-page.tsx'), 'ScriptPage'),
  page('/meetings/:meetingId/start', 'scripts/script-page', () => import('./scripts/script-page.tsx'), 'ScriptPage'),
  page('/people/:personId', 'people/person-page', () => import('./people/person-page.tsx'), 'PersonPage'),
  page('/questions', 'questions/questions-page', () => import('./questions/questions-page.tsx'), 'QuestionsPage'),
  page('/register', 'auth/register-page', () => import('./auth/register-page.tsx'), 'RegisterPage'),
  page('/reset-password', 'auth/reset-password-page', () => import('./auth/reset-password-page.tsx'), 'ResetPasswordPage'),
  page('/search', 'search/search-page', () => import('./search/search-page.tsx'), 'SearchPage'),
  page('/sessions/:sessionId', 'sessions/session-page', () => import('./sessions/session-page.tsx'), 'SessionPage', 'bare'),
  page('/sessions/:sessionId/console', 'sessions/console-page', () => import('./sessions/console-page.tsx'), 'ConsolePage', 'bare'),
  page('/sessions/:sessionId/report', 'sessions/report-page', () => import('./sessions/report-page.tsx'), 'ReportPage'),
  page('/sessions/:sessionId/screen', 'sessions/screen-page', () => import('./sessions/screen-page.tsx'), 'ScreenPage', 'bare'),
  page('/sessions/:sessionId/script', 'sessions/live-script-page', () => import('./sessions/live-script-page.tsx'), 'LiveScriptPage'),
  page('/settings', 'auth/settings-page', () => import('./auth/settings-page.tsx'), 'SettingsPage'),
  page('/settings/profile', 'people/profile-page', () => import('./people/profile-page.tsx'), 'ProfilePage'),
  page('/sign-in', 'auth/sign-in-page', () => import('./auth/sign-in-page.tsx'), 'SignInPage'),
  page('/subjects', 'subjects/subjects-page', () => import('./subjects/subjects-page.tsx'), 'SubjectsPage'),
  page('/threads/:threadId/:slug?', 'threads/thread-page', () => import('./threads/thread-page.tsx'), 'ThreadPage'),
  page('/threads/:threadId/history/:post', 'threads/history-page', () => import('./threads/history-page.tsx'), 'HistoryPage'),
  page('/threads/:threadId/learning/new', 'learnings/make-page', () => import('./learnings/make-page.tsx'), 'MakePage'),
  page('/verify-email', 'auth/verify-email-page', () => import('./auth/verify-email-page.tsx'), 'VerifyEmailPage'),
  page('*', 'shell/missing-page', () => import('./shell/missing-page.tsx'), 'MissingPage'),
]

/** The whole interface, the same on the server and in the browser. */
export function App(props: { url?: string; language: Language; words: Partial<Words>; now: number }) {
  return (
    <SpokenProvider value={{ language: props.language, words: props.words }}>
      <ClockProvider value={createClock(props.now)}>
        <Router {...(props.url !== undefined && { url: props.url })} root={Frame}>
          {props.url === undefined ? routes : routesAt(props.url)}
        </Router>
      </ClockProvider>
    </SpokenProvider>
  )
}

/** For one page on the server the routes that begin as its address does are enough; reading them all takes longer than matching. */
const routesAt = (url: string) => routes.filter(({ path }) => path === '*' || firstOf(path) === firstOf(url))
const firstOf = (path: string) => path.split(/[/?#]/, 2)[1]

function Frame(props: RouteSectionProps) {
  return (
    <Suspense fallback={<Skeleton />}>
      <Shell>
        <ErrorBoundary fallback={(error, reset) => <ErrorPage error={error} reset={reset} />}>{props.children}</ErrorBoundary>
      </Shell>
    </Suspense>
  )
}
