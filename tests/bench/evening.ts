import * as contract from '@kring/contract/sessions'
import { sql } from 'kysely'
import { createLoginSessions } from '../../apps/api/src/auth/lucia.ts'
import { connectServer } from '../../apps/api/src/platform/database.ts'
import { migrate } from '../../apps/api/src/platform/migrate.ts'
import { planMeeting, step } from '../support/evening.ts'
import { knock } from '../support/phones.ts'

/** A group of so many people, each signed in, and a meeting of theirs. */
export async function fillGroup(url: string, people: number) {
  const { db, close } = connectServer(url)
  await migrate(db)
  await sql`insert into person (name, organisation, sector) select 'Persoon ' || n, 'Bedrijf ' || n, 'horeca' from generate_series(1, ${people}::int) n`.execute(db)
  await sql`
    insert into "group" (slug, name, goal, purpose, purpose_html, yields, rhythm, visibility, joining, zone)
    values ('meetkring', 'Meetkring', 'Meten', '', '', '', '', 'members', 'open', 'Europe/Amsterdam')`.execute(db)
  await sql`insert into membership (group_id, person_id, facilitator_at) select 1, n, case n when 1 then now() end from generate_series(1, ${people}::int) n`.execute(db)
  const logins = createLoginSessions(db)
  const cookies = []
  for (let id = 1; id <= people; id += 1) cookies.push(`__Host-kring=${await logins.create(id, 'bench')}`)
  const meetings = []
  for (let count = 0; count < 2; count += 1) meetings.push(await planMeeting({ app: { db }, facilitator: { id: 1, cookie: '' }, group: { id: 1, slug: '' } }))
  await close()
  return { cookies, meetings }
}

/** A session with an open board, and everybody at the table. */
export async function openBoard(origin: string, meetingId: number, cookies: string[]) {
  const stages = [step('reflection', 'Rondje', 'Wat neem je mee?', 60)]
  const { body } = await knock(origin, contract.startSession, { params: { meetingId }, body: { stages, guests: false } }, { cookie: cookies[0] ?? '' })
  for (const cookie of cookies) await knock(origin, contract.takeSeat, { params: { sessionId: body.id } }, { cookie })
  return (await knock(origin, contract.readSession, { params: { sessionId: body.id } }, { cookie: cookies[0] ?? '' })).body
}
