export const quoting = {
  quote: 'Citeer',
  nameless: 'Anoniem',
  nothing: 'In dit bericht staan geen woorden om te citeren.',
}
