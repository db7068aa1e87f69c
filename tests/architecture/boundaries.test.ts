import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

/** A slice may import itself and anything to its left. */
const slices = [
  'platform',
  'auth',
  'realtime',
  'people',
  'groups',
  'files',
  'drafts',
  'threads',
  'questions',
  'subjects',
  'learnings',
  'bookmarks',
  'templates',
  'polls',
  'meetings',
  'sessions',
  'library',
  'directory',
  'search',
  'notifications',
  'moderation',
  'admin',
  'demo',
  'pages',
]

type Source = { path: string; text: string }
const sourcesIn = (folder: string): Source[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/(^|\/)(node_modules|dist)\//.test(file))
    .map((file) => ({ path: join(folder, file), text: readFileSync(join(folder, file), 'utf8') }))

/** Everything that is wrong with one file, in words. */
function trespasses({ path, text }: Source): string[] {
  const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name]) => name ?? '')
  const reached = imports.filter((name) => name.startsWith('.')).map((name) => join(dirname(path), name))
  const [, room = ''] = /^(packages\/\w+|apps\/\w+)\//.exec(path) ?? []
  const rules: [boolean, string][] = [
    [room.startsWith('packages') && reached.some((target) => !target.startsWith(room)), 'a package reaches outside itself'],
    [room === 'packages/contract' && imports.some((name) => !name.startsWith('.') && name !== 'typebox'), 'the contract imports more than typebox'],
    [room === 'packages/domain' && imports.some((name) => !name.startsWith('.') && !name.startsWith('@kring/contract/')), 'the domain imports more than the contract'],
    [room === 'apps/web' && imports.some((name) => name.startsWith('@kring/api')), 'the web imports the API'],
    [room === 'apps/web' && reached.some((target) => target.startsWith('apps/api')), 'the web reaches into the API'],
    [room === 'apps/api' && (imports.some((name) => name.startsWith('@kring/web')) || reached.some((target) => target.startsWith('apps/web'))), 'the API imports the web'],
    [room === 'apps/api' && reached.some((target) => rank(target) > rank(path)), 'imports rightwards'],
    [/api\/src\/\w+\/routes\.ts$/.test(path) && imports.some((name) => name.startsWith('kysely')), 'routes speak SQL'],
    [/api\/src\/(?!platform|realtime)\w+\/(actions|queries)\.ts$/.test(path) && imports.some((name) => name.startsWith('fastify')), 'actions or queries know HTTP'],
    [room === 'apps/api' && speaksSql(text) && !/(queries|platform\/\w+|demo\/[\w-]+)\.ts$/.test(path), 'SQL outside queries'],
    [imports.includes('lucia') && path !== 'apps/api/src/auth/lucia.ts', 'only auth/lucia.ts knows lucia'],
    [/(^|\/|-)(utils?|helpers?|common|manager|misc|shared|service)(\.|\/|-)/.test(path), 'a room without a name of its own'],
  ]
  return rules.filter(([broken]) => broken).map(([, sentence]) => sentence)
}

const rank = (path: string) => {
  const [, slice = ''] = /^apps\/api\/src\/(\w+)\//.exec(path) ?? []
  return slice ? slices.indexOf(slice) : Number.POSITIVE_INFINITY
}
const speaksSql = (text: string) => /\.(selectFrom|insertInto|updateTable|deleteFrom)\(/.test(text)

const sources = [...sourcesIn('apps'), ...sourcesIn('packages')]

test.each(sources)('$path stays in its room', (source) => {
  expect(trespasses(source)).toEqual([])
})

test('every slice has its place in the order', () => {
  const folders = readdirSync('apps/api/src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(folders.map(({ name }) => name).filter((name) => !slices.includes(name))).toEqual([])
})

test('no file is longer than a person can hold in mind', () => {
  const long = sources.filter(({ path, text }) => !path.includes('/demo/content/') && text.split('\n').length > 251).map(({ path }) => path)
  expect(long).toEqual([])
})

describe('a planted violation is caught', () => {
  const planted: [string, string, string][] = [
    ['apps/api/src/groups/queries.ts', "import { postReply } from '../threads/actions.ts'", 'imports rightwards'],
    ['apps/api/src/threads/routes.ts', "import { sql } from 'kysely'", 'routes speak SQL'],
    ['apps/api/src/threads/actions.ts', "import type { FastifyRequest } from 'fastify'", 'actions or queries know HTTP'],
    ['apps/api/src/threads/actions.ts', "db.selectFrom('thread')", 'SQL outside queries'],
    ['packages/contract/src/wire.ts', "import { sql } from 'kysely'", 'the contract imports more than typebox'],
    ['packages/domain/src/threads.ts', "import { render } from '../../markdown/src/index.ts'", 'a package reaches outside itself'],
    ['apps/web/src/threads/thread-page.tsx', "import { findThread } from '../../../api/src/threads/queries.ts'", 'the web reaches into the API'],
    ['apps/api/src/people/routes.ts', "import { Lucia } from 'lucia'", 'only auth/lucia.ts knows lucia'],
  ]
  test.each(planted)('%s: %s', (path, text, sentence) => {
    expect(trespasses({ path, text })).toContain(sentence)
  })
})
