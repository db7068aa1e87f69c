import { mostTags } from '@kring/contract/threads'
import { tagsOf } from '@kring/domain/subjects'
import { createSignal, For, onCleanup, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Field } from '../ui/field.tsx'
import { TextInput } from '../ui/inputs.tsx'
import { suggestTags } from './api.ts'

const pause = 150

/** Words of one's own for what a thread is about, with commas between them; below it those that others used, to take over with one touch. */
export function TagField(props: { name: string; groupId: number; tags?: string[] }) {
  const t = useText('subjects')
  const [offered, setOffered] = createSignal<string[]>([])
  let field: HTMLInputElement | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  onCleanup(() => clearTimeout(timer))
  const parts = () => field?.value.split(',') ?? []
  const look = async () => {
    const begun = parts()
    const taken = tagsOf(begun.slice(0, -1))
    const { tags } = taken.length < mostTags ? await suggestTags(props.groupId, begun.at(-1)?.trim() ?? '').catch(() => ({ tags: [] })) : { tags: [] }
    setOffered(tags.filter((tag) => !taken.includes(tag) && tag !== begun.at(-1)?.trim().toLowerCase()))
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void look(), pause)
  }
  const take = (tag: string) => {
    if (!field) return
    field.value = `${[...tagsOf(parts().slice(0, -1)), tag].join(', ')}, `
    field.focus()
    // As if it was typed: whoever keeps the words of this form hears of it.
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
  return (
    <div class="stack gap-2">
      <Field name={props.name} label={t.tagsLabel} hint={t.tagsHint(mostTags)} optional>
        <TextInput ref={(it) => (field = it)} maxlength={200} autocomplete="off" autocapitalize="off" value={props.tags?.join(', ') ?? ''} onFocus={later} onInput={later} />
      </Field>
      <Show when={offered().length > 0}>
        <ul class="row gap-2" aria-label={t.offered}>
          <For each={offered()}>
            {(tag) => (
              <li>
                <button type="button" class="chip" aria-label={t.take(tag)} onClick={() => take(tag)}>
                  {tag}
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  )
}
