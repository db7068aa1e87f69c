import type { Asked, LogLine } from '@kring/contract/moderation'
import type { Ruling } from '@kring/contract/threads'
import { type JSX, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { addressOf } from '../threads/address.ts'
import { Button } from '../ui/button.tsx'
import { Time } from '../ui/time.tsx'
import styles from './moderation.module.css'
import { Reversal } from './ruling-note.tsx'

/** One line of the open log: what happened to which thread, by whom and why. `undo` is there for who may undo it. */
export function LogLineItem(props: { line: LogLine; undo: (() => void) | undefined }) {
  return (
    <>
      <Show when={props.line.ruling}>{(ruling) => <RulingLine ruling={ruling()} line={props.line} undo={props.undo} />}</Show>
      <Show when={props.line.asked}>{(asked) => <AskedLine asked={asked()} line={props.line} />}</Show>
    </>
  )
}

function RulingLine(props: { ruling: Ruling; line: LogLine; undo: (() => void) | undefined }) {
  const t = useText('moderation')
  const words = useText('rulings')
  const did = () => (props.ruling.kind === 'move' ? t.log.moved(props.line.from, props.line.to) : t.log.did[props.ruling.kind])
  return (
    <Line at={props.ruling.at} thread={props.line.thread} undo={props.undo} undoLabel={words.undoOf[props.ruling.kind]} after={<Reversal ruling={props.ruling} />}>
      {props.ruling.by.name} {did()}
      <Show when={props.ruling.until}>
        {(until) => (
          <>
            {' '}
            {words.upTo} <Time at={until()} />
          </>
        )}
      </Show>
      . <Show when={props.ruling.reason}>{t.log.reason(props.ruling.reason)}</Show>
    </Line>
  )
}

/** That a name was asked for; the name itself is nowhere. */
function AskedLine(props: { asked: Asked; line: LogLine }) {
  const t = useText('moderation')
  const words = useText('disclosure')
  return (
    <Line at={props.asked.at} thread={props.line.thread} post={props.asked.post}>
      {props.asked.by.name} {words.log}. {t.log.reason(props.asked.reason)}
    </Line>
  )
}

type Shown = { at: string; thread: LogLine['thread']; post?: string; undo?: (() => void) | undefined; undoLabel?: string; after?: JSX.Element; children: JSX.Element }

function Line(props: Shown) {
  const t = useText('moderation')
  const words = useText('rulings')
  const href = (thread: NonNullable<LogLine['thread']>) =>
    props.post === undefined || props.post === 'opening' ? `/threads/${thread.id}/${thread.slug}` : addressOf(thread, Number(props.post))
  return (
    <li class={styles.line}>
      <span class={styles.when}>
        <Time at={props.at} />
      </span>
      <div class={styles.words}>
        <p>
          <Show when={props.thread} fallback={<em class="muted">{t.log.hidden}</em>}>
            {(thread) => (
              <a class="title-link" href={href(thread())}>
                <strong>{thread().title}</strong>
              </a>
            )}
          </Show>
        </p>
        <p class="sm soft">{props.children}</p>
        <div class="sm">{props.after}</div>
      </div>
      <Show when={props.undo}>
        {(undo) => (
          <Button size="s" aria-label={props.undoLabel} onClick={() => undo()()}>
            {words.undo}
          </Button>
        )}
      </Show>
    </li>
  )
}
