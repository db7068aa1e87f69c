import { joined, partsOf } from '@kring/domain/drafts'
import { mayPass } from '@kring/domain/letters'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { type Letter, putBack, resend, unsent, withdraw } from '../shell/outbox.ts'
import { Button } from '../ui/button.tsx'
import { onDevice } from './device.ts'
import { Lines, SectionHead } from '../ui/list.tsx'
import { toast } from '../ui/toast.tsx'
import styles from './drafts.module.css'

/** What was sent from this device and did not arrive, wherever it belongs. */
export function UnsentLetters(props: { personId: number }) {
  const t = useText('drafts')
  return (
    <Show when={unsent().length > 0}>
      <section>
        <SectionHead title={t.letters.title} />
        <Lines>
          <For each={unsent()}>
            {(letter) => (
              <li>
                <UnsentLetter letter={letter} personId={props.personId} />
              </li>
            )}
          </For>
        </Lines>
      </section>
    </Show>
  )
}

function UnsentLetter(props: { letter: Letter; personId: number }) {
  const t = useText('drafts')
  const problem = () => props.letter.problem
  const old = () => problem()?.code === 'letter.old'
  const why = () => {
    const said = problem()
    if (!said || mayPass(said)) return t.letters.waits
    return old() ? t.letters.old : said.errors?.[0]?.message || said.title || t.letters.failed
  }
  /** It becomes a draft again, beside what was begun in its place since. */
  const edit = () => {
    const { key, place, fields, draft, href } = props.letter
    const device = onDevice(props.personId, place)
    const begun = device.read()
    device.write({ fields: joined(fields, begun?.fields ?? {}), versions: [...draft, ...(begun?.versions ?? [])].slice(-20), changed: true })
    withdraw(key)
    const { kind } = partsOf(place)
    location.assign(kind === null ? `${href}#reply-text` : `${href}/compose?kind=${kind}`)
  }
  const throwAway = () => {
    const { letter } = props
    withdraw(letter.key)
    toast({ text: t.letters.discarded, undo: () => putBack(letter) })
  }
  return (
    <article class={styles.about}>
      <p class="meta">
        <a href={props.letter.href}>{props.letter.title}</a>
      </p>
      <p class={styles.typed}>{props.letter.words}</p>
      <p class="sm soft">{why()}</p>
      <p class="row gap-2">
        <Show when={problem()}>
          <Button size="s" onClick={() => void resend(props.letter.key)}>
            {old() ? t.letters.anyway : t.letters.retry}
          </Button>
        </Show>
        <Button size="s" kind="quiet" onClick={edit}>
          {t.letters.edit}
        </Button>
        <Button size="s" kind="quiet" onClick={throwAway}>
          {t.item.discard}
        </Button>
      </p>
    </article>
  )
}
