import type { Language } from '@kring/contract/wire'
import type { Letter } from '../platform/mail.ts'

type About = { title: string; url: string }

/** Whoever's words became part of a learning hears so, and how to step out of it; `named` where one of them stands under their name. */
export const credited = (language: Language, recipient: string, { title, url }: About, named: boolean): Letter => ({
  recipient,
  ...{
    nl: {
      subject: `Jouw woorden staan in een les: ${title}`,
      text: named
        ? `Hallo,\n\nIemand uit je kring maakte een les van een gesprek waarin jij iets schreef. Je staat erbij als bron:\n\n${url}\n\nWil je dat niet? Op die pagina kun je bezwaar maken. Je naam en je bericht gaan er dan meteen af.`
        : `Hallo,\n\nIemand uit je kring maakte een les van een gesprek waarin jij iets schreef zonder je naam. Je bericht staat erbij als bron, ook daar zonder je naam:\n\n${url}\n\nWil je dat niet? Op die pagina kun je bezwaar maken. Je bericht gaat er dan meteen af.`,
    },
    en: {
      subject: `Your words are in a learning: ${title}`,
      text: named
        ? `Hello,\n\nSomebody in your group made a learning of a thread in which you wrote something. You are named as a source:\n\n${url}\n\nRather not? On that page you can object. Your name and your post are taken off at once.`
        : `Hello,\n\nSomebody in your group made a learning of a thread in which you wrote something without your name. Your post is a source of it, there too without your name:\n\n${url}\n\nRather not? On that page you can object. Your post is taken off at once.`,
    },
  }[language],
})

/** An objection with its reason, for who told the learning and for the moderators. */
export const objected = (language: Language, recipient: string, { title, url }: About, text: string): Letter => ({
  recipient,
  ...{
    nl: {
      subject: `Bezwaar bij de les ${title}`,
      text: `Hallo,\n\nIemand wil niet als bron bij deze les staan. Naam en bericht zijn er af. Kijk of er nog woorden van die persoon in de les staan:\n\n${url}${text && `\n\nDe uitleg:\n\n${text}`}`,
    },
    en: {
      subject: `Objection to the learning ${title}`,
      text: `Hello,\n\nSomebody does not want to be a source of this learning. Their name and post are taken off. Please see whether words of theirs are still in it:\n\n${url}${text && `\n\nThe reason:\n\n${text}`}`,
    },
  }[language],
})
