import type { StageDraft } from '@kring/contract/scripts'
import { faultsIn } from '@kring/domain/script'
import { type Accessor, createMemo } from 'solid-js'
import { useText } from '../i18n/text.ts'

/** Which field of which step (`s1.title`) is not right yet, and why, in words. */
export type Faults = Accessor<ReadonlyMap<string, string>>
const within = (value: number, least: number, most: number) => Number.isInteger(value) && value >= least && value <= most

export function createFaults(steps: Accessor<StageDraft[]>): Faults {
  const t = useText('script')
  const numbers = ({ key, settings: { grouping, dots } }: StageDraft): [string, string][] => {
    const asked = [
      [`${key}.size`, grouping?.size, 2, 50],
      [`${key}.count`, grouping?.count, 2, 100],
      [`${key}.budget`, dots?.budget, 1, 20],
      [`${key}.perItem`, dots?.perItem, 1, 20],
    ] as const
    return asked.flatMap(([field, value, least, most]) => (value == null || within(value, least, most) ? [] : [[field, t.faults.number(least, most)]]))
  }
  const gaps = (step: StageDraft): [string, string][] => [
    ...(step.title.trim() ? [] : [[`${step.key}.title`, t.faults.title] satisfies [string, string]]),
    ...(step.prompt.trim() ? [] : [[`${step.key}.prompt`, t.faults.prompt] satisfies [string, string]]),
    ...(within(step.minutes, 1, 240) ? [] : [[`${step.key}.minutes`, t.faults.minutes] satisfies [string, string]]),
    ...numbers(step),
  ]
  return createMemo(() => {
    const list = steps()
    const settings = faultsIn(list).map(({ stage, setting, code }): [string, string] => [`${list[stage]?.key}.${setting}`, t.faults[code]])
    return new Map([...settings, ...list.flatMap(gaps)])
  })
}

/** Whether anything of this step is not right. */
export const isFaulty = (faults: ReadonlyMap<string, string>, key: string) => [...faults.keys()].some((field) => field.startsWith(`${key}.`))
