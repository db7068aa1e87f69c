/** What a facilitator asks for. Rounds and groups are counted from 0. */
export type BreakoutRequest = {
  /** Everybody who takes part in at least one round. A trait that is absent or undefined is not known: that person may fill any lack. */
  people: { id: string; traits: Record<string, string | undefined> }[]
  /**
   * How many groups a round has; this or `groupSize`, never both. A round in which fewer than two people a group are present has as many groups as can hold two.
   */
  groupCount?: number
  /** About how many people a group has: a round has the number of groups whose mean size is nearest to it (the smaller groups where two are as near), and never a group of one. */
  groupSize?: number
  /** How many rounds the plan has, fixed ones included. */
  rounds: number
  /** By which traits the groups should resemble all who are present, and how much each matters beside the others: above 0; 0 leaves the trait out. */
  balance: { trait: string; weight: number }[]
  /** Who met how often before, in earlier sessions. May name people who are not here. */
  met?: [string, string, number][]
  /**
   * Rounds as they were. They are taken as they are: no other rule looks at them, they may name people who have left, and those of `people` whom they do not name
   * were not there.
   */
  fixed?: { round: number; groups: string[][] }[]
  /** Who stays in which group: in one round, or without `round` in every round that is still to be planned and where they are present. */
  pinned?: { id: string; round?: number; group: number }[]
  /** Who are in one group in every round where they are present. Sets that share somebody are one set. */
  together?: string[][]
  /** Who are never in one group: each of a set with none of the others. */
  apart?: string[][]
  /** Who misses which round. */
  absent?: { id: string; round: number }[]
  /** The same request with the same seed and budget gives the same plan, unless the clock cut the search. 1 if not given. */
  seed?: number
  /** How long the search may take at most, in ms. 2,000 if not given. */
  budgetMs?: number
}

/** Who sits where, how good that is, and how good it could be. */
export type BreakoutPlan = {
  /** Round, group, people by id. Groups keep their number over the rounds. */
  rounds: string[][][]
  /**
   * Sum over rounds, groups, balanced traits and their values of how far the count is from [floor, ceil] of (the value's share × the group's size). The share is among those
   * present in that round whose trait is known, so the shares of one trait add up to one and a group without unknown people can be exactly right. Each person of a group
   * whose trait is not known takes away one lack of that trait. Not weighted.
   */
  imbalance: number
  /** Sum over all pairs of C(m, 2), where m is how often the two met, `met` and `fixed` included. */
  repeats: number
  /** What no plan for this request can be below: of all plans its imbalance, and of the plans with this imbalance its repeats. */
  bound: { imbalance: number; repeats: number }
  /** Both figures equal their bound: no better plan exists, under any weights. */
  proven: boolean
  /** With how many different people somebody is in a group, over all rounds of this plan. */
  perPerson: Record<string, { met: number }>
  elapsedMs: number
}
