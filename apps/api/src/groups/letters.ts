import type { Language } from '@kring/contract/wire'
import type { Letter } from '../platform/mail.ts'

/** The refusal reaches the person who asked, with the facilitator's words; nobody else reads them. */
export const declined = (language: Language, recipient: string, group: string, reason: string): Letter => ({
  recipient,
  ...{
    nl: {
      subject: `Je verzoek om lid te worden van ${group}`,
      text: `Hallo,\n\nDe procesbegeleider van ${group} heeft je verzoek niet aangenomen. Dit is de uitleg:\n\n${reason}`,
    },
    en: { subject: `Your request to join ${group}`, text: `Hello,\n\nThe facilitator of ${group} did not accept your request. This is why:\n\n${reason}` },
  }[language],
})
