/**
 * Plain text on one line of at most `length` characters, cut between words and ended by an ellipsis when something was left out.
 * A first word longer than the line is cut inside, never inside a surrogate pair.
 */
export function shortened(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= length) return line
  const room = line.slice(0, Math.max(0, length - 1))
  const whole = line[room.length] === ' ' ? room : room.replace(/ [^ ]*$/, '')
  return `${withoutLooseEnd(whole)}…`
}

const withoutLooseEnd = (words: string) => words.replace(/[\uD800-\uDBFF]$/, '').replace(/[\s,;:.–-]+$/, '')
