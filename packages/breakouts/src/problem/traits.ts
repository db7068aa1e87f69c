import { demand } from '../impossible.ts'
import type { BreakoutRequest } from '../request.ts'

/** The balanced traits. Every trait has a number for each of its values and one for not known; numbers run on over the traits. */
export type Traits = {
  names: string[]
  /** Weights beside one another: the smallest is 1. */
  weights: number[]
  /** By person × traits + trait: the number of their value. */
  valueOf: Int32Array
  /** By trait: the number that stands for not known. */
  unknown: Int32Array
  /** How many numbers there are. */
  values: number
  /** By person: people of one kind have the same value for every trait. */
  kindOf: Int32Array
}

/** More than any group can hold: who is not known is never one too many. */
const unlimited = 1 << 30

export function readTraits({ people, balance }: BreakoutRequest): Traits {
  for (const { trait, weight } of balance) demand(Number.isFinite(weight) && weight >= 0, 'balance.weight', { trait })
  const counted = balance.filter(({ weight }) => weight > 0)
  const names = counted.map(({ trait }) => trait)
  for (const trait of names) demand(names.filter((other) => other === trait).length === 1, 'balance.twice', { trait })
  const lightest = Math.min(...counted.map(({ weight }) => weight))
  const valueOf = new Int32Array(people.length * names.length)
  const unknown = new Int32Array(names.length)
  let values = 0
  for (const [trait, name] of names.entries()) {
    unknown[trait] = values
    const numbers = new Map<string | undefined, number>([[undefined, values]])
    for (const [person, { traits }] of people.entries()) {
      const value = Object.hasOwn(traits, name) ? traits[name] : undefined
      if (!numbers.has(value)) numbers.set(value, values + numbers.size)
      valueOf[person * names.length + trait] = numbers.get(value) ?? values
    }
    values += numbers.size
  }
  return { names, weights: counted.map(({ weight }) => weight / lightest), valueOf, unknown, values, kindOf: kinds(valueOf, people.length, names.length) }
}

function kinds(valueOf: Int32Array, people: number, traits: number) {
  const numbers = new Map<string, number>()
  return Int32Array.from({ length: people }, (_, person) => {
    const key = valueOf.subarray(person * traits, (person + 1) * traits).join()
    const kind = numbers.get(key) ?? numbers.size
    numbers.set(key, kind)
    return kind
  })
}

/** How many of each value a group should have, from the shares among those present: for groups of `small` people, then for groups of one more. */
export function wantedCounts({ names, valueOf, unknown, values }: Traits, present: number[], small: number) {
  const [low, high] = [new Int32Array(values * 2), new Int32Array(values * 2)]
  for (let trait = 0; trait < names.length; trait += 1) {
    const counts = new Map<number, number>()
    for (const person of present) {
      const value = valueOf[person * names.length + trait] ?? 0
      counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    const known = present.length - (counts.get(unknown[trait] ?? 0) ?? 0)
    for (const [value, count] of counts) {
      for (const more of [0, 1]) {
        const share = count * (small + more)
        low[more * values + value] = value === unknown[trait] ? 0 : Math.floor(share / known)
        high[more * values + value] = value === unknown[trait] ? unlimited : Math.ceil(share / known)
      }
    }
  }
  return { low, high }
}
