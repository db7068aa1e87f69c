import type { Language } from '@kring/contract/wire'

/** Says a number with its noun: `count(2)` → "2 reacties". Dutch and English both have one and other. */
export function pluralOf(language: Language) {
  const rules = new Intl.PluralRules(language)
  const number = new Intl.NumberFormat(language)
  return (n: number, one: string, other: string) => `${number.format(n)} ${rules.select(n) === 'one' ? one : other}`
}
