import type { DraftFields } from '@kring/contract/drafts'
import { Show, Suspense } from 'solid-js'
import { part } from '../shell/part.ts'
import type { Draft } from './draft.ts'

const TwoTexts = part('drafts/two-texts', () => import('./two-texts.tsx'), 'TwoTexts')

/** Where another text for the same place came to light: both of them. */
export function BesideDraft(props: { draft: Pick<Draft, 'other' | 'choose' | 'keep' | 'put' | 'written'> }) {
  const putBack = (fields: DraftFields) => (props.draft.put(fields), props.draft.keep())
  return (
    <Show when={props.draft.other()}>
      {(other) => (
        <Suspense>
          <TwoTexts mine={props.draft.written()} other={other()} onChoose={props.draft.choose} onPutBack={putBack} />
        </Suspense>
      )}
    </Show>
  )
}
