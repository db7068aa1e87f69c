import { sectors } from '@kring/contract/people'
import { createAsync, Navigate, revalidate, useNavigate } from '@solidjs/router'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Form, Submit, textOf } from '../shell/form.tsx'
import { Head } from '../shell/head.tsx'
import { readMe, useMe } from '../shell/me.tsx'
import { Field } from '../ui/field.tsx'
import { Select, TextArea, TextInput } from '../ui/inputs.tsx'
import { toast } from '../ui/toast.tsx'
import { changeProfile, type ProfileWords, readPerson } from './api.ts'

export function ProfilePage() {
  const t = useText('people')
  const me = useMe()
  return (
    <section class="page narrow">
      <Head title={t.profile.title} />
      <header class="stack gap-3">
        <p class="crumb">
          <a href="/settings">{t.profile.settings}</a>
        </p>
        <h1>{t.profile.title}</h1>
        <p class="lead">{t.profile.intro}</p>
      </header>
      <Show when={me()}>
        {(me) => (
          <Show when={me().viewer} fallback={<Navigate href="/sign-in?to=/settings/profile" />}>
            {(viewer) => <ProfileForm personId={viewer().id} />}
          </Show>
        )}
      </Show>
    </section>
  )
}

function ProfileForm(props: { personId: number }) {
  const t = useText('people')
  const navigate = useNavigate()
  const person = createAsync(() => readPerson(props.personId))
  const save = async (data: FormData) => {
    const { id } = await changeProfile(profileOf(data))
    await revalidate([readPerson.keyFor(id), readMe.key])
    toast({ text: t.profile.saved })
    navigate(`/people/${id}`)
  }
  return (
    <Show when={person()}>
      {(person) => (
        <Form onSend={save}>
          <Field name="name" label={t.profile.name}>
            <TextInput value={person().name} autocomplete="name" />
          </Field>
          <Field name="organisation" label={t.profile.organisation} optional>
            <TextInput value={person().organisation ?? ''} autocomplete="organization" />
          </Field>
          <Field name="sector" label={t.profile.sector} hint={t.profile.sectorHint} optional>
            <Select value={person().sector ?? ''} options={[{ value: '', label: t.profile.noSector }, ...sectors.map((value) => ({ value, label: t.sectors[value] }))]} />
          </Field>
          <Field name="offers" label={t.profile.offers} hint={t.profile.offersHint} optional>
            <TextArea rows={3} value={person().offers} />
          </Field>
          <Field name="seeks" label={t.profile.seeks} hint={t.profile.seeksHint} optional>
            <TextArea rows={3} value={person().seeks} />
          </Field>
          <p>
            <Submit>{t.profile.save}</Submit>
          </p>
        </Form>
      )}
    </Show>
  )
}

const profileOf = (data: FormData): ProfileWords => ({
  name: textOf(data, 'name'),
  organisation: textOf(data, 'organisation').trim() || null,
  sector: sectors.find((sector) => sector === textOf(data, 'sector')) ?? null,
  offers: textOf(data, 'offers'),
  seeks: textOf(data, 'seeks'),
})
