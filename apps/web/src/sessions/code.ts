/** A code as people type it, with spaces and small letters, as the contract has it; undefined where it cannot be one. */
export const codeIn = (typed: string) => {
  const code = typed.replace(/[\s-]/g, '').toUpperCase()
  return /^[2-9A-HJ-NP-Z]{6}$/.test(code) ? code : undefined
}

/** KR7NG4 → "KR7 NG4", to be read from the wall and said aloud. */
export const spoken = (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`
