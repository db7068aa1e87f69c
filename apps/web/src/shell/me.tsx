import * as contract from '@kring/contract/auth'
import type { Me } from '@kring/contract/auth'
import { createAsync, query } from '@solidjs/router'
import { type Accessor, createContext, useContext } from 'solid-js'
import { call } from './http.ts'

export const readMe = query(() => call(contract.readMe, {}), 'me')

/** Undefined while we do not know, and when we cannot find out: then the frame stays bare. */
export const createMe = (): Accessor<Me | undefined> => createAsync<Me | undefined>((before) => readMe().catch(() => before))

const Known = createContext<Accessor<Me | undefined>>(() => undefined)
export const MeProvider = Known.Provider

/** Who is looking at the page. */
export const useMe = () => useContext(Known)
