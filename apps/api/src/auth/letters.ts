import type { Language } from '@kring/contract/wire'
import type { Letter } from '../platform/mail.ts'

export const verifyEmail = (language: Language, recipient: string, name: string, link: string): Letter => ({
  recipient,
  ...{
    nl: {
      subject: 'Bevestig je e-mailadres voor Kring',
      text: `Hallo ${line(name)},\n\nMet deze link maak je je account af. Hij werkt één dag.\n\n${link}\n\nHeb jij dit niet aangevraagd? Dan hoef je niets te doen.`,
    },
    en: {
      subject: 'Confirm your e-mail address for Kring',
      text: `Hello ${line(name)},\n\nThis link completes your account. It works for one day.\n\n${link}\n\nWas this not you? Then there is nothing to do.`,
    },
  }[language],
})

export const alreadyRegistered = (language: Language, recipient: string, link: string): Letter => ({
  recipient,
  ...{
    nl: {
      subject: 'Je hebt al een account bij Kring',
      text: `Hallo,\n\nIemand, waarschijnlijk jij, wilde met dit adres een account maken. Dat heb je al. Inloggen kan hier:\n\n${link}\n\nWachtwoord kwijt? Op die pagina vraag je een nieuw aan.`,
    },
    en: {
      subject: 'You already have an account with Kring',
      text: `Hello,\n\nSomebody, probably you, tried to register with this address. You have an account already. Log in here:\n\n${link}\n\nLost your password? Ask for a new one on that page.`,
    },
  }[language],
})

export const resetPassword = (language: Language, recipient: string, link: string): Letter => ({
  recipient,
  ...{
    nl: {
      subject: 'Kies een nieuw wachtwoord voor Kring',
      text: `Hallo,\n\nMet deze link kies je een nieuw wachtwoord. Hij werkt een kwartier en één keer.\n\n${link}\n\nHeb jij dit niet aangevraagd? Dan blijft alles zoals het was.`,
    },
    en: {
      subject: 'Choose a new password for Kring',
      text: `Hello,\n\nThis link lets you choose a new password. It works for fifteen minutes, once.\n\n${link}\n\nWas this not you? Then everything stays as it was.`,
    },
  }[language],
})

/** A name is what a stranger typed: it stays on its line and carries no link. */
const line = (name: string) =>
  name
    .replace(/[\r\n]+/g, ' ')
    .replaceAll('://', ' ')
    .trim()
