import type { Generated } from 'kysely'

declare module '../platform/database.ts' {
  interface Tables {
    file: {
      id: Generated<number>
      key: string
      groupId: number
      personId: number
      name: string
      type: string
      size: number
      width: number | null
      height: number | null
      uploadedAt: Generated<string>
      usedAt: string | null
    }
  }
}
