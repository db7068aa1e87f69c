/** Why a request has no plan. The words for it belong to whoever shows it. */
export type ImpossibleCode =
  | 'people.tooFew'
  | 'people.twice'
  | 'person.unknown'
  | 'groups.choose'
  | 'groups.count'
  | 'groups.size'
  | 'rounds.count'
  | 'round.unknown'
  | 'balance.weight'
  | 'balance.twice'
  | 'met.count'
  | 'fixed.twice'
  | 'pinned.group'
  | 'pinned.twice'
  | 'pinned.tooMany'
  | 'together.tooMany'
  | 'together.pinned'
  | 'together.apart'
  | 'apart.tooMany'
  | 'apart.pinned'
  | 'rules.unreachable'

/** Whom and what a refusal is about, as far as it is about somebody or something. */
export type Concern = { ids?: string[]; round?: number; group?: number; trait?: string }

/**
 * The request cannot be met as it stands: it names what is not there, or its rules contradict one another. `rules.unreachable` alone is no proof: no plan that keeps all
 * rules was found.
 */
export class ImpossibleBreakouts extends Error {
  override readonly name = 'ImpossibleBreakouts'
  readonly code: ImpossibleCode
  readonly concern: Concern

  constructor(code: ImpossibleCode, concern: Concern = {}) {
    super(`${code} ${JSON.stringify(concern)}`)
    this.code = code
    this.concern = concern
  }
}

/** @throws ImpossibleBreakouts unless the condition holds. */
export function demand(holds: boolean, code: ImpossibleCode, concern: Concern = {}): asserts holds {
  if (!holds) throw new ImpossibleBreakouts(code, concern)
}
