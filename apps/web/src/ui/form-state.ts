import { createContext, useContext } from 'solid-js'

/** What a form tells its fields: what is wrong with each (those who ask will show it), and whether it is being sent. A field that is `settled` is wrong no more. */
export type FormState = { errorOf: (field: string) => string | undefined; has: (field: string) => void; settled?: (field: string) => void; pending: () => boolean }

const State = createContext<FormState>({ errorOf: () => undefined, has: () => {}, pending: () => false })
export const FormStateProvider = State.Provider
export const useFormState = () => useContext(State)

type FieldState = { id: string; name: string; describedBy: () => string | undefined; invalid: () => boolean }

const Named = createContext<FieldState>()
export const FieldProvider = Named.Provider

/** Attributes that tie an input to the label, hint and error of the field around it. */
export function useField() {
  const field = useContext(Named)
  return {
    id: field?.id,
    name: field?.name,
    get 'aria-describedby'() {
      return field?.describedBy()
    },
    get 'aria-invalid'() {
      return field?.invalid() || undefined
    },
  }
}
