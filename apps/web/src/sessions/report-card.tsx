import type { Session } from '@kring/contract/sessions'
import FileDown from 'lucide-solid/icons/file-down'
import NotebookPen from 'lucide-solid/icons/notebook-pen'
import Printer from 'lucide-solid/icons/printer'
import { Match, Show, Switch } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { documentOf } from './harvest-api.ts'
import { firstOf } from './names.ts'
import styles from './report.module.css'

/** The report of a session, or for who runs it the way to make it; and for everybody what they can take along. */
export function ReportCard(props: { session: Session; leads: boolean }) {
  const t = useText('harvest').report
  const compose = () => `/groups/${props.session.group.slug}/compose?kind=report&meeting=${props.session.meetingId}&session=${props.session.id}`
  return (
    <section class="stack gap-3 no-print" aria-labelledby="session-report">
      <h2 id="session-report">{t.title}</h2>
      <Show when={props.session.reportId === null}>
        <p class="soft">{props.leads ? (props.session.endedAt === null ? t.preview : t.invite) : t.toCome(firstOf(props.session.facilitator.name))}</p>
      </Show>
      <Switch>
        <Match when={props.session.reportId}>
          {(reportId) => (
            <ButtonLink kind="primary" href={`/threads/${reportId()}`}>
              <NotebookPen />
              {t.read}
            </ButtonLink>
          )}
        </Match>
        <Match when={props.leads}>
          <ButtonLink href={compose()}>
            <NotebookPen />
            {props.session.endedAt === null ? t.look : t.write}
          </ButtonLink>
        </Match>
      </Switch>
      <div class={`row gap-2 ${styles.take}`}>
        <ButtonLink kind="quiet" rel="external" href={documentOf(props.session)} download="">
          <FileDown />
          {t.download}
        </ButtonLink>
        <Button kind="quiet" onClick={() => window.print()}>
          <Printer />
          {t.print}
        </Button>
      </div>
    </section>
  )
}
