import websocket from '@fastify/websocket'
import { Said } from '@kring/contract/realtime'
import { Compile } from 'typebox/compile'
import type { App } from '../platform/app.ts'
import { onNews, tellNews } from '../platform/ledger.ts'
import { Refusal } from '../platform/refusal.ts'
import { isOurs } from '../platform/security.ts'
import { listGoodSessions, notify, readEpoch } from './queries.ts'
import { createPresence } from './presence.ts'
import { createRelay } from './relay.ts'
import { createTopics, type Topics } from './topics.ts'
import { createTab, type Tab } from './tab.ts'

declare module 'fastify' {
  interface FastifyInstance {
    topics: Topics
  }
}

const channel = 'kring'
const said = Compile(Said)

/** One socket per tab. It only tells what happened; whoever wants something to happen sends a request. */
export async function listenIn(app: App) {
  const { db, connection } = app
  app.decorate('topics', createTopics())
  const relay = createRelay(db, app.topics, await readEpoch(db))
  const presence = createPresence()
  const tabs = new Set<Tab>()
  const stopListening = await connection.listen(channel, (topic) => tellNews(db, [topic], 'elsewhere'), relay.pumpAll)
  if (!connection.embedded) tellOthers(app)
  closeEndedSessions(app, tabs)

  await app.register(websocket, { options: { maxPayload: 4_096, perMessageDeflate: false } })
  app.get(
    '/api/v1/live',
    { websocket: true, schema: { hide: true }, config: { participants: true }, preValidation: async (request) => demandOurs(app, request.headers.origin) },
    (socket, request) => {
      const tab = createTab(app, socket, request.raw.socket, request.viewer?.id ?? null, request.loginSessionId, { relay, presence })
      tabs.add(tab)
      socket.on('message', (data) => {
        const message = parse(String(data))
        if (said.Check(message)) tab.hear(message)
        else socket.close(1003, 'not understood')
      })
      socket.on('close', () => {
        tabs.delete(tab)
        tab.leaveAll()
      })
    },
  )

  const heartbeat = setInterval(() => tabs.forEach((tab) => tab.beat()), 30_000).unref()
  app.addHook('preClose', async () => {
    clearInterval(heartbeat)
    relay.close()
    tabs.forEach((tab) => tab.close(1012, 'restarting'))
    await stopListening()
  })
}

function demandOurs(app: App, origin: string | undefined) {
  if (!isOurs(app, origin)) throw new Refusal(403, 'origin.foreign')
}

/** Other processes are told after the commit, each topic once per turn: inside the transaction it would queue all commits. */
function tellOthers(app: App) {
  const waiting = new Set<string>()
  onNews(app.db, (topics, from) => {
    if (from === 'elsewhere') return
    if (waiting.size === 0) setImmediate(send)
    for (const topic of topics) waiting.add(topic)
  })
  const send = () => {
    const topics = [...waiting]
    waiting.clear()
    // A lost notice is found by the look-out of the others.
    notify(app.db, channel, topics).catch(() => {})
  }
}

/** A session that ended elsewhere, or a suspended person: the socket closes too. One question for all tabs together. */
function closeEndedSessions(app: App, tabs: Set<Tab>) {
  onNews(app.db, (topics) => {
    if (!topics.includes('access') || tabs.size === 0) return
    const ids = [...tabs].flatMap(({ loginSessionId }) => loginSessionId ?? [])
    listGoodSessions(app.db, ids)
      .then((good) => tabs.forEach((tab) => tab.loginSessionId !== null && !good.includes(tab.loginSessionId) && tab.close(4401, 'signed out')))
      .catch(() => {})
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
