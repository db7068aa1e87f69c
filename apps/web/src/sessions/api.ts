import * as doors from '@kring/contract/doors'
import type { Input, Language } from '@kring/contract/wire'
import * as contract from '@kring/contract/sessions'
import { query } from '@solidjs/router'
import { call } from '../shell/http.ts'

export type Gathering = Input<typeof contract.gather>['body']

export const readSession = query((sessionId: number) => call(contract.readSession, { params: { sessionId } }), 'session')
export const readDoor = query((code: string) => call(doors.readDoor, { params: { code } }), 'door')
export const enterByCode = (code: string) => call(doors.enterByCode, { params: { code } })
export const enterAsGuest = (code: string, name: string, language: Language, attempt: string) => call(doors.enterAsGuest, { params: { code }, body: { name, language, attempt } })
export const allowGuests = (sessionId: number, guests: boolean) => call(doors.allowGuests, { params: { sessionId }, body: { guests } })
export const readApproach = () => call(doors.readApproach, {})
export const tellApproach = (approach: doors.Approach | null) => call(doors.tellApproach, { body: { approach } })
export const takeSeat = (sessionId: number) => call(contract.takeSeat, { params: { sessionId } })
export const enterStage = (sessionId: number, from: number, to: number) => call(contract.enterStage, { params: { sessionId }, body: { from, to } })
export const pauseClock = (sessionId: number, stageId: number) => call(contract.pauseClock, { params: { sessionId }, body: { stageId } })
export const resumeClock = (sessionId: number) => call(contract.resumeClock, { params: { sessionId } })
export const extendStage = (sessionId: number, stageId: number, minutes: number) => call(contract.extendStage, { params: { sessionId }, body: { stageId, minutes } })
export const endSession = (sessionId: number) => call(contract.endSession, { params: { sessionId } })
export const revealNotes = (sessionId: number, stageId: number) => call(contract.revealNotes, { params: { sessionId, stageId } })
export const writeNote = (sessionId: number, noteId: string, stageId: number, text: string, card: contract.Card | null) =>
  call(contract.writeNote, { params: { sessionId, noteId }, body: { stageId, text, card } })
export const takeBackNote = (sessionId: number, noteId: string) => call(contract.takeBackNote, { params: { sessionId, noteId } })
export const sayReady = (sessionId: number, stageId: number) => call(contract.sayReady, { params: { sessionId, stageId } })
export const sayNotReady = (sessionId: number, stageId: number) => call(contract.sayNotReady, { params: { sessionId, stageId } })
export const gather = (sessionId: number, body: Gathering) => call(contract.gather, { params: { sessionId }, body })
