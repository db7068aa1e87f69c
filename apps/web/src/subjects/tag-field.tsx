import { mostTags } from '@kring/contract/threads'
import { tagsOf } from '@kring/domain/subjects'
import X from 'lucide-solid/icons/x'
import { createSignal, createUniqueId, For, onCleanup, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Field } from '../ui/field.tsx'
import { TextInput } from '../ui/inputs.tsx'
import { suggestTags } from './api.ts'
import styles from './subjects.module.css'

/** Words of one's own for what a thread is about; the browser's own list offers those that others used. */
export function TagField(props: { groupId: number; tags: string[]; onChange: (tags: string[]) => void }) {
  const t = useText('subjects')
  const list = createUniqueId()
  const [offered, setOffered] = createSignal<string[]>([])
  const full = () => props.tags.length >= mostTags
  const add = (typed: string) => props.onChange(tagsOf([...props.tags, ...typed.split(',')]).slice(0, mostTags))
  const take = (field: HTMLInputElement) => {
    add(field.value)
    field.value = ''
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  onCleanup(() => clearTimeout(timer))
  const typed = (field: HTMLInputElement) => {
    if (field.value.includes(',') || offered().includes(field.value)) return take(field)
    clearTimeout(timer)
    timer = setTimeout(
      () =>
        void suggestTags(props.groupId, field.value).then(
          ({ tags }) => setOffered(tags.filter((tag) => !props.tags.includes(tag))),
          () => {},
        ),
      150,
    )
  }
  return (
    <div class="stack gap-2">
      <Field name="tags" label={t.tagsLabel} hint={full() ? t.enough(mostTags) : t.tagsHint(mostTags)} optional>
        <TextInput
          maxlength={30}
          autocomplete="off"
          autocapitalize="off"
          list={list}
          disabled={full()}
          onInput={(event) => typed(event.currentTarget)}
          onBlur={(event) => take(event.currentTarget)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return
            event.preventDefault()
            take(event.currentTarget)
          }}
        />
        <datalist id={list}>
          <For each={offered()}>{(tag) => <option value={tag} />}</For>
        </datalist>
      </Field>
      <Show when={props.tags.length > 0}>
        <ul class={styles.tags} aria-label={t.tagsLabel}>
          <For each={props.tags}>
            {(tag) => (
              <li>
                <button type="button" class="chip chip--on" aria-label={t.without(tag)} onClick={() => props.onChange(props.tags.filter((other) => other !== tag))}>
                  {tag}
                  <X />
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  )
}
