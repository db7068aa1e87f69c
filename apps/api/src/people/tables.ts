import type { Generated } from 'kysely'

declare module '../platform/database.ts' {
  interface Tables {
    person: {
      id: Generated<number>
      name: string
      organisation: string | null
      sector: string | null
      offers: Generated<string>
      seeks: Generated<string>
      language: Generated<'nl' | 'en'>
      adminAt: string | null
      suspendedAt: string | null
      /** Came into this session by its code, without an account. */
      guestOf: number | null
      entranceHash: string | null
      approach: 'idealist' | 'pragmatist' | null
      createdAt: Generated<string>
    }
  }
}
