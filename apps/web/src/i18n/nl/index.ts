import { auth } from './auth.ts'
import { shell } from './shell.ts'
import { ui } from './ui.ts'

export const nl = { auth, shell, ui }
