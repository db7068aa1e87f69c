import * as contract from '@kring/contract/breakouts'
import type { Input } from '@kring/contract/wire'
import { query } from '@solidjs/router'
import { call } from '../shell/http.ts'

export const readPlan = query((sessionId: number) => call(contract.readPlan, { params: { sessionId } }), 'plan')
export const drawPlan = (sessionId: number, body: Input<typeof contract.drawPlan>['body']) => call(contract.drawPlan, { params: { sessionId }, body })
export const movePerson = (sessionId: number, round: number, personId: number, body: Input<typeof contract.movePerson>['body']) =>
  call(contract.movePerson, { params: { sessionId, round, personId }, body })
export const nameGroup = (sessionId: number, round: number, groupId: number, topic: string) => call(contract.nameGroup, { params: { sessionId, round, groupId }, body: { topic } })
export const lockRound = (sessionId: number, round: number) => call(contract.lockRound, { params: { sessionId, round } })
export const unlockRound = (sessionId: number, round: number) => call(contract.unlockRound, { params: { sessionId, round } })
export const publishRound = (sessionId: number, round: number) => call(contract.publishRound, { params: { sessionId, round } })
