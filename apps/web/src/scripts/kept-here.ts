import { type StageDraft, stageKinds } from '@kring/contract/scripts'

type Kept = { version: number | string; stages: StageDraft[] }

/** What this device remembers of a script, and which version it was made from; undefined where that is nothing one can go on with. */
export function keptHere(text: string): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(text)
    return isKept(kept) ? kept : undefined
  } catch {
    return undefined
  }
}

const isKept = (value: unknown): value is Kept =>
  isObject(value) &&
  'version' in value &&
  ['number', 'string'].includes(typeof value.version) &&
  'stages' in value &&
  Array.isArray(value.stages) &&
  value.stages.length > 0 &&
  value.stages.every(isStep)

const isStep = (value: unknown) =>
  isObject(value) &&
  ['key', 'title', 'prompt', 'aim'].every((name) => typeof Reflect.get(value, name) === 'string') &&
  stageKinds.some((kind) => kind === Reflect.get(value, 'kind')) &&
  typeof Reflect.get(value, 'minutes') === 'number' &&
  hasAll(Reflect.get(value, 'settings'), ['writers', 'names', 'sight', 'reveal', 'grouping', 'board', 'turns', 'dots'])

const hasAll = (value: unknown, names: string[]) => isObject(value) && names.every((name) => name in value)
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
