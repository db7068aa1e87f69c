import { defineConfig } from 'vite'
import solid from 'vite-plugin-solid'
import { plainIcons } from './vite/plain-icons.ts'
import { precompress } from './vite/precompress.ts'

const api = 'http://localhost:3000'

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [plainIcons(), solid({ ssr: true }), !isSsrBuild && precompress()],
  // The browser asks a route's method and address; its schemas are the server's business.
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
      ...(!isSsrBuild && { input: 'src/entry-client.tsx' }),
      treeshake: { manualPureFunctions: ['route', 'Shape', 'Nullable', 'Page', 'Type'] },
    },
  },
  server: { proxy: { '/api': { target: api, ws: true, changeOrigin: true, headers: { origin: api } } } },
}))
