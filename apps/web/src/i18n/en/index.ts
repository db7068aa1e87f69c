import type { Words } from '../text.ts'
import { anonymity } from './anonymity.ts'
import { auth } from './auth.ts'
import { boards } from './boards.ts'
import { bookmarks } from './bookmarks.ts'
import { breakouts } from './breakouts.ts'
import { cards } from './cards.ts'
import { charter } from './charter.ts'
import { compose } from './compose.ts'
import { disclosure } from './disclosure.ts'
import { dormant } from './dormant.ts'
import { drafts } from './drafts.ts'
import { draftsLine } from './drafts-line.ts'
import { facilitation } from './facilitation.ts'
import { formats } from './formats.ts'
import { groups } from './groups.ts'
import { harvest } from './harvest.ts'
import { home } from './home.ts'
import { impressions } from './impressions.ts'
import { items } from './items.ts'
import { keeping } from './keeping.ts'
import { join } from './join.ts'
import { keyboard } from './keyboard.ts'
import { learnings } from './learnings.ts'
import { meetingLine } from './meeting-line.ts'
import { meetings } from './meetings.ts'
import { members } from './members.ts'
import { mentioned } from './mentioned.ts'
import { mentions } from './mentions.ts'
import { parting } from './parting.ts'
import { moderation } from './moderation.ts'
import { people } from './people.ts'
import { posts } from './posts.ts'
import { questions } from './questions.ts'
import { quoting } from './quoting.ts'
import { reactions } from './reactions.ts'
import { reports } from './reports.ts'
import { rulings } from './rulings.ts'
import { script } from './script.ts'
import { search } from './search.ts'
import { sections } from './sections.ts'
import { sessions } from './sessions.ts'
import { shell } from './shell.ts'
import { similar } from './similar.ts'
import { subjects } from './subjects.ts'
import { templates } from './templates.ts'
import { threadLine } from './thread-line.ts'
import { threads } from './threads.ts'
import { ui } from './ui.ts'
import { writing } from './writing.ts'

export const en: Words = {
  anonymity,
  auth,
  boards,
  bookmarks,
  breakouts,
  cards,
  charter,
  compose,
  disclosure,
  dormant,
  drafts,
  draftsLine,
  facilitation,
  formats,
  groups,
  harvest,
  home,
  impressions,
  items,
  keeping,
  join,
  keyboard,
  learnings,
  meetingLine,
  meetings,
  members,
  mentioned,
  mentions,
  parting,
  moderation,
  people,
  posts,
  questions,
  quoting,
  reactions,
  reports,
  rulings,
  script,
  search,
  sections,
  sessions,
  shell,
  similar,
  subjects,
  templates,
  threadLine,
  threads,
  ui,
  writing,
}
