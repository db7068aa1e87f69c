import type { StageDraft, StageSettings } from '@kring/contract/scripts'
import { createMemo, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import styles from './script.module.css'
import { NumberField, Pick, YesNo } from './setting-fields.tsx'
import type { Steps } from './steps.ts'

type Props = { step: StageDraft; steps: Steps }

/** What a step lets people do; only questions that make sense in this step are asked. */
export function StepSettings(props: Props) {
  const settings = () => props.step.settings
  const set = (changes: Partial<StageSettings>) => props.steps.set(props.step.key, { settings: { ...props.step.settings, ...changes } })
  const before = createMemo(() => props.steps.list().slice(0, props.steps.placeOf(props.step.key)))
  const boards = createMemo(() => before().filter(({ key, settings: { writers } }) => writers !== 'nobody' || key === settings().board))
  return (
    <div class={styles.settings}>
      <Seating {...props} set={set} grouped={before().some(({ settings: { grouping } }) => grouping !== null)} />
      <Writing {...props} set={set} />
      <Show when={boards().length > 0 || settings().board !== null}>
        <Board {...props} set={set} boards={boards()} />
        <Dots {...props} set={set} />
      </Show>
      <Turns {...props} set={set} />
    </div>
  )
}

type Part = Props & { set: (changes: Partial<StageSettings>) => void }

function Seating(props: Part & { grouped: boolean }) {
  const t = useText('script').settings
  const grouping = () => props.step.settings.grouping
  const later = () => props.grouped || (grouping() !== null && grouping()?.as !== 'new')
  const ways = () => (['none', 'new', ...(later() ? (['same', 'merged'] as const) : [])] as const).map((value) => ({ value, label: t.seating[value] }))
  const seat = (as: 'none' | 'new' | 'same' | 'merged') => {
    if (as === 'new') return props.set({ grouping: { as, size: 4, count: null } })
    if (as === 'same' || as === 'merged') return props.set({ grouping: { as, size: null, count: null } })
    // Sharing with just the own group makes no sense without groups.
    props.set({ grouping: null, ...(props.step.settings.sight === 'table' && { sight: 'own' }) })
  }
  return (
    <>
      <Pick name={`${props.step.key}.grouping`} label={t.seating.label} value={grouping()?.as ?? 'none'} options={ways()} onPick={seat} />
      <Show when={grouping()?.as === 'new'}>
        <Pick
          name={`${props.step.key}.by`}
          label={t.by.label}
          value={grouping()?.count == null ? 'size' : 'count'}
          options={[
            { value: 'size', label: t.by.size },
            { value: 'count', label: t.by.count },
          ]}
          onPick={(by) => props.set({ grouping: { as: 'new', size: by === 'size' ? 4 : null, count: by === 'count' ? 3 : null } })}
        />
        <Show
          when={grouping()?.count == null}
          fallback={
            <NumberField
              name={`${props.step.key}.count`}
              label={t.count}
              min={2}
              max={100}
              value={grouping()?.count ?? 0}
              onNumber={(count) => props.set({ grouping: { as: 'new', size: null, count } })}
            />
          }
        >
          <NumberField
            name={`${props.step.key}.size`}
            label={t.size}
            min={2}
            max={50}
            value={grouping()?.size ?? 0}
            onNumber={(size) => props.set({ grouping: { as: 'new', size, count: null } })}
          />
        </Show>
      </Show>
    </>
  )
}

function Writing(props: Part) {
  const t = useText('script').settings
  const settings = () => props.step.settings
  const readers = () =>
    (['own', ...(settings().grouping || settings().sight === 'table' ? (['table'] as const) : []), 'all'] as const).map((value) => ({ value, label: t.sight[value] }))
  const field = (name: string) => `${props.step.key}.${name}`
  return (
    <>
      <Pick
        name={field('writers')}
        label={t.writers.label}
        value={settings().writers}
        options={(['everyone', 'facilitator', 'nobody'] as const).map((value) => ({ value, label: t.writers[value] }))}
        onPick={(writers) => props.set({ writers })}
      />
      <Show when={settings().writers !== 'nobody'}>
        <YesNo
          name={field('names')}
          label={t.names.label}
          yes={t.names.yes}
          no={t.names.no}
          value={settings().names}
          onPick={(names) => props.set({ names })}
          hint={t.names.hint}
        />
        <Pick name={field('sight')} label={t.sight.label} value={settings().sight} options={readers()} onPick={(sight) => props.set({ sight })} />
        <Show when={settings().sight !== 'all'}>
          <Pick
            name={field('reveal')}
            label={t.reveal.label}
            value={settings().reveal}
            options={(['facilitator', 'author'] as const).map((value) => ({ value, label: t.reveal[value] }))}
            onPick={(reveal) => props.set({ reveal })}
          />
        </Show>
      </Show>
    </>
  )
}

function Board(props: Part & { boards: StageDraft[] }) {
  const t = useText('script')
  const board = () => props.step.settings.board
  const own = () => ({ value: '', label: props.step.settings.writers === 'nobody' ? t.settings.board.none : t.settings.board.own })
  const known = () => props.boards.map(({ key }) => ({ value: key, label: t.settings.board.from(props.steps.placeOf(key) + 1, props.steps.titleOf(key)) }))
  // One that moved or went away is still named, so that one sees what is wrong.
  const lost = () => {
    const key = board()
    return key === null || props.boards.some((step) => step.key === key) ? [] : [{ value: key, label: props.steps.titleOf(key) }]
  }
  return (
    <Pick
      name={`${props.step.key}.board`}
      label={t.settings.board.label}
      value={board() ?? ''}
      options={[own(), ...known(), ...lost()]}
      onPick={(key) => props.set({ board: key === '' ? null : key })}
    />
  )
}

function Dots(props: Part) {
  const t = useText('script').settings.dots
  const dots = () => props.step.settings.dots
  return (
    <>
      <YesNo
        name={`${props.step.key}.dots`}
        label={t.label}
        yes={t.yes}
        no={t.no}
        value={dots() !== null}
        onPick={(yes) => props.set({ dots: yes ? { budget: 4, perItem: 2 } : null })}
      />
      <Show when={dots()}>
        {(dots) => (
          <>
            <NumberField
              name={`${props.step.key}.budget`}
              label={t.budget}
              min={1}
              max={20}
              value={dots().budget}
              onNumber={(budget) => props.set({ dots: { ...dots(), budget } })}
            />
            <NumberField
              name={`${props.step.key}.perItem`}
              label={t.perItem}
              min={1}
              max={20}
              value={dots().perItem}
              onNumber={(perItem) => props.set({ dots: { ...dots(), perItem } })}
            />
          </>
        )}
      </Show>
    </>
  )
}

function Turns(props: Part) {
  const t = useText('script').settings.turns
  return <YesNo name={`${props.step.key}.turns`} label={t.label} yes={t.yes} no={t.no} value={props.step.settings.turns} onPick={(turns) => props.set({ turns })} />
}
