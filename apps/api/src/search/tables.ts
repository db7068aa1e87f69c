import type { Generated } from 'kysely'

declare module '../platform/database.ts' {
  interface Tables {
    postSearch: { threadId: number; replyId: number | null; groupId: number; authorId: number | null; postedAt: string; search: string; number: Generated<number> }
    lexeme: { word: string }
    savedSearch: { id: Generated<number>; personId: number; q: string; byMail: boolean; toldUntil: Generated<string>; createdAt: Generated<string> }
  }
}
