import type { Language } from '@kring/contract/wire'
import type { Letter } from '../platform/mail.ts'

type Mentioned = { language: Language; email: string; author: { name: string } | null; title: string; words: string; url: string }

/** Somebody was meant by name in a post that they can read. */
export const mentioned = ({ language, email, author, title, words, url }: Mentioned): Letter => ({
  recipient: email,
  ...{
    nl: {
      subject: `${author?.name ?? 'Iemand'} noemt je in: ${title}`,
      text: `Hallo,\n\n${author?.name ?? 'Iemand'} schreef in het gesprek ‘${title}’ een bericht waarin jij genoemd wordt:\n\n${words}\n\nLees het en reageer:\n\n${url}`,
    },
    en: {
      subject: `${author?.name ?? 'Somebody'} mentions you in: ${title}`,
      text: `Hello,\n\n${author?.name ?? 'Somebody'} wrote a post that mentions you in the thread ‘${title}’:\n\n${words}\n\nRead it and reply:\n\n${url}`,
    },
  }[language],
})
