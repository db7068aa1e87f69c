import type { Meeting } from '@kring/contract/meetings'
import type { Session } from '@kring/contract/sessions'
import { remaining } from '@kring/domain/clock'
import { lengthOf } from '@kring/domain/script'
import { withLength } from '@kring/domain/script-making'
import { useNavigate } from '@solidjs/router'
import Scaling from 'lucide-solid/icons/scaling'
import { Show } from 'solid-js'
import { useLanguage, useText } from '../i18n/text.ts'
import { isFaulty } from '../scripts/faults.ts'
import styles from '../scripts/script.module.css'
import { Form, Submit } from '../shell/form.tsx'
import { Button } from '../ui/button.tsx'
import { clockOf } from '../ui/moments.ts'
import { toast } from '../ui/toast.tsx'
import { clockFace } from './countdown.ts'
import { stageOf } from './live-session.ts'
import type { Rewriting } from './rewriting.ts'
import { comingOf, endOfAll, endOfThis } from './still-to-come.ts'

type Props = { session: Session; meeting: Meeting | undefined; rewriting: Rewriting; now: number }

/** What is on meanwhile, when it will all be done, and telling everybody. */
export function LiveScriptAside(props: Props) {
  const t = useText('script')
  const go = useNavigate()
  const left = () => remaining(props.session.clock, props.now)
  const faulty = () => props.rewriting.steps.list().filter(({ key }) => isFaulty(props.rewriting.faults(), key)).length
  const save = async () => {
    const [fault] = props.rewriting.faults().keys()
    if (fault !== undefined) return void props.rewriting.steps.setOpen(fault.split('.')[0])
    if (!(await props.rewriting.save())) return
    toast({ text: t.live.saved })
    go(`/sessions/${props.session.id}/console`)
  }
  return (
    <aside class={`stack gap-5 ${styles.aside}`}>
      <p>
        <strong>{left() > 0 ? t.live.now(stageOf(props.session).title, clockFace(left())) : t.live.over(stageOf(props.session).title)}</strong>
      </p>
      <Show when={props.meeting}>{(meeting) => <Ending {...props} meeting={meeting()} />}</Show>
      <Form onSend={save} class="stack gap-3">
        <Show when={props.rewriting.changed()} fallback={<p class="muted">{t.live.unchanged}</p>}>
          <Show when={props.rewriting.faults().size > 0}>
            <p class={styles.over}>{t.unready(faulty())}</p>
          </Show>
          <Submit wide>{t.live.save}</Submit>
        </Show>
      </Form>
    </aside>
  )
}

function Ending(props: Omit<Props, 'meeting'> & { meeting: Meeting }) {
  const t = useText('script').live
  const language = useLanguage()
  const clock = (at: number) => clockOf(at, { language, zone: props.meeting.zone })
  const planned = () => Date.parse(props.meeting.endsAt)
  const end = () => endOfAll(props.session, props.rewriting.steps.list(), props.rewriting.isFixed, props.now)
  const late = () => Math.round((end() - planned()) / 60_000)
  const coming = () => comingOf(props.session, props.rewriting.steps.list(), props.rewriting.isFixed)
  const room = () => Math.floor((planned() - endOfThis(props.session, props.now)) / 60_000)
  const catchUp = () => {
    const shorter = withLength(coming(), room())
    props.rewriting.steps.replace(props.rewriting.steps.now().map((step) => shorter.find(({ key }) => key === step.key) ?? step))
  }
  return (
    <div class="stack gap-2">
      <p>{t.ends(clock(end()), clock(planned()))}</p>
      <Show when={late() > 0}>
        <p class={styles.over}>{t.late(late())}</p>
        <Show when={room() >= coming().length && lengthOf(coming()) > room()}>
          <Button onClick={catchUp}>
            <Scaling />
            {t.stretch}
          </Button>
        </Show>
      </Show>
    </div>
  )
}
