import { Route, Router } from '@solidjs/router'
import Search from 'lucide-solid/icons/search'
import type { JSX } from 'solid-js'
import { render } from 'solid-js/web'
import { SpokenProvider } from '../src/i18n/text.ts'
import { nl } from '../src/i18n/nl/index.ts'
import { Form, Submit } from '../src/shell/form.tsx'
import { Failure } from '../src/shell/http.ts'
import { AvatarRow } from '../src/ui/avatar.tsx'
import { Bar } from '../src/ui/bar.tsx'
import { Button, ButtonLink } from '../src/ui/button.tsx'
import { Choice, Segments } from '../src/ui/choice.tsx'
import { ClockProvider, createClock } from '../src/ui/clock.ts'
import { Field } from '../src/ui/field.tsx'
import { PasswordInput, Select, TextArea, TextInput } from '../src/ui/inputs.tsx'
import { Chip, KindMark, LivePill } from '../src/ui/label.tsx'
import { Lines, SectionHead } from '../src/ui/list.tsx'
import { Menu } from '../src/ui/menu.tsx'
import { Person } from '../src/ui/person.tsx'
import { SeatRing } from '../src/ui/seat-ring.tsx'
import { Skeleton } from '../src/ui/skeleton.tsx'
import { Card, Cloth, Empty, LiveBar, Notice } from '../src/ui/surface.tsx'
import { Tabs } from '../src/ui/tabs.tsx'
import { MeetingTime, When } from '../src/ui/meeting-time.tsx'
import { Time } from '../src/ui/time.tsx'
import { TimerRing } from '../src/ui/timer-ring.tsx'
import { toast, ToastRegion } from '../src/ui/toast.tsx'
import '../src/ui/ui.css'
import { Asking } from './asking.tsx'

const now = Date.parse('2026-12-17T13:00:00Z')
const minutesAgo = (minutes: number) => new Date(now - minutes * 60_000).toISOString()
const sectors = ['horeca', 'detailhandel', 'bouw', 'zorg', 'initiatief', 'kennis', 'gemeente', 'anders']
const people = sectors.map((sector, index) => ({ id: index, name: `${'RDWAJHFX'[index]}uben Kloos`, organisation: sector, sector }))

/** Every part of the design system in one look, for who works on it (`pnpm dev`, then /gallery/). It is not in the build. */
const Gallery = () => (
  <main class="wrap page">
    <h1>Onderdelen en toestanden</h1>
    <Tabs label="Onderdelen" tabs={['Gesprekken', 'Bijeenkomsten', 'Lessen', 'Leden', 'Kompas'].map((label, index) => ({ label, href: index ? `#${label}` : '/gallery/' }))} />
    <div class="cols cols--even">
      <Part title="Knoppen">
        <p class="row">
          <Button kind="primary">Plaats reactie</Button>
          <Button>Bewaar concept</Button>
          <Button kind="quiet">Annuleer</Button>
          <ButtonLink kind="live" href="#">
            Schuif aan
          </ButtonLink>
          <Button kind="danger">Verwijder</Button>
          <Button size="s">Bekijk</Button>
          <Menu
            items={[
              { label: 'Bewerk', onSelect: () => toast({ text: 'Bewerkt' }) },
              { label: 'Verwijder', danger: true, onSelect: () => toast({ text: 'Weg', undo: () => {} }) },
            ]}
          />
          <Asking />
        </p>
      </Part>
      <Part title="Merkjes">
        <p class="row">
          <Chip>Herbestemmen</Chip>
          <Chip href="#" on>
            Gekozen
          </Chip>
          <KindMark done>
            <Search />
            Vraag met antwoord
          </KindMark>
          <LivePill />
        </p>
        <AvatarRow people={people} />
        <div class="row">
          {people.map((person) => (
            <Person person={person} />
          ))}
        </div>
      </Part>
      <Part title="Nu bezig">
        <LiveBar
          action={
            <Button kind="live" size="s">
              Schuif aan
            </Button>
          }
        >
          <strong>Lunchsessie Circulair inkopen</strong> <span class="soft">stap 2 van 5</span>
        </LiveBar>
        <Cloth>
          <div class="row row--nowrap top">
            <SeatRing taken={16} seats={20} size={96} />
            <div class="stack gap-2">
              <p class="meta">
                <MeetingTime from="2026-12-17T18:30:00Z" to="2026-12-17T20:30:00Z" zone="Europe/Amsterdam" />
              </p>
              <h2>Koffiedik, brood en schillen: wie kan er wat mee?</h2>
              <p class="row">
                <Button kind="primary">Ik kom</Button>
                <Button>Ik kan niet</Button>
              </p>
              <Segments
                name="rsvp"
                label="Kom je?"
                hideLabel
                value="yes"
                options={[
                  { value: 'yes', label: 'Ja' },
                  { value: 'maybe', label: 'Misschien', tone: 'maybe' },
                  { value: 'no', label: 'Nee', tone: 'no' },
                ]}
              />
            </div>
          </div>
        </Cloth>
      </Part>
      <Part title="Tijd">
        <div class="row">
          <TimerRing leftMs={222_000} totalMs={480_000} size="s">
            over
          </TimerRing>
          <TimerRing leftMs={58_000} totalMs={480_000} size="s">
            bijna
          </TimerRing>
          <TimerRing leftMs={0} totalMs={480_000} size="s">
            rond je zin af
          </TimerRing>
        </div>
        <Bar part={0.4} />
        <Bar part={0.7} live />
        <p class="row">
          {[0, 40, 200, 1_600, 9_000, 30_000].map((minutes) => (
            <Time at={minutesAgo(minutes)} />
          ))}
        </p>
        <Lines>
          <li class="row row--nowrap">
            <When at="2027-01-05T19:00:00Z" />
            <MeetingTime from="2027-01-05T19:00:00Z" to="2027-01-05T20:30:00Z" zone="America/New_York" />
          </li>
          <li class="row row--nowrap">
            <When at="2026-12-17T18:30:00Z" />
            <span>Donderdag</span>
          </li>
        </Lines>
      </Part>
      <Part title="Formulier">
        <Form onSend={refuse}>
          <Field name="title" label="Titel" hint="Een vraag in één zin.">
            <TextInput />
          </Field>
          <Field name="text" label="Bericht" optional>
            <TextArea rows={3} />
          </Field>
          <Field name="sector" label="Sector">
            <Select options={sectors.map((sector) => ({ value: sector, label: sector }))} value="bouw" />
          </Field>
          <Field name="password" label="Wachtwoord">
            <PasswordInput />
          </Field>
          <Choice name="kind" label="Wat wil je delen?" value="question" options={['question', 'learning', 'discussion'].map((value) => ({ value, label: value }))} />
          <p class="row">
            <Submit>Plaats</Submit>
          </p>
        </Form>
      </Part>
      <Part title="Toestanden">
        <Empty icon={<Search />} title="Nog niemand schreef hierover" action={<Button kind="primary">Maak er een vraag van</Button>}>
          Stel het als vraag.
        </Empty>
        <Notice>Alleen leden zien wie er komt.</Notice>
        <Card>Een kaart</Card>
        <Card look="wash" small>
          Een kaart
        </Card>
        <Card look="sunken">Een kaart</Card>
        <Skeleton />
        <Button onClick={() => toast({ text: 'Gesprek verplaatst', undo: () => {} })}>Melding</Button>
      </Part>
    </div>
    <ToastRegion />
  </main>
)

function Part(props: { title: string; children: JSX.Element }) {
  return (
    <section class="stack">
      <SectionHead title={props.title} />
      {props.children}
    </section>
  )
}

const refuse = () =>
  Promise.reject(
    new Failure({ type: 'about:blank', title: '', status: 400, code: 'invalid', errors: ['title', 'kind'].map((field) => ({ field, code: 'empty', message: 'Vul dit in.' })) }),
  )

render(
  () => (
    <SpokenProvider value={{ language: 'nl', words: nl }}>
      <ClockProvider value={createClock(now)}>
        <Router>
          <Route path="*" component={Gallery} />
        </Router>
      </ClockProvider>
    </SpokenProvider>
  ),
  document.getElementById('app') ?? document.body,
)
