const entities: { [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"' }

/**
 * The words of what `render` made, on one line, for showing where something was found.
 * @param html made by `render`, whole or cut off anywhere; of other HTML nothing is promised.
 * @returns plain text; text, not HTML, so show it as a text node.
 */
export const textOf = (html: string): string =>
  html
    .replace(/<[^>]*(?:>|$)/g, (tag) => (/^<\/?(?:a|code|del|em|strong)\b/.test(tag) ? '' : ' '))
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim()
