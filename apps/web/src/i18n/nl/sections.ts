/** Writing with the form of a group. */
export const sections = {
  forms: 'Welk sjabloon past erbij?',
  plain: 'Zonder sjabloon',
  free: 'Schrijf liever vrij',
  freed: 'Je tekst staat nu in één veld, met de kopjes erin.',
  guide: 'Gebruik het sjabloon van de kring',
  guided: 'Je tekst is over de onderdelen verdeeld.',
  rest: 'Wat je er nog bij wilt zeggen',
  missing: 'Dit onderdeel vraagt de kring van iedereen. Vul het in, of schrijf vrij.',
}
