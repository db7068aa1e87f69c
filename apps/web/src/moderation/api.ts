import * as groups from '@kring/contract/groups'
import * as contract from '@kring/contract/moderation'
import { query } from '@solidjs/router'
import { call } from '../shell/http.ts'

export const pinThread = (threadId: number, reason: string, until: string | null) => call(contract.pinThread, { params: { threadId }, body: { reason, until } })
export const closeThread = (threadId: number, reason: string) => call(contract.closeThread, { params: { threadId }, body: { reason } })
export const moveThread = (threadId: number, groupId: number, reason: string) => call(contract.moveThread, { params: { threadId }, body: { groupId, reason } })
export const askName = (threadId: number, post: string, reason: string) => call(contract.askName, { params: { threadId, post }, body: { reason } })
export const listMyDisclosures = query((threadId: number) => call(contract.listMyDisclosures, { params: { threadId } }), 'my-disclosures')
export const reverseRuling = (rulingId: number) => call(contract.reverseRuling, { params: { rulingId } })

export const readGroupOfLog = query((slug: string) => call(groups.readGroup, { params: { slug } }), 'group-of-log')
export const readLog = query(async (slug: string, after: string | undefined) => {
  const { id } = await readGroupOfLog(slug)
  return call(contract.readLog, { params: { groupId: id }, querystring: after === undefined ? {} : { after } })
}, 'moderation-log')
