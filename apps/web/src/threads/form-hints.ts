import type { Form, GuidedField } from '@kring/contract/templates'
import { createContext, useContext } from 'solid-js'

const Hints = createContext<() => Form['hints']>(() => [])
export const HintsProvider = Hints.Provider

/** What helps to fill a guided field: in the words of the group, or in ours. */
export function useHints() {
  const hints = useContext(Hints)
  return (field: GuidedField, ours: string) => hints().find((one) => one.field === field)?.hint ?? ours
}
