import type { Sector } from '@kring/contract/people'

const sectors: Record<Sector, string> = {
  horeca: 'Horeca',
  detailhandel: 'Detailhandel',
  bouw: 'Bouw',
  zorg: 'Zorg en bioscience',
  initiatief: 'Maatschappelijk initiatief',
  kennis: 'Kennisinstelling',
  gemeente: 'Gemeente',
  anders: 'Anders',
}

export const people = {
  sectors,
  offers: 'Wat ik te bieden heb',
  seeks: 'Wat ik zoek',
  noOffers: (name: string) => `${name} schreef hier nog niets op.`,
  noSeeks: (name: string) => `${name} schreef hier nog niets op.`,
  noOrganisation: 'Op eigen naam',
  groups: 'Doet mee met',
  noGroups: 'Nog met geen enkele kring.',
  edit: 'Pas je profiel aan',
  profile: {
    title: 'Jouw profiel',
    intro: 'Zo weten anderen wie je bent en waarvoor ze bij je kunnen aankloppen.',
    settings: 'Instellingen',
    name: 'Je naam',
    organisation: 'Waar werk je, of namens wie doe je mee?',
    sector: 'Sector',
    sectorHint: 'De vorm om je initialen laat zien uit welke sector je komt.',
    noSector: 'Zeg ik liever niet',
    offers: 'Wat heb je te bieden?',
    offersHint: 'Kennis, spullen, een ruimte, een halve dag hulp: alles telt.',
    seeks: 'Wat zoek je?',
    seeksHint: 'Een partner, een antwoord, een afnemer voor iets dat je overhoudt.',
    save: 'Bewaar',
    saved: 'Je profiel is bewaard.',
  },
}
