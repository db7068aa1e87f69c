import { lazy } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { toast } from '../ui/toast.tsx'

export const BookmarkDialog = lazy(() => import('./bookmark-dialog.tsx').then(({ BookmarkDialog }) => ({ default: BookmarkDialog })))

/** Opens it once its file is there: where that is out of reach it is said, and the page stays. */
export function useDialog() {
  const shell = useText('shell')
  return (open: () => void) => void import('./bookmark-dialog.tsx').then(open, () => toast({ text: shell.problems.network, failed: true }))
}
