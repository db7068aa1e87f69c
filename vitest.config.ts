import { defineConfig } from 'vitest/config'

/** What comes, comes as fast as the machine is: a busy one is no failure. */
const patience = { poll: { timeout: 20_000 } }
const node = { environment: 'node', testTimeout: 20_000, hookTimeout: 120_000, expect: patience } as const
/** What speaks to a database runs twice: on the embedded one and on a real server. */
const databases = ['embedded', 'server'] as const

export default defineConfig({
  test: {
    projects: [
      { test: { ...node, name: 'plain', include: ['tests/{architecture,domain,markdown,web}/**/*.test.ts'], exclude: ['**/*.browser.test.ts'] } },
      ...databases.map((database) => ({
        test: {
          ...node,
          name: database,
          include: ['tests/api/**/*.test.ts', ...(database === 'server' ? ['tests/faults/**/*.test.ts'] : [])],
          env: { KRING_TEST_DATABASE: database },
          globalSetup: [`tests/support/${database}-database.ts`],
        },
      })),
      { test: { ...node, name: 'browser', include: ['tests/**/*.browser.test.ts'], testTimeout: 180_000, maxWorkers: 2 } },
    ],
  },
})
