import Type, { type Static } from 'typebox'
import { Id, Line, Lines, Nullable, route, Shape } from './wire.ts'

/** The sectors of the community's report; the shape of an avatar tells them apart. */
export const sectors = ['horeca', 'detailhandel', 'bouw', 'zorg', 'initiatief', 'kennis', 'gemeente', 'anders'] as const
export const Sector = Type.Enum([...sectors])
export type Sector = Static<typeof Sector>

/** A person as a line under their words: enough for a name, an avatar and a link. */
export const Author = Shape({ id: Id, name: Line, organisation: Nullable(Type.String()), sector: Nullable(Sector) })
export type Author = Static<typeof Author>

const fields = {
  name: Type.String({ minLength: 2, maxLength: 80, pattern: '\\S' }),
  organisation: Nullable(Type.String({ maxLength: 120 })),
  sector: Nullable(Sector),
  offers: Type.Union([Lines], { description: 'what I offer' }),
  seeks: Type.Union([Lines], { description: 'what I look for' }),
}

export const Profile = Shape({
  id: Id,
  ...fields,
  groups: Type.Array(Shape({ id: Id, slug: Type.String(), name: Type.String() }), { description: 'those the viewer may see' }),
})
export type Profile = Static<typeof Profile>

export const readPerson = route('member', 'GET', '/people/:personId', 'Read a profile', {
  params: Shape({ personId: Id }),
  response: { 200: Profile },
})
export const changeProfile = route('member', 'PUT', '/me/profile', 'Change my profile', {
  body: Shape(fields),
  response: { 200: Profile },
})
