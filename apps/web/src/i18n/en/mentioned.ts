import type { Words } from '../text.ts'

export const mentioned: Words['mentioned'] = {
  title: 'You are mentioned',
  by: (name: string | undefined) => `${name ?? 'Somebody'} mentions you`,
}
