/** Through the door the whole page is loaded anew: nothing that was read as somebody else may stay. */
export function enterAt(path: string | null) {
  const wanted = new URL(path ?? '/', window.location.origin)
  window.location.assign(wanted.origin === window.location.origin ? wanted.href : '/')
}

/** The secret of a mailed link stands behind the #, so that it reaches no server's log. */
export const mailedToken = () => window.location.hash.slice(1)
