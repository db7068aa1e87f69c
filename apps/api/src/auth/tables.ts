import type { Generated } from 'kysely'

declare module '../platform/database.ts' {
  interface Tables {
    account: { personId: number; email: string; emailKey: string; passwordHash: string; verifiedAt: Generated<string>; changedAt: Generated<string> }
    registration: { tokenHash: string; name: string; email: string; passwordHash: string; language: 'nl' | 'en'; founding: boolean; expiresAt: string }
    passwordReset: { tokenHash: string; personId: number; expiresAt: string }
    founding: { tokenHash: string; expiresAt: string }
    loginSession: {
      id: Generated<number>
      idHash: string
      personId: number
      device: string
      createdAt: Generated<string>
      lastSeenAt: Generated<string>
      expiresAt: string
    }
  }
}
