/** Spread on a link that changes a part of the page: who follows it stays where they were instead of starting at the top. */
export const stay = { noscroll: '' }
