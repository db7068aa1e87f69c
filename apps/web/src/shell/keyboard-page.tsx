import { createSignal, For, onMount } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Lines } from '../ui/list.tsx'
import { Head } from './head.tsx'
import { keysAreOn, switchKeys } from './keys.ts'

/** Which keys there are, and the switch for who does not want them. */
export function KeyboardPage() {
  const t = useText('keyboard')
  const [on, setOn] = createSignal(true)
  onMount(() => setOn(keysAreOn()))
  const change = (checked: boolean) => {
    switchKeys(checked)
    setOn(checked)
  }
  return (
    <div class="page narrow">
      <Head title={t.title} />
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <label class="row row--nowrap gap-3">
        <input type="checkbox" checked={on()} onChange={({ currentTarget }) => change(currentTarget.checked)} />
        {t.on}
      </label>
      <Lines>
        <For each={t.keys}>
          {([keys, does]) => (
            <li class="row row--nowrap spread">
              <span>{does}</span>
              <Keys keys={keys.split(' ')} />
            </li>
          )}
        </For>
      </Lines>
    </div>
  )
}

function Keys(props: { keys: string[] }) {
  const t = useText('keyboard')
  return (
    <span class="row row--nowrap gap-2">
      <For each={props.keys}>
        {(key, place) => (
          <>
            {place() > 0 && t.next} <kbd>{key}</kbd>
          </>
        )}
      </For>
    </span>
  )
}
