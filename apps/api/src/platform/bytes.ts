import type { App } from './app.ts'

const long = 4_096

/** Long answers leave as bytes: as a string Node writes them at a higher price. */
export function answerInBytes(app: App) {
  app.addHook('onSend', (_request, _reply, payload, done) => done(null, typeof payload === 'string' && payload.length > long ? Buffer.from(payload) : payload))
}
