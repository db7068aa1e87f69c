import { createAsync } from '@solidjs/router'
import Check from 'lucide-solid/icons/check'
import { type JSX, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { useMe } from '../shell/me.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Lines } from '../ui/list.tsx'
import { listGroups } from './api.ts'
import styles from './first-steps.module.css'

/** For who is new here: who you are, where you belong, what you want to know. */
export function FirstSteps() {
  const t = useText('home')
  const me = useMe()
  const groups = createAsync(() => listGroups())
  const told = () => Boolean(me()?.sector ?? me()?.organisation)
  return (
    <section class="stack">
      <h2>{t.first.title}</h2>
      <Lines ordered class={styles.steps}>
        <Step number={1} done={told()} title={t.first.tell.title} text={told() ? t.first.done : t.first.tell.text}>
          <Show when={!told()}>
            <ButtonLink kind="primary" href="/settings/profile">
              {t.first.tell.action}
            </ButtonLink>
          </Show>
        </Step>
        <Step number={2} title={t.first.choose.title} text={t.first.choose.text(groups()?.length ?? 0)}>
          <ButtonLink kind={told() ? 'primary' : undefined} href="/groups">
            {t.first.choose.action}
          </ButtonLink>
        </Step>
        <Step number={3} title={t.first.ask.title} text={t.first.ask.text} />
      </Lines>
    </section>
  )
}

function Step(props: { number: number; done?: boolean; title: string; text: string; children?: JSX.Element }) {
  return (
    <li>
      <span class={styles.number} data-done={props.done}>
        <Show when={props.done} fallback={props.number}>
          <Check />
        </Show>
      </span>
      <div>
        <h3>{props.title}</h3>
        <p class="meta">{props.text}</p>
      </div>
      {props.children}
    </li>
  )
}
