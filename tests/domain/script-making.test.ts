import type { StageDraft } from '@kring/contract/scripts'
import { faultsIn, lengthOf } from '@kring/domain/script'
import { startsOf, withCopy, withLength, withMoved, withSteps } from '@kring/domain/script-making'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { step } from '../support/evening.ts'

const of = (minutes: number[]): StageDraft[] => minutes.map((own, place) => ({ ...step('writing', 'Schrijven', 'Wat?', own), key: `s${place}` }))
const lengths = fc.array(fc.integer({ min: 1, max: 240 }), { minLength: 1, maxLength: 30 })
const keysOf = (steps: StageDraft[]) => steps.map(({ key }) => key)

describe('a script that is cut to a meeting', () => {
  test('lasts as long as the meeting, to the minute, and no step is lost', () => {
    fc.assert(
      fc.property(lengths, fc.integer({ min: 5, max: 1_440 }), (minutes, asked) => {
        const steps = of(minutes)
        const wanted = Math.min(asked, lengthOf(steps))
        const cut = withLength(steps, wanted)
        expect(keysOf(cut)).toEqual(keysOf(steps))
        expect(cut.every((one) => one.minutes >= 1 && one.minutes <= 240)).toBe(true)
        expect(lengthOf(cut)).toBe(Math.max(wanted, steps.length))
      }),
    )
  })

  test('keeps its proportions', () => {
    expect(withLength(of([10, 20, 30]), 30).map(({ minutes }) => minutes)).toEqual([5, 10, 15])
    expect(withLength(of([1, 1, 100]), 51).map(({ minutes }) => minutes)).toEqual([1, 1, 49])
  })

  test('that already fits stays as it is', () => {
    fc.assert(fc.property(lengths, (minutes) => void expect(withLength(of(minutes), lengthOf(of(minutes)))).toEqual(of(minutes))))
  })
})

describe('steps that come in', () => {
  const table = [
    { ...step('writing', 'Schrijven', 'Wat?', 5), key: 's0' },
    { ...step('clustering', 'Ordenen', 'Wat hoort bij elkaar?', 5, { board: 's0' }), key: 's1' },
  ]

  test('get keys of their own and keep pointing at each other', () => {
    const twice = withSteps(table, 1, table)
    expect(keysOf(twice)).toEqual(['s0', 's2', 's3', 's1'])
    expect(twice.map(({ settings }) => settings.board)).toEqual([null, null, 's2', 's0'])
    expect(faultsIn(twice)).toEqual([])
  })

  test('leave a script without faults without faults, wherever they come', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(8), { maxLength: 6 }), (places) => void expect(faultsIn(places.reduce((script, place) => withSteps(script, place, table), table))).toEqual([])),
    )
  })

  test('as a copy stand right after the first and look at the same notes', () => {
    const copied = withCopy(table, 's1')
    expect(copied.map(({ key, title, settings }) => [key, title, settings.board])).toEqual([
      ['s0', 'Schrijven', null],
      ['s1', 'Ordenen', 's0'],
      ['s2', 'Ordenen', 's0'],
    ])
    expect(withCopy(table, 'weg')).toEqual(table)
  })
})

test('a step is moved to a place, and the others keep their order', () => {
  const steps = of([1, 2, 3])
  expect(keysOf(withMoved(steps, 's0', 2))).toEqual(['s1', 's2', 's0'])
  expect(keysOf(withMoved(steps, 's2', 0))).toEqual(['s2', 's0', 's1'])
  expect(keysOf(withMoved(steps, 'weg', 0))).toEqual(['s0', 's1', 's2'])
})

test('each step begins when the ones before it are over', () => {
  expect(startsOf(of([10, 5, 20]), 1_000)).toEqual([1_000, 601_000, 901_000])
})
