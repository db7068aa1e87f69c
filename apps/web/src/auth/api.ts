import * as contract from '@kring/contract/auth'
import type { Input } from '@kring/contract/wire'
import { query } from '@solidjs/router'
import { call } from '../shell/http.ts'

type Body<R extends { body: unknown }> = R['body']

export const signIn = (body: Body<Input<typeof contract.signIn>>) => call(contract.signIn, { body })
export const signInAs = (role: Body<Input<typeof contract.signInAs>>['as']) => call(contract.signInAs, { body: { as: role } })
export const signOut = () => call(contract.signOut, {})
export const register = (body: Body<Input<typeof contract.register>>) => call(contract.register, { body })
export const verifyEmail = (token: string) => call(contract.verifyEmail, { body: { token } })
export const forgetPassword = (email: string) => call(contract.forgetPassword, { body: { email } })
export const resetPassword = (token: string, password: string) => call(contract.resetPassword, { body: { token, password } })

export const listLoginSessions = query(() => call(contract.listLoginSessions, {}), 'login-sessions')
export const endLoginSession = (loginSessionId: number) => call(contract.endLoginSession, { params: { loginSessionId } })
