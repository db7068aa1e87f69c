import type { PostState } from '@kring/contract/posts'
import { useText } from '../i18n/text.ts'
import { problemOf } from '../shell/http.ts'
import { toast } from '../ui/toast.tsx'
import type { PostActs } from './post-acts.tsx'
import { putBackPost, takeBackPost } from './posts-api.ts'

/** Taking one's own words back, with the way to put them back instead of a question beforehand. */
export function useWithdrawal({ thread, changed }: PostActs) {
  const t = useText('posts')
  const words = useText('shell')
  const attempt = (sent: Promise<PostState>, said: { text: string; undo?: () => void }) =>
    sent.then(
      (state) => (changed(state), toast(said)),
      (error: unknown) => toast({ text: problemOf(error).title || words.problems.network, failed: true }),
    )
  const putBack = (post: string) => attempt(putBackPost(thread().id, post), { text: t.putBack })
  const takeBack = (post: string) => attempt(takeBackPost(thread().id, post), { text: t.takenBack, undo: () => void putBack(post) })
  return { takeBack, putBack }
}
