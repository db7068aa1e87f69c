import type { Form, FormKind, Template } from '@kring/contract/templates'
import type { Kind } from '@kring/contract/threads'
import { isOwnForm } from '@kring/domain/templates'
import { useSearchParams } from '@solidjs/router'

export type FormChoice = ReturnType<typeof createFormChoice>
type Named = { key: string; name: string }

/** With which form of the group somebody writes; the address keeps it, so that a reload finds the draft in its place. */
export function createFormChoice(props: { templates: Template[]; kind: Kind | undefined }) {
  const [search, setParameters] = useSearchParams<{ template: string; write: string }>()
  const formOf = (key: FormKind | string | undefined) => props.templates.find((template) => template.key === key)?.form ?? undefined
  const own = (): Named[] =>
    props.kind === 'discussion' ? props.templates.flatMap(({ key, form }) => (form && isOwnForm(key) ? [{ key, name: form.name }] : [])).sort(byName) : []
  const key = () => own().find((one) => one.key === search.template)?.key
  const form = (): Form | undefined => formOf(key() ?? props.kind)
  const free = () => search.write === 'free'
  return {
    own,
    key,
    form,
    free,
    sections: () => (free() ? [] : (form()?.sections ?? [])),
    /** Whether there are sections to write in, or not to write in. */
    guides: () => (form()?.sections.length ?? 0) > 0,
    setFree: (on: boolean) => setParameters({ write: on ? 'free' : undefined }, { replace: true, scroll: false }),
    hrefOf: (key: string | undefined) => `?${new URLSearchParams({ kind: props.kind ?? 'discussion', ...(key !== undefined && { template: key }) })}`,
  }
}

const byName = (a: Named, b: Named) => a.name.localeCompare(b.name)
