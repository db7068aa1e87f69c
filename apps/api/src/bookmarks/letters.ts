import type { Bookmark } from '@kring/contract/bookmarks'
import type { Language } from '@kring/contract/wire'
import type { Letter } from '../platform/mail.ts'

/** The post that its keeper wanted to be back at; where they cannot see it any more, no more than what they called it themselves. */
export function reminder(language: Language, recipient: string, origin: string, { name, post }: Pick<Bookmark, 'name' | 'post'>): Letter {
  const list = `${origin}/bookmarks`
  const url = post && addressOf(origin, post)
  const title = post?.title.replace(/\s+/g, ' ') ?? ''
  return {
    recipient,
    ...{
      nl: {
        subject: name || title ? `Herinnering: ${name || title}` : 'Herinnering aan iets wat je bewaarde',
        text: url
          ? `Hallo,\n\nJe wilde hierop terugkomen${name && `: ${name}`}.\n\nHet staat in het gesprek ‘${title}’:\n\n${url}\n\nBij Bewaard zeg je dat het klaar is, of kies je een ander moment:\n\n${list}`
          : `Hallo,\n\nJe wilde terugkomen op iets wat je bewaarde${name && `: ${name}`}.\n\nHet bericht zelf kun je niet meer zien. Bij Bewaard haal je het weg:\n\n${list}`,
      },
      en: {
        subject: name || title ? `Reminder: ${name || title}` : 'Reminder of something you kept',
        text: url
          ? `Hello,\n\nYou wanted to come back to this${name && `: ${name}`}.\n\nIt is in the thread ‘${title}’:\n\n${url}\n\nUnder Saved you say that it is done, or choose another moment:\n\n${list}`
          : `Hello,\n\nYou wanted to come back to something you kept${name && `: ${name}`}.\n\nYou can no longer see the post itself. Under Saved you remove it:\n\n${list}`,
      },
    }[language],
  }
}

const addressOf = (origin: string, { threadId, post }: NonNullable<Bookmark['post']>) => `${origin}/threads/${threadId}${post === 'opening' ? '' : `?post=${post}`}`
