import type { App } from '../../apps/api/src/platform/app.ts'
import type { Actor } from './world.ts'

/** The same people in every test, in two groups: `group` is for members only, `square` is public. The outsider is in neither. */
export type Cast = {
  facilitator: Actor
  member: Actor
  moderator: Actor
  outsider: Actor
  admin: Actor
  group: { id: number; slug: string }
  square: { id: number; slug: string }
}

export async function gatherCast(app: App): Promise<Cast> {
  const group = await found(app, { slug: 'stille-kring', name: 'Stille kring', visibility: 'members', joining: 'invite' })
  const square = await found(app, { slug: 'open-plein', name: 'Open plein', visibility: 'public', joining: 'open' })
  const both = [group.id, square.id]
  return {
    group,
    square,
    facilitator: await bring(app, 'Femke Fabriek', both, { facilitatorAt: now() }),
    member: await bring(app, 'Lotte Lid', both),
    moderator: await bring(app, 'Mo Moderator', both, { moderatorAt: now() }),
    outsider: await bring(app, 'Bob Buiten', []),
    admin: await bring(app, 'Ada Admin', [], {}, { adminAt: now() }),
  }
}

/** Somebody new, member of these groups, signed in. */
export async function bring(
  app: App,
  name: string,
  groups: number[] = [],
  roles: { facilitatorAt?: string; moderatorAt?: string } = {},
  person: { adminAt?: string } = {},
): Promise<Actor> {
  const { id } = await app.db
    .insertInto('person')
    .values({ name, organisation: 'Testbedrijf', sector: 'horeca', ...person })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const groupId of groups)
    await app.db
      .insertInto('membership')
      .values({ groupId, personId: id, ...roles })
      .execute()
  return { id, cookie: `__Host-kring=${await app.loginSessions.create(id, 'test')}` }
}

async function found(app: App, { visibility, joining, ...names }: { slug: string; name: string; visibility: 'public' | 'members'; joining: 'open' | 'invite' }) {
  return app.db
    .insertInto('group')
    .values({
      ...names,
      visibility,
      joining,
      goal: 'Minder weggooien',
      purpose: 'Samen leren',
      purposeHtml: '<p>Samen leren</p>',
      yields: 'Een plan',
      rhythm: 'Elke maand',
      agreements: '["We luisteren"]',
      zone: 'Europe/Amsterdam',
    })
    .returning(['id', 'slug'])
    .executeTakeFirstOrThrow()
}

const now = () => new Date().toISOString()
