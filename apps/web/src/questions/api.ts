import * as contract from '@kring/contract/questions'
import type { Input } from '@kring/contract/wire'
import { query } from '@solidjs/router'
import { call } from '../shell/http.ts'

type Asked = NonNullable<Input<typeof contract.listQuestions>['querystring']>

export const listQuestions = query((asked: Asked) => call(contract.listQuestions, { querystring: asked }), 'questions')
export const resolveQuestion = (threadId: number, text: string) => call(contract.resolveQuestion, { params: { threadId }, body: { text } })
export const withdrawResolution = (threadId: number) => call(contract.withdrawResolution, { params: { threadId } })
