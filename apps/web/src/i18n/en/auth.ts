import type { Words } from '../text.ts'

export const auth: Words['auth'] = {
  signIn: { title: 'Sign in' },
}
