import * as contract from '@kring/contract/facilitation'
import { query } from '@solidjs/router'
import { call } from '../shell/http.ts'

export const callBack = (sessionId: number) => call(contract.callBack, { params: { sessionId } })
export const broadcast = (sessionId: number, text: string | null) => call(contract.broadcast, { params: { sessionId }, body: { text } })
export const raiseHand = (sessionId: number) => call(contract.raiseHand, { params: { sessionId } })
export const lowerHand = (sessionId: number, personId: number) => call(contract.lowerHand, { params: { sessionId, personId } })
export const giveTurn = (sessionId: number, stageId: number, turn: { groupId: number | null; from: number | null; passed: boolean; to: number | null }) =>
  call(contract.giveTurn, { params: { sessionId, stageId }, body: turn })
export const addRunner = (sessionId: number, personId: number) => call(contract.addRunner, { params: { sessionId, personId } })
export const removeRunner = (sessionId: number, personId: number) => call(contract.removeRunner, { params: { sessionId, personId } })
export const handOver = (sessionId: number, personId: number) => call(contract.handOver, { params: { sessionId }, body: { personId } })
export const seeOff = (sessionId: number, personId: number) => call(contract.seeOff, { params: { sessionId, personId } })
export const welcomeBack = (sessionId: number, personId: number) => call(contract.welcomeBack, { params: { sessionId, personId } })
export const foreseeOff = (sessionId: number, personId: number) => call(contract.foreseeOff, { params: { sessionId, personId } })
export const listVoices = query((sessionId: number) => call(contract.listVoices, { params: { sessionId } }), 'voices')
