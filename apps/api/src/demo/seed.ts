import type { Database, Db } from '../platform/database.ts'
import { seedHarvest } from './harvest.ts'
import { seedLearnings } from './learnings.ts'
import { seedMeetings } from './meetings.ts'
import { seedGroups, seedPeople } from './people.ts'
import { seedRulings } from './rulings.ts'
import { seedSessions } from './sessions.ts'
import { seedTemplates } from './templates.ts'
import { seedThreads } from './threads.ts'

/** Fills a database in which nobody is yet, all at once or not at all. The ledger starts after it: nobody was there to hear. */
export async function seedOnce(db: Database) {
  if (await isInhabited(db)) return
  const { community } = await import('./content/index.ts')
  await db.transaction().execute(async (tx) => {
    const people = await seedPeople(tx, community)
    const groups = await seedGroups(tx, community, people)
    const meetings = await seedMeetings(tx, community, people, groups)
    const sessions = await seedSessions(tx, community, people, meetings)
    const threads = await seedThreads(tx, community, { people, groups, sessions, meetings })
    await seedTemplates(tx, community, people, groups)
    await seedLearnings(tx, threads, people)
    await seedRulings(tx, threads, { people, groups })
    await seedHarvest(tx, community, threads, sessions)
  })
}

const isInhabited = async (db: Db) => (await db.selectFrom('person').select('id').limit(1).executeTakeFirst()) !== undefined
