import type { Template as Saved } from '@kring/contract/templates'
import { fieldsOfKind, isOwnForm, kindOfForm } from '@kring/domain/templates'
import { revalidate, useNavigate } from '@solidjs/router'
import { createSignal, For, onMount, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Form, Submit } from '../shell/form.tsx'
import { problemOf } from '../shell/http.ts'
import { useMe } from '../shell/me.tsx'
import { Button } from '../ui/button.tsx'
import { catchUp } from '../ui/catch-up.ts'
import { Field } from '../ui/field.tsx'
import { TextInput } from '../ui/inputs.tsx'
import { toast } from '../ui/toast.tsx'
import { changeTemplate, listTemplates, listVersions } from './api.ts'
import { SectionRows } from './section-rows.tsx'
import { blankForm, createTemplate, type Template } from './template.ts'
import { TemplatePreview } from './template-preview.tsx'
import { Versions } from './versions.tsx'
import styles from './templates.module.css'

type Props = { group: { id: number; slug: string }; formKey: string; saved: Saved | undefined }

/** Saying what a form of the group asks, with the form itself beside it. */
export function TemplateForm(props: Props) {
  const t = useText('templates')
  const me = useMe()
  const template = createTemplate(
    `${me()?.viewer?.id}.${props.group.id}.${props.saved ? props.formKey : isOwnForm(props.formKey) ? 'new' : props.formKey}`,
    props.saved?.form ?? blankForm,
  )
  const saving = createSaving(props, template)
  let room: HTMLDivElement | undefined
  onMount(() => {
    template.restore()
    if (room) catchUp(room)
  })
  return (
    <div class="cols cols--aside">
      <div class={styles.column} ref={(it) => (room = it)}>
        <Form class="stack gap-6" onSend={() => saving.send()}>
          <Show when={saving.theirs()}>
            {(theirs) => (
              <div class="notice">
                <div>
                  <p>
                    <strong>{t.elsewhere.title}</strong>
                  </p>
                  <p>{t.elsewhere.text(theirs().by.name)}</p>
                </div>
              </div>
            )}
          </Show>
          <Words formKey={props.formKey} template={template} />
          <div class="row gap-2">
            <Submit>{saving.theirs() ? t.saveMine : t.save}</Submit>
            <Button kind="quiet" onClick={saving.cancel}>
              {t.cancel}
            </Button>
            <Show when={props.saved?.form}>
              <Button kind="danger" class="push" onClick={() => void saving.reset()}>
                {isOwnForm(props.formKey) ? t.discard : t.reset}
              </Button>
            </Show>
          </div>
        </Form>
        <Show when={props.saved ?? saving.theirs()}>
          <Versions groupId={props.group.id} formKey={props.formKey} onTake={template.put} />
        </Show>
      </div>
      <TemplatePreview kind={kindOfForm(props.formKey)} form={template.form()} groupId={props.group.id} />
    </div>
  )
}

function Words(props: { formKey: string; template: Template }) {
  const t = useText('templates')
  const fields = () => fieldsOfKind(kindOfForm(props.formKey))
  return (
    <>
      <Show when={isOwnForm(props.formKey)}>
        <Field name="form.name" label={t.name} hint={t.nameHint}>
          <TextInput maxlength={60} autocomplete="off" value={props.template.form().name} onInput={({ currentTarget }) => props.template.set({ name: currentTarget.value })} />
        </Field>
      </Show>
      <Field name="form.intro" label={t.intro} hint={t.introHint} optional>
        <TextInput maxlength={300} autocomplete="off" value={props.template.form().intro} onInput={({ currentTarget }) => props.template.set({ intro: currentTarget.value })} />
      </Field>
      <Show when={fields().length > 0} fallback={<SectionRows template={props.template} />}>
        <section class="stack gap-4">
          <h2>{t.hintsTitle}</h2>
          <p class="hint">{t.hintsHint}</p>
          <For each={fields()}>
            {(field) => (
              <Field name={`hint.${field}`} label={t.fields[field]} optional>
                <TextInput
                  maxlength={300}
                  autocomplete="off"
                  value={props.template.hintOf(field)}
                  onInput={({ currentTarget }) => props.template.setHint(field, currentTarget.value)}
                />
              </Field>
            )}
          </For>
        </section>
      </Show>
    </>
  )
}

/** Whoever began with an older version hears so; saving again is then meant, and both stay to be read. */
function createSaving(props: Props, template: Template) {
  const t = useText('templates')
  const navigate = useNavigate()
  const [version, setVersion] = createSignal(props.saved?.version ?? 0)
  const [theirs, setTheirs] = createSignal<Saved>()
  const home = `/groups/${props.group.slug}/templates`
  async function meet(error: unknown): Promise<never> {
    if (problemOf(error).code === 'template.changed-elsewhere') {
      await revalidate([listTemplates.key, listVersions.key])
      const now = (await listTemplates(props.group.id)).items.find(({ key }) => key === props.formKey)
      setTheirs(now)
      setVersion(now?.version ?? 0)
    }
    throw error
  }
  async function save(form: Saved['form'], said: string) {
    await changeTemplate(props.group.id, props.formKey, version(), form).catch(meet)
    template.forget()
    await revalidate([listTemplates.key, listVersions.key])
    toast({ text: said })
    navigate(home)
  }
  return {
    theirs,
    send: () => save(template.form(), t.saved),
    reset: () => save(null, isOwnForm(props.formKey) ? t.wasDiscarded : t.wasReset).catch((error: unknown) => toast({ text: problemOf(error).title, failed: true })),
    cancel: () => {
      template.forget()
      navigate(home)
    },
  }
}
