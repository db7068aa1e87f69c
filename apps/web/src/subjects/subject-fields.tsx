import { factors, type Kind, strategies, type Subjects } from '@kring/contract/threads'
import { tagsOf } from '@kring/domain/subjects'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { textOf } from '../shell/form.tsx'
import { Choice } from '../ui/choice.tsx'
import { TagField } from './tag-field.tsx'

/** `within` names the part of the form that they are, as the server names their errors. */
type Props = { kind: Kind; groupId: number; within?: string; about?: Subjects }

/** What a thread is about, for forms that ask it; a learning that is being told says its strategy and obstacle itself. */
export function SubjectFields(props: Props & { telling?: boolean }) {
  const t = useText('subjects')
  const words = useText('threads')
  const none = { value: '', label: t.none }
  return (
    <>
      <TagField name={`${props.within ?? ''}tags`} groupId={props.groupId} tags={props.about?.tags ?? []} />
      <Show when={!(props.telling && props.kind === 'learning')}>
        <Choice
          name={`${props.within ?? ''}strategy`}
          label={t.strategy}
          hint={t.strategyHint}
          value={props.about?.strategy ?? ''}
          options={[...(props.kind === 'learning' ? [] : [none]), ...strategies.map((value) => ({ value, label: words.strategies[value] }))]}
        />
        <Choice
          name={`${props.within ?? ''}obstacle`}
          label={t.obstacle}
          value={props.about?.obstacle ?? ''}
          options={[none, ...factors.map((value) => ({ value, label: words.factors[value] }))]}
        />
      </Show>
    </>
  )
}

export const subjectsIn = (data: FormData, within = ''): Subjects => ({
  strategy: strategies.find((name) => name === textOf(data, `${within}strategy`)) ?? null,
  obstacle: factors.find((name) => name === textOf(data, `${within}obstacle`)) ?? null,
  tags: tagsOf(textOf(data, `${within}tags`).split(',')),
})
