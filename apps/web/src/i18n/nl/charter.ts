import type { Charter } from '../../groups/api.ts'

const visibility: Record<Charter['visibility'], string> = { public: 'Iedereen', members: 'Alleen leden' }
const joining: Record<Charter['joining'], string> = { open: 'Meteen', request: 'Na een ja van een begeleider', invite: 'Met een uitnodiging' }

/** The form in which a group says what it is. */
export const charter = {
  newTitle: 'Begin een kring',
  newIntro: 'Begin klein: een naam en een doel zijn genoeg. De rest vullen jullie samen in, op de eerste bijeenkomst.',
  editTitle: 'Pas het kompas aan',
  editIntro: 'Schrijf op wat jullie samen afspraken. Iedereen in de kring ziet meteen wat er staat.',
  name: 'Naam van de kring',
  nameHint: 'Kort en herkenbaar.',
  goal: 'Wat willen jullie bereiken?',
  goalHint: 'Eén of twee zinnen, liefst met een getal en een datum.',
  purpose: 'Waar komen jullie voor bij elkaar?',
  purposeHint: 'Voor wie is het, en wat doen jullie? Opmaak: **vet**, - lijst.',
  yields: 'Wat levert meedoen op?',
  yieldsHint: 'Wat neemt iemand mee naar huis?',
  rhythm: 'Wanneer komen jullie bij elkaar?',
  rhythmHint: 'Bijvoorbeeld: elke derde donderdag, niet in juli.',
  agreements: 'Welke afspraken maken jullie?',
  agreementsHint: 'Eén afspraak per regel, hooguit twaalf.',
  anonymous: 'Mag iemand hier schrijven zonder naam?',
  anonymousHint:
    'Dat kan helpen om iets lastigs te vragen. Een moderator kan de naam opvragen, met een reden in het open logboek. Zet je het later uit, dan blijft staan wat zonder naam is geplaatst.',
  anonymousChoices: { no: 'Nee, altijd onder je naam', yes: 'Ja, het mag zonder naam' },
  visibility: 'Wie mag meelezen?',
  visibilities: visibility,
  joining: 'Hoe komt iemand erbij?',
  joinings: joining,
  zone: 'Tijdzone van de bijeenkomsten',
  zoneHint: 'Zoals Europe/Amsterdam. Tijden van bijeenkomsten gelden hiervoor.',
  create: 'Begin deze kring',
  save: 'Bewaar',
  created: 'De kring staat. Nodig nu mensen uit.',
  saved: 'Het kompas is aangepast.',
  cancel: 'Ga terug zonder te bewaren',
}
