import * as contract from '@kring/contract/groups'
import { isMember, mayFacilitate } from '@kring/domain/groups'
import { type App, memberOf } from '../platform/app.ts'
import { forbidden, missing, Refusal } from '../platform/refusal.ts'
import { hashOf } from '../platform/secret.ts'
import { acceptInvitation, admitMember, changeGroup, changeRoles, declineMember, invite, joinGroup, leaveGroup, startGroup } from './actions.ts'
import { findGroup, findInvitation, findJoinable, listGroups, listJoinRequests, listMembers, listSeers } from './queries.ts'

export default async function groups(app: App) {
  const { db, settings } = app
  app.topics.add('group', listSeers)

  app.route({ ...contract.listGroups, handler: ({ viewer }) => listGroups(db, viewer) })

  app.route({
    ...contract.readGroup,
    handler: async ({ viewer, params }) => {
      const group = await findGroup(db, viewer, params)
      if (!group) throw missing()
      return group
    },
  })

  app.route({
    ...contract.startGroup,
    handler: async (request, reply) => reply.code(201).send(await startGroup(db, memberOf(request), request.body)),
  })

  app.route({ ...contract.changeGroup, handler: (request) => changeGroup(db, memberOf(request), request.params.groupId, request.body) })

  app.route({
    ...contract.listMembers,
    handler: async ({ viewer, params, query }) => {
      if (!(await findJoinable(db, viewer, params.groupId))) throw missing()
      return listMembers(db, params.groupId, query.after)
    },
  })

  app.route({ ...contract.joinGroup, handler: (request) => joinGroup(db, memberOf(request), request.params.groupId, request.body.motivation) })

  app.route({
    ...contract.leaveGroup,
    handler: async (request, reply) => reply.code(204).send(await leaveGroup(db, memberOf(request), request.params.groupId)),
  })

  app.route({
    ...contract.listJoinRequests,
    handler: async (request) => {
      const { groupId } = request.params
      if (!(await findJoinable(db, request.viewer, groupId))) throw missing()
      if (!mayFacilitate(request.viewer, groupId)) throw isMember(request.viewer, groupId) ? forbidden('group.facilitators-only') : missing()
      return listJoinRequests(db, groupId)
    },
  })

  app.route({
    ...contract.admitMember,
    handler: async (request, reply) => reply.code(204).send(await admitMember(db, memberOf(request), request.params.groupId, request.params.personId)),
  })

  app.route({
    ...contract.declineMember,
    handler: async (request, reply) => {
      await declineMember(db, memberOf(request), request.params.groupId, request.params.personId, request.body.reason)
      app.postman.wake()
      return reply.code(204).send(null)
    },
  })

  app.route({
    ...contract.changeRoles,
    handler: (request) => changeRoles(db, memberOf(request), request.params.groupId, request.params.personId, request.body.roles),
  })

  app.route({
    ...contract.invite,
    handler: async (request, reply) => reply.code(201).send(await invite(db, settings.origin, memberOf(request), request.params.groupId, request.body.note)),
  })

  app.route({
    ...contract.readInvitation,
    handler: async ({ body }) => {
      const invitation = await findInvitation(db, hashOf(body.token))
      if (!invitation) throw new Refusal(422, 'link.spent')
      return { group: invitation.group, goal: invitation.goal, note: invitation.note }
    },
  })

  app.route({
    ...contract.acceptInvitation,
    handler: async (request, reply) => reply.code(201).send(await acceptInvitation(db, memberOf(request), request.body.token)),
  })
}
