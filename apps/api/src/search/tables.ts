declare module '../platform/database.ts' {
  interface Tables {
    postSearch: { threadId: number; replyId: number | null; groupId: number; authorId: number | null; postedAt: string; search: string }
    lexeme: { word: string }
  }
}
