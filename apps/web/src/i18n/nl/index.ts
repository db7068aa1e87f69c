import { auth } from './auth.ts'
import { shell } from './shell.ts'
import { threads } from './threads.ts'
import { ui } from './ui.ts'

export const nl = { auth, shell, threads, ui }
