import type { Language } from '@kring/contract/wire'
import type { Letter } from '../platform/mail.ts'

/** What is new for one search: some threads by title, and how many there are besides. */
export type Finding = { q: string; posts: { id: number; title: string; replyId: number | null }[]; others: number }

export function news(language: Language, recipient: string, origin: string, findings: Finding[]): Letter {
  const [only, ...rest] = findings.map(({ q }) => q)
  const settings = `${origin}/search`
  const parts = findings.map(({ q, posts, others }) =>
    [
      `‘${q}’`,
      ...posts.map((post) => `${line(post.title)}\n${origin}/threads/${post.id}${post.replyId === null ? '' : `?post=${post.replyId}`}`),
      ...more(language, origin, q, others),
    ].join('\n\n'),
  )
  return {
    recipient,
    ...{
      nl: {
        subject: rest.length === 0 ? `Nieuw bij ‘${only}’` : `Nieuw bij ${findings.length} zoekvragen die je bewaart`,
        text: `Hallo,\n\nDit kwam erbij sinds de vorige keer.\n\n${parts.join('\n\n\n')}\n\n\nJe krijgt zo’n mail hooguit één keer per dag. Liever niet? Bij Zoeken zet je hem per zoekvraag uit:\n\n${settings}`,
      },
      en: {
        subject: rest.length === 0 ? `New for ‘${only}’` : `New for ${findings.length} searches that you saved`,
        text: `Hello,\n\nThis was added since last time.\n\n${parts.join('\n\n\n')}\n\n\nYou get a letter like this once a day at most. Rather not? Under Search you switch it off, search by search:\n\n${settings}`,
      },
    }[language],
  }
}

function more(language: Language, origin: string, q: string, others: number) {
  if (others <= 0) return []
  const link = `${origin}/search?${new URLSearchParams({ q })}`
  const said = { nl: others === 1 ? 'En nog 1 gesprek:' : `En nog ${others} gesprekken:`, en: others === 1 ? 'And 1 more thread:' : `And ${others} more threads:` }
  return [`${said[language]}\n${link}`]
}

/** A title of several lines would look like a letter of its own. */
const line = (title: string) => title.replace(/\s+/g, ' ')
