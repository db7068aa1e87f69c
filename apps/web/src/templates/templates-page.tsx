import { formKinds, type Template } from '@kring/contract/templates'
import { mayEditTemplates } from '@kring/domain/templates'
import { createAsync, type RoutePreloadFunc, type RouteSectionProps } from '@solidjs/router'
import { Show } from 'solid-js'
import { Gate } from '../groups/gate.tsx'
import { useText } from '../i18n/text.ts'
import { Head } from '../shell/head.tsx'
import { useMe } from '../shell/me.tsx'
import { listTemplates, readGroupOfForms } from './api.ts'
import { TemplateForm } from './template-form.tsx'
import { TemplateList } from './template-list.tsx'

type Group = { id: number; slug: string; name: string }

export const preload: RoutePreloadFunc = ({ params }) => void readGroupOfForms(params['slug'] ?? '')

/** What a group asks of who writes something new, in its own words. */
export function TemplatesPage(props: RouteSectionProps) {
  const me = useMe()
  const group = createAsync(() => readGroupOfForms(props.params['slug'] ?? ''))
  const form = () => [props.location.query['form']].flat()[0]
  return (
    <Show when={group()} keyed>
      {(group) => (
        <Gate open={mayEditTemplates(me()?.viewer ?? null, group.id)}>
          <Forms group={group} form={form()} />
        </Gate>
      )}
    </Show>
  )
}

function Forms(props: { group: Group; form: string | undefined }) {
  const t = useText('templates')
  const templates = createAsync(() => listTemplates(props.group.id))
  return (
    <Show when={templates()}>
      {(templates) => (
        <Show
          when={props.form}
          keyed
          fallback={
            <section class="page narrow">
              <Head title={t.title} description={props.group.name} />
              <Top title={t.title} href={`/groups/${props.group.slug}`} back={props.group.name} lead={t.lead} />
              <TemplateList templates={templates().items} />
            </section>
          }
        >
          {(form) => <Editor group={props.group} form={form} templates={templates().items} />}
        </Show>
      )}
    </Show>
  )
}

function Editor(props: { group: Group; form: string; templates: Template[] }) {
  const t = useText('templates')
  const saved = props.templates.find(({ key }) => key === props.form)
  const kind = formKinds.find((one) => one === props.form)
  const named = kind ? t.kinds[kind] : saved?.form?.name
  // By its key a form that is not there yet is saved once, however often it is sent.
  const formKey = saved?.key ?? kind ?? `eigen-${crypto.randomUUID()}`
  return (
    <section class="page">
      <Head title={t.title} description={props.group.name} />
      <Top title={named ? t.titleOf(named) : t.newTitle} href={`/groups/${props.group.slug}/templates`} back={t.back} />
      <TemplateForm group={props.group} formKey={formKey} saved={saved} />
    </section>
  )
}

function Top(props: { title: string; href: string; back: string; lead?: string }) {
  return (
    <header class="stack gap-3">
      <p class="crumb">
        <a href={props.href}>{props.back}</a>
      </p>
      <h1>{props.title}</h1>
      <Show when={props.lead}>
        <p class="lead">{props.lead}</p>
      </Show>
    </header>
  )
}
