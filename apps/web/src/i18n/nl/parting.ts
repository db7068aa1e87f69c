/** What is asked at the end of a session. */
export const parting = {
  title: 'Nog twee vragen',
  words: 'We bewaren je antwoord zonder je naam. Zelfs de begeleider ziet niet wat jij koos.',
  worth: 'Was het de moeite waard?',
  voice: 'Kon je je zegje doen?',
  grades: { 1: 'Nee', 2: 'Niet echt', 3: 'Een beetje', 4: 'Ja', 5: 'Ja, zeker' },
  send: 'Zeg het',
  skip: 'Sla over',
  thanks: 'Dank je. Je antwoord telt mee in het kompas van de kring.',
  choose: 'Kies bij elke vraag een antwoord.',
  named: 'Noem mij in het verslag',
  namedWords: 'Zonder vinkje tel je mee als ‘nog iemand’. Bij briefjes zonder naam komt je naam nooit.',
  namedOn: 'Je naam komt in het verslag.',
  namedOff: 'Je naam komt niet in het verslag.',
  settled: 'Het verslag is geplaatst. Wie daarin staat, ligt vast.',
}
