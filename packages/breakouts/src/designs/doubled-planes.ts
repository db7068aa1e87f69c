import type { Design } from './designs.ts'

/**
 * 32 people, 8 groups of 4, 10 rounds: 8-4-10, the longest there is, as an eleventh round would need 33 others. The first such plan is Alejandro Aguado's (2004).
 *
 * This one is our own. Take sixteen couples, and a plan for sixteen people in which each two meet twice: the affine plane of order 4 and the same plane with its points
 * renamed, 5 rounds each. Every group of four couples becomes two groups of four people, who are one of each couple and the others of each. If two couples keep their sides
 * in one of their two meetings and change them in the other, all four people meet across, once each. Which sides to take are 120 equations modulo 2 in 160 unknowns; for one
 * renaming in a hundred thousand they can be solved, and `sides` is such a solution. The test proves it. Couples meet in no round.
 */
export function doubledPlanes(groups: number, size: number): Design | undefined {
  if (groups !== 8 || size !== 4) return undefined
  return planes.map((blocks, round) => {
    const groupOf = new Int32Array(32)
    for (const [block, couples] of blocks.entries()) {
      const side = Number.parseInt(sides[round * 4 + block] ?? '', 16)
      for (const [place, couple] of couples.entries()) {
        const changed = (side >> (3 - place)) & 1
        groupOf[couple * 2] = block * 2 + changed
        groupOf[couple * 2 + 1] = block * 2 + 1 - changed
      }
    }
    return groupOf
  })
}

/** The couples of each group, by round: first the lines of the plane, then those of the renamed one. */
const planes = [
  '0 1 6 7|2 3 4 5|8 9 14 15|10 11 12 13',
  '0 2 12 14|1 3 13 15|4 6 8 10|5 7 9 11',
  '0 4 11 15|1 5 10 14|2 6 9 13|3 7 8 12',
  '0 8 5 13|1 9 4 12|2 10 7 15|3 11 6 14',
  '0 3 10 9|1 2 11 8|4 7 14 13|5 6 15 12',
  '15 4 9 2|10 1 0 11|13 6 8 3|14 5 12 7',
  '15 10 12 8|4 1 7 3|0 9 13 14|11 2 6 5',
  '15 0 5 3|4 11 14 8|10 9 6 7|1 2 13 12',
  '15 13 11 7|4 6 0 12|10 14 2 3|1 5 9 8',
  '15 1 14 6|4 10 5 13|0 2 8 7|11 9 3 12',
].map((round) => round.split('|').map((block) => block.split(' ').map(Number)))

/** Per group a digit in base 16, with a bit for each of its couples: whether it changes sides. */
const sides = '0000000055553333333365563311116655226677'
