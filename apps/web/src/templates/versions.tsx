import type { Form, Template } from '@kring/contract/templates'
import { isOwnForm } from '@kring/domain/templates'
import { createAsync } from '@solidjs/router'
import { createSignal, For, Show, Suspense } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Button } from '../ui/button.tsx'
import { Lines } from '../ui/list.tsx'
import { Time } from '../ui/time.tsx'
import { toast } from '../ui/toast.tsx'
import { listVersions } from './api.ts'

type Props = { groupId: number; formKey: string; onTake: (form: Form) => void }

/** Who changed the form and when, and what it asked: fetched by who opens it. */
export function Versions(props: Props) {
  const t = useText('templates')
  const [open, setOpen] = createSignal(false)
  return (
    <details class="fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t.versions}</summary>
      <Show when={open()}>
        <Suspense>
          <List {...props} />
        </Suspense>
      </Show>
    </details>
  )
}

function List(props: Props) {
  const versions = createAsync(() => listVersions(props.groupId, props.formKey))
  return (
    <Lines>
      <For each={versions()?.items}>
        {(version) => (
          <li>
            <Version version={version} onTake={props.onTake} />
          </li>
        )}
      </For>
    </Lines>
  )
}

function Version(props: { version: Template; onTake: Props['onTake'] }) {
  const t = useText('templates')
  const take = (form: Form) => {
    props.onTake(form)
    toast({ text: t.taken })
  }
  return (
    <div class="stack gap-2">
      <p>
        <strong>{t.version(props.version.version)}</strong>{' '}
        <span class="meta">
          {t.byWhom(props.version.by.name)} <Time at={props.version.at} />
        </span>
      </p>
      <Show when={props.version.form} fallback={<p class="soft">{isOwnForm(props.version.key) ? t.goneOwn : t.gone}</p>}>
        {(form) => (
          <>
            <What form={form()} />
            <p>
              <Button size="s" onClick={() => take(form())}>
                {t.take} <span class="vh">{t.takeOf(props.version.version)}</span>
              </Button>
            </p>
          </>
        )}
      </Show>
    </div>
  )
}

/** What a form asked, in short. */
function What(props: { form: Form }) {
  const t = useText('templates')
  return (
    <>
      <Show when={props.form.intro}>
        <p>{props.form.intro}</p>
      </Show>
      <Show when={props.form.sections.length + props.form.hints.length > 0} fallback={<p class="soft">{t.nothing}</p>}>
        <ul class="soft sm">
          <For each={props.form.sections}>
            {({ heading, hint, required }) => (
              <li>
                <strong>{heading}</strong> {required && `(${t.mandatory}) `}
                {hint}
              </li>
            )}
          </For>
          <For each={props.form.hints}>
            {({ field, hint }) => (
              <li>
                <strong>{t.fields[field]}</strong> {hint}
              </li>
            )}
          </For>
        </ul>
      </Show>
    </>
  )
}
