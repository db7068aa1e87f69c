import * as contract from '@kring/contract/people'
import { type App, memberOf } from '../platform/app.ts'
import { missing } from '../platform/refusal.ts'
import { changeProfile } from './actions.ts'
import { findProfile } from './queries.ts'

export default async function people(app: App) {
  // What happens to one person is for that person only.
  app.topics.add('person', async (_db, people, id) => people.filter((personId) => personId === id))

  app.route({
    ...contract.readPerson,
    handler: async (request) => {
      const profile = await findProfile(app.db, memberOf(request), request.params.personId)
      if (!profile) throw missing()
      return profile
    },
  })

  app.route({ ...contract.changeProfile, handler: (request) => changeProfile(app.db, memberOf(request), request.body) })
}
