/** The cards of a harvest, as tables write them. */
export const cards = {
  ask: 'Wat voor kaart is dit?',
  kinds: { learning: 'Dit leerden we', question: 'Dit vragen we nog', action: 'Dit gaan we doen', agenda: 'Hierover praten we de volgende keer' },
  noTable: 'Zonder tafel',
}
