/** Guesses the server's clock from pings; the quickest round trip knows best. All in ms. */
export function createServerClock(deviceNow: () => number = Date.now) {
  let offset = 0
  let quickest = Infinity
  let learned = false
  return {
    now: () => deviceNow() + offset,
    /** `asked` and `answered` by our own clock, `server` what the server's clock said in between. */
    learn(asked: number, server: number, answered: number) {
      const trip = answered - asked
      if (trip < 0 || trip > quickest) return
      quickest = trip
      learned = true
      offset = server + trip / 2 - answered
    },
    /** Until the first ping, the moment at which the page was read is the best guess. */
    guess(server: number) {
      if (!learned) offset = server - deviceNow()
    },
    /** A device that slept may have set its clock meanwhile. */
    forget: () => (quickest = Infinity),
  }
}
