import type { Form } from '@kring/contract/templates'
import type { ColumnType, Generated } from 'kysely'

declare module '../platform/database.ts' {
  interface Tables {
    templateVersion: {
      id: Generated<number>
      groupId: number
      key: string
      version: number
      form: ColumnType<Form | null, string | null, never>
      byId: number
      at: Generated<string>
    }
  }
}
