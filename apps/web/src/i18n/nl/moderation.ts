import type { Ruling } from '@kring/contract/threads'

type PerKind = Record<Ruling['kind'], string>

export const moderation = {
  menu: 'Modereer dit gesprek',
  acts: { pin: 'Zet bovenaan vast', closure: 'Sluit dit gesprek', move: 'Verplaats naar een andere kring' } satisfies PerKind,
  lifts: { pin: 'Maak weer los', closure: 'Open dit gesprek weer' },
  explains: {
    pin: 'Het gesprek blijft bovenaan de kring staan, tot de datum die je kiest of tot iemand het losmaakt.',
    closure: 'Wie meedoet kan alles teruglezen, maar niemand reageert nog. Jij en de andere moderators wel.',
    move: 'Alle reacties gaan mee. Wie de andere kring niet kan zien, kan dit gesprek daarna niet meer lezen.',
  } satisfies PerKind,
  until: 'Tot en met',
  untilHint: 'Daarna laat het gesprek vanzelf los.',
  group: 'Naar welke kring?',
  reason: 'Waarom?',
  reasonHint: 'Dit komt bij het gesprek te staan en in het open logboek.',
  send: { pin: 'Zet vast', closure: 'Sluit gesprek', move: 'Verplaats' } satisfies PerKind,
  done: { pin: 'Het gesprek staat nu bovenaan.', closure: 'Het gesprek is gesloten.', move: 'Het gesprek is verplaatst.' } satisfies PerKind,
  cancel: 'Toch niet',
  log: {
    title: 'Open logboek',
    lead: 'Alles wat moderators in deze kring deden, met de reden erbij. Wie deze kring kan zien, kan dit lezen.',
    of: (group: string) => `Open logboek van ${group}`,
    did: { pin: 'zette het bovenaan', closure: 'sloot het', move: 'verplaatste het' } satisfies PerKind,
    moved: (from: string | null, to: string | null) =>
      from && to
        ? `verplaatste het van ${from} naar ${to}`
        : from
          ? `verplaatste het van ${from} naar een besloten kring`
          : to
            ? `verplaatste het vanuit een besloten kring naar ${to}`
            : 'verplaatste het',
    reason: (reason: string) => `Reden: ${reason}`,
    hidden: 'Een gesprek dat je niet kunt zien',
    older: 'Eerdere besluiten',
    newest: 'Terug naar de nieuwste',
    none: 'Hier heeft nog geen moderator ingegrepen',
    noneText: 'Zodra een gesprek wordt vastgezet, gesloten of verplaatst, lees je hier door wie en waarom.',
    toGroup: 'Terug naar de kring',
  },
}
