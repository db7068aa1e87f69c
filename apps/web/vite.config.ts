import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vite'
import solid from 'vite-plugin-solid'
import { onlyAddresses } from './vite/only-addresses.ts'
import { pageWords } from './vite/page-words.ts'
import { plainIcons } from './vite/plain-icons.ts'
import { youngObjects } from './vite/young-objects.ts'
import { precompress } from './vite/precompress.ts'

// As in `pnpm dev`: people come to Vite's address, which the API takes for its own.
const { PORT = '3000', ORIGIN = 'http://localhost:5173' } = process.env

/** The icons of a thread and of what is around it; those that only other pages share need not come along at a first look. */
const firstIcons = new Set(
  ['threads', 'shell', 'ui'].flatMap((slice) =>
    readdirSync(new URL(`./src/${slice}`, import.meta.url), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.tsx'))
      .flatMap((name) => [...readFileSync(new URL(`./src/${slice}/${name}`, import.meta.url), 'utf8').matchAll(/lucide-solid\/icons\/([a-z0-9-]+)/g)].map(([, icon = '']) => icon)),
  ),
)

const sharedParts =
  /packages\/(contract|domain)\/src\/(?!posts|search|saved-searches|meetings|sessions|script|live-script|clock|notes|facilitation|boards|breakouts|doors|harvest|formats|drafts)|packages\/domain\/src\/posts|apps\/web\/src\/(threads\/(address|api|said|thread-kind|reply-field))/

/** Few and whole: what every page needs in two chunks, what the pages of a session share in one, what is needed to write in one, what others share in another, and with it the crumbs that a thread page would ask for one by one. */
const chunks = [
  { name: 'solid', test: /node_modules\/(\.pnpm\/)?(solid-js|@solidjs)/, priority: 3 },
  {
    name: 'frame',
    test: /apps\/web\/src\/((shell|ui|realtime)\/(?!menu|dialog|meeting-time|missing|follow-unread|key|postman|seat-ring|timer-ring|choice|tabs|bar\.)|i18n\/(text|plural|load)|writing\/writing\.module|threads\/(reply-form|composer)\.module)/,
    priority: 2,
  },
  { name: 'parts', test: /apps\/web\/src\/ui\/(meeting-time|seat-ring|timer-ring|choice|tabs|bar\.)/, minShareCount: 2, priority: 2 },
  {
    name: 'sessions',
    test: /packages\/(contract|domain)\/src\/(sessions|script|live-script|clock|notes|facilitation|boards|breakouts|doors|harvest|formats)/,
    minShareCount: 2,
    priority: 0,
  },
  {
    name: 'writing',
    test: /apps\/web\/src\/(threads\/composer\.|writing\/writing\.|drafts\/(api|draft|device|draft-status|beside-draft)\.)|domain\/src\/drafts/,
    minShareCount: 2,
    priority: 0,
  },
  { name: 'icons', test: /lucide-solid/, minShareCount: 2, priority: 0 },
  {
    name: 'shared',
    test: (id: string) => sharedParts.test(id) || firstIcons.has(/lucide-solid\/dist\/source\/icons\/([a-z0-9-]+)\.jsx/.exec(id)?.[1] ?? ''),
    minShareCount: 2,
    priority: 1,
  },
]

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [pageWords(), plainIcons(), solid({ ssr: true }), onlyAddresses(), youngObjects(), !isSsrBuild && precompress()],
  resolve: { alias: { typebox: new URL('./vite/no-schemas.ts', import.meta.url).pathname } },
  ssr: { noExternal: true },
  build: {
    target: 'baseline-widely-available',
    outDir: isSsrBuild ? 'dist/server' : 'dist/client',
    manifest: !isSsrBuild,
    copyPublicDir: !isSsrBuild,
    ssrEmitAssets: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      ...(!isSsrBuild && { input: 'src/entry-client.tsx', output: { codeSplitting: { groups: chunks } } }),
      treeshake: { manualPureFunctions: ['route', 'Shape', 'Nullable', 'Page', 'Type'] },
    },
  },
  server: {
    port: Number(new URL(ORIGIN).port),
    strictPort: true,
    proxy: { '/files': { target: `http://localhost:${PORT}` }, '/api': { target: `http://localhost:${PORT}`, ws: true } },
  },
}))
