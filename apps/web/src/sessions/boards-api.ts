import * as contract from '@kring/contract/boards'
import { writeNote } from '@kring/contract/sessions'
import { call } from '../shell/http.ts'

export const clusterNotes = (sessionId: number, clusterId: string, noteIds: string[], name: string | null) =>
  call(contract.clusterNotes, { params: { sessionId, clusterId }, body: { noteIds, name } })
export const nameCluster = (sessionId: number, clusterId: string, name: string) => call(contract.nameCluster, { params: { sessionId, clusterId }, body: { name } })
export const loosenNote = (sessionId: number, noteId: string) => call(contract.loosenNote, { params: { sessionId, noteId } })
export const readBallot = (sessionId: number, stageId: number) => call(contract.readBallot, { params: { sessionId, stageId } })
export const giveDots = (sessionId: number, stageId: number, target: string, count: number) => call(contract.giveDots, { params: { sessionId, stageId, target }, body: { count } })
export const countDots = (sessionId: number, stageId: number) => call(contract.countDots, { params: { sessionId, stageId } })
export const writePaper = (sessionId: number, noteId: string, stageId: number, text: string, groupId: number | null) =>
  call(writeNote, { params: { sessionId, noteId }, body: { stageId, text, paper: { groupId } } })
