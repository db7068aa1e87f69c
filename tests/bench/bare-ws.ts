import { createServer } from 'node:http'
import { WebSocketServer } from 'ws'

// What ws can do at most: whatever is posted goes to every socket as it is, no database, no permissions, no order to keep.
const port = Number(process.argv.at(-1))
const server = createServer(async (request, response) => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  const message = Buffer.concat(parts)
  for (const socket of sockets.clients) socket.send(message, { binary: false })
  response.end()
})
const sockets = new WebSocketServer({ server, perMessageDeflate: false, maxPayload: 4_096 })
server.listen(port, '127.0.0.1')
