import { doubledPlanes } from './doubled-planes.ts'
import { isPrimePower, ringOf } from './field.ts'
import { turning } from './starters.ts'

/** A plan in which no two points are in one group twice. By round: the group of every point. */
export type Design = Int32Array[]

/**
 * The designs that are known here for so many groups of one size, each with as many rounds as it has. Where the points of a design fall into classes of which every group has
 * one, the class of a point is its number / groups, rounded down, and the design comes first.
 */
export function designsFor(groups: number, size: number): Design[] {
  const designs = [transversal(groups, size), withinClasses(groups, size), roundRobin(groups, size), turning(groups, size), lines(groups, size), doubledPlanes(groups, size)]
  return designs.filter((design) => design !== undefined)
}

/**
 * Point i of class t goes to group i + t × r in round r. Over a field no pair meets twice, and with the whole numbers modulo a prime this is the cyclic plan; over a product
 * of fields it holds where either all classes or all rounds differ in every factor (MacNeish 1922; mutually orthogonal Latin rectangles in Harvey & Winterer 2005).
 * Class 0 stays where it is.
 */
function transversal(groups: number, size: number): Design | undefined {
  if (size > groups) return undefined
  const ring = ringOf(groups)
  const all = Array.from({ length: groups }, (_, element) => element)
  const [classes, rounds] = size <= ring.widest ? [ring.apart, all] : [all, ring.apart]
  return rounds.map((round) => Int32Array.from({ length: groups * size }, (_, point) => ring.add(point % groups, ring.multiply(classes[Math.floor(point / groups)] ?? 0, round))))
}

/** What {@link transversal} leaves: people of one class have not met. Where groups of the size fit into a class they can meet there, in more rounds. */
function withinClasses(groups: number, size: number): Design | undefined {
  const across = transversal(groups, size)
  if (!across || groups % size !== 0) return undefined
  const each = groups / size
  const inside = size === groups ? [new Int32Array(groups)] : longest(designsFor(each, size))
  return [...across, ...inside.map((round) => Int32Array.from({ length: groups * size }, (_, point) => Math.floor(point / groups) * each + (round[point % groups] ?? 0)))]
}

const longest = (designs: Design[]) => designs.reduce<Design>((most, design) => (design.length > most.length ? design : most), [])

/** Pairs, each with each: one stays and the others turn (Kirkman 1847). */
function roundRobin(groups: number, size: number): Design | undefined {
  if (size !== 2) return undefined
  const turns = 2 * groups - 1
  return Array.from({ length: turns }, (_, turn) =>
    Int32Array.from({ length: 2 * groups }, (_, point) => {
      const place = point === turns ? 0 : (point + turn) % turns
      return Math.min(place, turns - place) % turns
    }),
  )
}

/** The lines of a space over a finite field, one direction a round: two points lie on one line. For size², size³ … people. */
function lines(groups: number, size: number): Design | undefined {
  const points = groups * size
  const dimension = Math.round(Math.log(points) / Math.log(size))
  if (!isPrimePower(size) || size ** dimension !== points) return undefined
  const field = ringOf(size)
  const step = (point: number, direction: number, times: number) => {
    let sum = 0
    for (let unit = 1; unit < points; unit *= size) sum += unit * field.add(Math.floor(point / unit) % size, field.multiply(Math.floor(direction / unit) % size, times))
    return sum
  }
  // One direction of each line through 0: the one whose first digit that is not 0 is 1.
  const directions = Array.from({ length: points }, (_, direction) => direction).filter((direction) => leading(direction, size) === 1)
  return directions.map((direction) => {
    const groupOf = new Int32Array(points).fill(-1)
    let group = 0
    for (let point = 0; point < points; point += 1) {
      if (groupOf[point] !== -1) continue
      for (let times = 0; times < size; times += 1) groupOf[step(point, direction, times)] = group
      group += 1
    }
    return groupOf
  })
}

const leading = (number: number, base: number): number => (number < base ? number : leading(Math.floor(number / base), base))
