import { createAsync } from '@solidjs/router'
import Check from 'lucide-solid/icons/check'
import { Show } from 'solid-js'
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
        <li>
          <span class={styles.number} data-done={told()}>
            <Show when={told()} fallback={1}>
              <Check />
            </Show>
          </span>
          <div>
            <h3>{t.first.tell.title}</h3>
            <p class="meta">{told() ? t.first.done : t.first.tell.text}</p>
          </div>
          <Show when={!told()}>
            <ButtonLink kind="primary" href="/settings/profile">
              {t.first.tell.action}
            </ButtonLink>
          </Show>
        </li>
        <li>
          <span class={styles.number}>2</span>
          <div>
            <h3>{t.first.choose.title}</h3>
            <p class="meta">{t.first.choose.text(groups()?.length ?? 0)}</p>
          </div>
          <ButtonLink kind={told() ? 'primary' : undefined} href="/groups">
            {t.first.choose.action}
          </ButtonLink>
        </li>
        <li>
          <span class={styles.number}>3</span>
          <div>
            <h3>{t.first.ask.title}</h3>
            <p class="meta">{t.first.ask.text}</p>
          </div>
        </li>
      </Lines>
    </section>
  )
}
