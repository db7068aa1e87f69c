import type { Language } from '@kring/contract/wire'
import type { Letter } from '../platform/mail.ts'

type About = { by: string; reason: string; title: string; group: string; url: string }

/** Whoever wrote without a name hears that a moderator asked for it, who that was and why. */
export const nameAsked = (language: Language, recipient: string, { by, reason, title, group, url }: About): Letter => ({
  recipient,
  ...{
    nl: {
      subject: `Een moderator vroeg je naam op: ${title}`,
      text: `Hallo,\n\nJe schreef zonder je naam in de kring ${group}. ${by} is daar moderator en vroeg op wie het schreef. ${by} weet nu dat jij het was, anderen niet. In het open logboek staat dat het is gevraagd en waarom, zonder je naam.\n\nDe reden:\n\n${reason}\n\nHet gaat om dit bericht:\n\n${url}`,
    },
    en: {
      subject: `A moderator asked for your name: ${title}`,
      text: `Hello,\n\nYou wrote without your name in the group ${group}. ${by} is a moderator there and asked who wrote it. ${by} now knows that it was you, others do not. The open log tells that it was asked and why, without your name.\n\nThe reason:\n\n${reason}\n\nThis is the post:\n\n${url}`,
    },
  }[language],
})
