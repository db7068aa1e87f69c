import * as contract from '@kring/contract/live-scripts'
import type { Input } from '@kring/contract/wire'
import { query } from '@solidjs/router'
import { call } from '../shell/http.ts'

export const readLiveScript = query((sessionId: number) => fetchLiveScript(sessionId), 'live-script')
/** As it is at this moment, whatever was read before. */
export const fetchLiveScript = (sessionId: number) => call(contract.readLiveScript, { params: { sessionId } })
export const changeScript = (sessionId: number, body: Input<typeof contract.changeScript>['body']) => call(contract.changeScript, { params: { sessionId }, body })
