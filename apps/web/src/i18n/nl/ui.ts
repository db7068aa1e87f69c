import { pluralOf } from '../plural.ts'

const n = pluralOf('nl')

export const ui = {
  close: 'Sluit',
  menu: 'Meer',
  undo: 'Zet terug',
  again: 'Probeer opnieuw',
  retry: 'Probeer opnieuw',
  loading: 'Even laden',
  optional: 'mag je leeg laten',
  showPassword: 'Laat zien',
  hidePassword: 'Verberg',
  checkFields: (count: number) => (count === 1 ? 'Er is nog één ding dat niet klopt.' : `Er zijn nog ${count} dingen die niet kloppen.`),
  live: 'Nu bezig',
  seats: (taken: number, free: number) => `${n(taken, 'plek', 'plekken')} bezet, ${free} vrij`,
  timeLeft: (minutes: number, seconds: number) => `Nog ${n(minutes, 'minuut', 'minuten')} en ${n(seconds, 'seconde', 'seconden')}`,
  notifications: 'Meldingen',
  people: (names: string[], others: number) => (others > 0 ? `${names.join(', ')} en nog ${others}` : names.join(', ')),
}
