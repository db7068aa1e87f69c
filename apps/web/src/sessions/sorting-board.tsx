import type { Note, Session } from '@kring/contract/sessions'
import { itemsOn } from '@kring/domain/boards'
import { createEffect, createMemo, For, type JSX, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import type { Change } from './live-session.ts'
import note from './note.module.css'
import { createSorting, type Held, type Sorting } from './sorting.ts'
import styles from './sorting.module.css'

type Props = { session: Session; change: Change; boardId: number }

/** The notes of a step, to be put together: dragged, or (with a thumb, with keys, by ear) picked up first and then put somewhere. */
export function SortingBoard(props: Props) {
  const t = useText('boards')
  const sorting = createSorting(
    () => props.session,
    (how) => props.change(how),
    () => props.boardId,
  )
  // What was pressed is gone once something is held, and again when it lies somewhere: the focus goes along.
  let cancel: HTMLButtonElement | undefined
  createEffect<Held | undefined>((before) => {
    const now = sorting.held()
    if (now) queueMicrotask(() => cancel?.focus())
    else if (before) queueMicrotask(() => document.getElementById(`lies-${before.id}`)?.focus({ preventScroll: true }))
    return now
  })
  const items = createMemo(() => itemsOn(props.session, props.boardId))
  const piles = () => props.session.clusters.filter(({ id }) => items().some((item) => item.id === id))
  const loose = () => items().flatMap(({ id, notes }) => (piles().some((pile) => pile.id === id) ? [] : notes))
  return (
    <section class="stack gap-3" aria-label={t.board} onKeyDown={(event) => event.key === 'Escape' && sorting.hold(undefined)}>
      <p role="status" class={styles.held}>
        <Show when={sorting.held()}>
          {(held) => (
            <>
              <span>{t.picked(held().text)}</span>
              <Button ref={(it) => (cancel = it)} size="s" kind="quiet" onClick={() => sorting.hold(undefined)}>
                {t.cancel}
              </Button>
            </>
          )}
        </Show>
      </p>
      <Show when={items().length > 0} fallback={<p class="soft">{t.nothing}</p>}>
        <div class={styles.piles}>
          <For each={piles().map(({ id }) => id)}>{(id) => <Pile session={props.session} id={id} sorting={sorting} />}</For>
        </div>
        <Show when={loose().length > 0}>
          <Show when={piles().length > 0}>
            <p class="kind">{t.loose}</p>
          </Show>
          <ul class={styles.loose}>
            <For each={loose().map(({ id }) => id)}>{(id) => <Loose session={props.session} id={id} sorting={sorting} />}</For>
          </ul>
        </Show>
      </Show>
    </section>
  )
}

type Lying = { session: Session; id: string; sorting: Sorting }

function Pile(props: Lying) {
  const t = useText('boards')
  const name = () => props.session.clusters.find(({ id }) => id === props.id)?.name ?? ''
  const notes = () => props.session.notes.filter(({ clusterId }) => clusterId === props.id)
  const holds = () => props.sorting.held()?.id === props.id
  return (
    <section
      id={`lies-${props.id}`}
      tabindex="-1"
      class={`card card--s stack gap-2 ${styles.pile}`}
      aria-label={t.pile(name(), notes().length)}
      {...dropOn(props.sorting, () => ({ cluster: props.id }))}
    >
      <input
        class={`input ${styles.name}`}
        aria-label={t.name}
        placeholder={t.name}
        maxlength={80}
        value={name()}
        onChange={({ currentTarget }) => props.sorting.name(props.id, currentTarget.value)}
      />
      <ul class="stack gap-2">
        <For each={notes().map(({ id }) => id)}>
          {(id) => (
            <NoteAt session={props.session} id={id} sorting={props.sorting}>
              {(one) => (
                <button type="button" class={note.act} aria-label={t.outThis(one.text)} onClick={() => props.sorting.takeOut(one)}>
                  {t.out}
                </button>
              )}
            </NoteAt>
          )}
        </For>
      </ul>
      <Show
        when={props.sorting.held() && !holds()}
        fallback={
          <Show when={!props.sorting.held()}>
            <Button
              size="s"
              kind="quiet"
              aria-label={t.pickPileThis(name() || t.nameless)}
              onClick={() => props.sorting.hold({ id: props.id, text: name() || t.nameless, noteIds: notes().map(({ id }) => id) })}
            >
              {t.pickPile}
            </Button>
          </Show>
        }
      >
        <Here sorting={props.sorting} name={name() || t.nameless} onPut={() => props.sorting.putOn({ cluster: props.id })} />
      </Show>
    </section>
  )
}

function Loose(props: Lying) {
  const own = () => props.session.notes.find(({ id }) => id === props.id)
  return (
    <NoteAt session={props.session} id={props.id} sorting={props.sorting} drop>
      {(one) => (
        <Show when={props.sorting.held() && !props.sorting.held()?.noteIds.includes(one.id)}>
          <Here sorting={props.sorting} name={one.text} onPut={() => own() && props.sorting.putOn({ note: one })} />
        </Show>
      )}
    </NoteAt>
  )
}

function Here(props: { sorting: Sorting; name: string; onPut: () => void }) {
  const t = useText('boards')
  return (
    <Button size="s" kind="primary" aria-label={t.hereWith(props.name)} onClick={() => props.onPut()}>
      {t.here}
    </Button>
  )
}

/** One note, which can be picked up; `drop` where another can be put on it. */
function NoteAt(props: Lying & { drop?: boolean; children: (note: Note) => JSX.Element }) {
  const t = useText('boards')
  const words = useText('sessions').note
  const own = () => props.session.notes.find(({ id }) => id === props.id)
  const heldAs = (one: Note): Held => ({ id: one.id, text: one.text, noteIds: [one.id] })
  return (
    <Show when={own()}>
      {(one) => (
        <li
          id={`lies-${one().id}`}
          tabindex="-1"
          class={`${note.note} ${styles.note}`}
          classList={{ [styles.up ?? '']: props.sorting.held()?.noteIds.includes(one().id) }}
          draggable="true"
          onDragStart={(event) => {
            event.dataTransfer?.setData('text/plain', one().text)
            event.stopPropagation()
            props.sorting.drag(heldAs(one()))
          }}
          onDragEnd={() => props.sorting.drag(undefined)}
          {...(props.drop ? dropOn(props.sorting, () => ({ note: one() })) : {})}
        >
          <p>{one().text}</p>
          <div class={note.own}>
            <Show when={one().author}>{(author) => <span class="meta">{author().id === props.session.personId ? words.yours : author().name}</span>}</Show>
            <Show when={!props.sorting.held()}>
              <button type="button" class={note.act} aria-label={t.pickThis(one().text)} onClick={() => props.sorting.hold(heldAs(one()))}>
                {t.pick}
              </button>
            </Show>
            {props.children(one())}
          </div>
        </li>
      )}
    </Show>
  )
}

/** A place to let go of what is dragged. */
const dropOn = (sorting: Sorting, target: () => Parameters<Sorting['putOn']>[0]) => ({
  onDragOver: (event: DragEvent) => {
    if (sorting.isHolding()) event.preventDefault()
  },
  onDrop: (event: DragEvent) => {
    event.preventDefault()
    event.stopPropagation()
    sorting.putOn(target())
  },
})
