/** A double tap takes no longer than this, in milliseconds. */
export const settling = 500

/** Who taps twice, in a fright or by habit, means it once: answers whether this tap counts. */
export function oncePerTap() {
  let counted = -settling
  return () => {
    const now = performance.now()
    if (now - counted < settling) return false
    counted = now
    return true
  }
}
