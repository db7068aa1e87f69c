/** Beside the form of a thread that nobody wrote in for half a year. */
export const dormant = {
  since: 'Hier schreef niemand meer iets sinds',
  perhaps: 'Misschien leest nu niemand meer mee. Reageren kan, of',
  anew: 'stel je vraag opnieuw',
}
