import type { App } from '../platform/app.ts'
import { onNews } from '../platform/ledger.ts'

/** A page as it goes out, with the policy that names its nonce. */
export type Sent = { body: Buffer; policy: string }
const longest = 5_000
const most = 300

/**
 * Pages as guests get them, kept until anything at all is written and no longer than five seconds: then somebody's first look at a talked-of page is one rendering,
 * not a thousand. Its nonce is kept with it. Whoever writes something throws the page away, nonce and all, so what they wrote cannot know the nonce it is shown under.
 */
export function keepGuestPages(app: App) {
  const pages = new Map<string, { sent: Sent; until: number }>()
  let writes = 0
  onNews(app.db, () => {
    writes += 1
    pages.clear()
  })
  return {
    find(key: string) {
      const page = pages.get(key)
      return page && page.until > performance.now() ? page.sent : undefined
    },
    /** Call before asking what is on the page; what was written since then is perhaps not on it, so that it is not kept. */
    begin(key: string) {
      const begun = writes
      return (sent: Sent) => {
        if (begun !== writes) return
        if (pages.size >= most) pages.clear()
        pages.set(key, { sent, until: performance.now() + longest })
      }
    },
  }
}
