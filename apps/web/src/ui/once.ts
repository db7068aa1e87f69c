/** Whether a press counts: a second one within half a second is the same press, by a nervous hand. */
export function createOnce(ms = 500) {
  let last = -ms
  return () => {
    const now = performance.now()
    if (now - last < ms) return false
    last = now
    return true
  }
}
