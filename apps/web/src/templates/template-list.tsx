import { formKinds, type Template } from '@kring/contract/templates'
import { isOwnForm } from '@kring/domain/templates'
import Plus from 'lucide-solid/icons/plus'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Lines, SectionHead } from '../ui/list.tsx'
import { Time } from '../ui/time.tsx'
import styles from './templates.module.css'

/** Every form of the group: those of the kinds, and its own. */
export function TemplateList(props: { templates: Template[] }) {
  const t = useText('templates')
  const savedOf = (key: string) => props.templates.find((template) => template.key === key)
  const own = () => props.templates.filter(({ key, form }) => isOwnForm(key) && form !== null)
  return (
    <>
      <section class="stack gap-3">
        <h2>{t.ofKinds}</h2>
        <Lines framed>
          <For each={formKinds}>
            {(kind) => (
              <li>
                <Line form={kind} name={t.kinds[kind]} template={savedOf(kind)} />
              </li>
            )}
          </For>
        </Lines>
      </section>
      <section class="stack gap-3">
        <SectionHead title={t.own}>
          <ButtonLink size="s" href="?form=new">
            <Plus />
            {t.add}
          </ButtonLink>
        </SectionHead>
        <p class="soft">{t.ownHint}</p>
        <Show when={own().length > 0} fallback={<p class="muted">{t.ownNone}</p>}>
          <Lines framed>
            <For each={own()}>
              {(template) => (
                <li>
                  <Line form={template.key} name={template.form?.name ?? ''} template={template} />
                </li>
              )}
            </For>
          </Lines>
        </Show>
      </section>
    </>
  )
}

function Line(props: { form: string; name: string; template: Template | undefined }) {
  const t = useText('templates')
  const what = () => {
    const form = props.template?.form
    if (!form) return t.asKring
    const { sections, hints } = form
    return [sections.length > 0 && t.sections(sections.length), hints.length > 0 && t.hints(hints.length)].filter(Boolean).join(', ') || t.nothing
  }
  return (
    <div class="row row--nowrap spread">
      <div>
        <h3>{props.name}</h3>
        <p class="meta">
          {what()}
          <Show when={props.template}>
            {(template) => (
              <>
                , {t.changed(template().by.name)} <Time at={template().at} />
              </>
            )}
          </Show>
        </p>
      </div>
      <ButtonLink size="s" class={styles.edit ?? ''} href={`?form=${props.form}`}>
        {t.edit} <span class="vh">{t.editWhat(props.name)}</span>
      </ButtonLink>
    </div>
  )
}
