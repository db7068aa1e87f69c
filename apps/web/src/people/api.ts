import * as contract from '@kring/contract/people'
import type { Input } from '@kring/contract/wire'
import { query } from '@solidjs/router'
import { call } from '../shell/http.ts'

export type ProfileWords = Input<typeof contract.changeProfile>['body']

export const readPerson = query((personId: number) => call(contract.readPerson, { params: { personId } }), 'person')
export const changeProfile = (body: ProfileWords) => call(contract.changeProfile, { body })
