import type { Design } from './designs.ts'

/**
 * Rounds that make a whole plan by turning: point x of a cycle goes to the next point of its cycle at every turn, points beyond the cycles stay where they are. No pair meets
 * twice when every difference within and between cycles occurs at most once in the starters ("starter blocks"; Colbourn & Dinitz, Handbook of Combinatorial Designs, IV.5).
 *
 * That plans of these sizes exist is long known (Kirkman 1850 for 5 × 3; nearly Kirkman triple systems for 6 × 3 and 8 × 3; resolvable designs of fours for 7 × 4; resolvable
 * group divisible designs for 6 × 4 and 9 × 4). The rounds below are our own finds, by backtracking and annealing over the differences; a test proves each.
 */
type Starter = { groups: number; size: number; /** Points of a cycle, and rounds that come from one starter. */ cycle: number; rounds: string[] }

const starters: Starter[] = [
  { groups: 5, size: 3, cycle: 7, rounds: ['2 10 14|0 7 9|1 12 13|3 4 6|5 8 11'] },
  { groups: 6, size: 3, cycle: 4, rounds: ['17 10 15|16 4 14|12 2 9|13 1 11|7 0 3|5 6 8', '17 2 7|16 3 11|1 10 14|8 4 9|0 6 15|5 12 13'] },
  { groups: 7, size: 3, cycle: 5, rounds: ['20 2 5|6 15 16|18 3 11|19 0 1|17 9 12|7 8 14|13 4 10', '20 13 16|19 2 8|17 1 5|3 0 10|4 6 9|14 15 18|12 7 11'] },
  { groups: 8, size: 3, cycle: 11, rounds: ['6 13 22|4 17 23|0 3 9|1 5 21|2 14 19|7 8 11|10 18 20|12 15 16'] },
  { groups: 10, size: 3, cycle: 14, rounds: ['0 20 28|8 15 29|1 7 24|2 6 21|3 12 14|4 16 18|5 23 27|9 19 22|10 11 13|17 25 26'] },
  { groups: 6, size: 4, cycle: 7, rounds: ['2 10 16 21|1 12 17 22|5 8 18 23|0 7 9 13|3 4 6 14|11 15 19 20'] },
  { groups: 7, size: 4, cycle: 9, rounds: ['8 12 21 27|0 17 19 23|1 11 13 25|2 5 7 16|3 4 10 20|6 18 24 26|9 14 15 22'] },
  { groups: 9, size: 4, cycle: 11, rounds: ['10 15 25 33|4 16 24 34|7 18 30 35|0 1 14 19|2 6 12 27|3 5 8 32|9 26 28 31|11 13 22 29|17 20 21 23'] },
  { groups: 10, size: 4, cycle: 12, rounds: ['1 12 34 36|5 13 25 37|6 16 33 38|10 15 35 39|0 2 26 31|3 18 19 21|4 9 23 32|7 8 11 20|14 27 29 30|17 22 24 28'] },
  { groups: 6, size: 5, cycle: 6, rounds: ['0 1 7 9 13|2 6 17 18 29|3 5 20 27 28|4 12 14 22 23|8 15 16 24 26|10 11 19 21 25'] },
  {
    groups: 10,
    size: 5,
    cycle: 9,
    rounds: ['0 25 36 39 44|1 17 19 22 43|2 26 29 42 47|3 9 34 40 46|4 15 21 32 49|5 7 8 18 31|6 14 35 38 48|10 20 28 37 45|11 23 24 30 33|12 13 16 27 41'],
  },
]

/** The plan that a starter makes, if there is one for these sizes. */
export function turning(groups: number, size: number): Design | undefined {
  const starter = starters.find((known) => known.groups === groups && known.size === size)
  return starter?.rounds.flatMap((round) => Array.from({ length: starter.cycle }, (_, turn) => turned(round, turn, starter)))
}

function turned(round: string, turn: number, { groups, size, cycle }: Starter) {
  const points = groups * size
  const cycles = points - (points % cycle)
  const groupOf = new Int32Array(points)
  for (const [group, block] of round.split('|').entries()) {
    for (const point of block.split(' ').map(Number)) groupOf[point < cycles ? point - (point % cycle) + ((point + turn) % cycle) : point] = group
  }
  return groupOf
}
