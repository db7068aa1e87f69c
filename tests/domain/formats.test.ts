import { StageDraft } from '@kring/contract/scripts'
import type { Format } from '@kring/domain/formats/format'
import { type FormatId, formats, isFormat, minutesOf, stagesOf } from '@kring/domain/formats/library'
import { faultsIn, lengthOf, roundsOf } from '@kring/domain/script'
import { Value } from 'typebox/value'
import { describe, expect, test } from 'vitest'
import { formats as english } from '../../apps/web/src/i18n/en/formats.ts'
import { formats as dutch } from '../../apps/web/src/i18n/nl/formats.ts'

const ids = Object.keys(formats).filter(isFormat)
const all: [FormatId, Format][] = ids.map((id) => [id, formats[id]])
const plain = { concrete: false }

test.each(all)('%s is a script that runs, in Dutch and in English', (id) => {
  for (const words of [dutch.library, english.library]) {
    const stages = stagesOf(id, words, plain)
    expect(faultsIn(stages)).toEqual([])
    expect(stages.filter((stage) => !Value.Check(StageDraft, stage))).toEqual([])
    expect(new Set(stages.map(({ title }) => title)).size, 'each step has a name of its own').toBe(stages.length)
    for (const { aim, prompt } of stages) expect([aim, prompt]).not.toContain('')
  }
})

test.each(all)('%s says in both languages what it is for, of every step it has and of no other', (id, { steps }) => {
  const names = [...new Set(steps.map(({ key }) => key.replace(/[123]$/, '')))]
  for (const { [id]: words } of [dutch.library, english.library]) {
    expect(Object.keys(words.steps)).toEqual(names)
    for (const text of [words.title, words.when, words.how]) expect(text.trim()).not.toBe('')
  }
  expect(english.library[id].how).not.toBe(dutch.library[id].how)
})

test.each(all)('%s has enough people for the groups it makes', (_, { people, steps }) => {
  const sizes = steps.map(({ settings }) => settings.grouping?.size ?? 0)
  const merges = steps.filter(({ settings }) => settings.grouping?.as === 'merged').length
  expect(people.least).toBeGreaterThanOrEqual(Math.max(2, ...sizes.map((size) => Math.min(size, 3))))
  if (merges > 0) expect(people.least).toBeGreaterThanOrEqual(Math.max(...sizes) * 2 ** merges)
  expect(people.most ?? people.least).toBeGreaterThanOrEqual(people.least)
})

describe('what those who made a format say of it', () => {
  const minutes = (id: FormatId) => formats[id].steps.map((step) => step.minutes)
  const shapes = (id: FormatId) => formats[id].steps.map(({ settings: { grouping } }) => (grouping ? [grouping.as, grouping.size] : null))

  test('1-2-4-all goes from one to two to four to all in twelve minutes', () => {
    expect(minutes('1-2-4-all')).toEqual([1, 2, 4, 5])
    expect(shapes('1-2-4-all')).toEqual([null, ['new', 2], ['merged', null], null])
  })

  test('impromptu networking is three talks, and no pair is the one before', () => {
    expect(shapes('impromptu-networking').slice(0, 3)).toEqual([
      ['new', 2],
      ['new', 2],
      ['new', 2],
    ])
    expect(roundsOf(formats['impromptu-networking'].steps)).toEqual([0, 1, 2, null])
  })

  test('a troika stays together for three turns of ten minutes', () => {
    expect(minutes('troika-consulting').slice(1)).toEqual([3, 5, 2, 3, 5, 2, 3, 5, 2])
    expect(new Set(roundsOf(formats['troika-consulting'].steps))).toEqual(new Set([null, 0]))
  })

  test('a world café has three rounds of twenty minutes, each at other tables', () => {
    expect(minutes('world-cafe').slice(0, 3)).toEqual([20, 20, 20])
    expect(roundsOf(formats['world-cafe'].steps)).toEqual([0, 1, 2, null])
  })

  test('a conversation café has four rounds at one table, of which three in turn', () => {
    expect(formats['conversation-cafe'].steps.map(({ settings }) => settings.turns)).toEqual([true, true, false, true])
    expect(roundsOf(formats['conversation-cafe'].steps)).toEqual([0, 0, 0, 0])
  })

  test('TRIZ takes 35 minutes', () => {
    expect(minutesOf('triz')).toBe(35)
  })
})

describe('a concrete example', () => {
  test.each(all.filter(([, { brainstorm }]) => brainstorm))('comes before the brainstorm of %s when one asks for it', (id) => {
    const stages = stagesOf(id, dutch.library, { concrete: true })
    expect(stages[0]?.prompt).toMatch(/voorbeeld.*[Vv]oor wie.*voor wanneer/s)
    expect([faultsIn(stages), lengthOf(stages)]).toEqual([[], minutesOf(id) + minutesOf('make-it-concrete')])
  })

  test('stands in the co-creation session before each of its four rounds', () => {
    const steps = formats['co-creation'].steps.map(({ key }) => key)
    for (const round of ['contact', 'practice', 'obstacle', 'form']) expect(steps.filter((_, place) => steps[place + 1] === round)).toEqual([`${round}case`])
    expect(roundsOf(formats['co-creation'].steps).filter((round) => round !== null)).toEqual([0, 1, 2, 3])
  })

  test('stands in the first meeting before its direction is chosen', () => {
    const steps = formats['first-meeting'].steps.map(({ key }) => key)
    expect(steps.indexOf('concrete')).toBeLessThan(steps.indexOf('direction'))
  })
})
