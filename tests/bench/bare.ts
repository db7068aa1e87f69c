import Fastify from 'fastify'
import pg from 'pg'

// What Fastify and PostgreSQL can do at most: the same rows by one prepared query, no permissions, no sign-in, no markdown.
const [url = '', port = '0'] = process.argv.slice(2)
const pool = new pg.Pool({ connectionString: url, max: 10 })
const text = `
  select thread.id, thread.title, thread.html, reply.id as reply_id, reply.html as reply_html, reply.posted_at, person.name
  from thread join reply on reply.thread_id = thread.id join person on person.id = reply.author_id where thread.id = $1 order by reply.id limit 50`
const app = Fastify()
app.get<{ Params: { id: string } }>('/threads/:id', async ({ params }) => (await pool.query({ name: 'thread', text, values: [Number(params.id)] })).rows)
await app.listen({ host: '127.0.0.1', port: Number(port) })
