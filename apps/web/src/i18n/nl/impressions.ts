/** How sessions were for people, in the compass of a group. */
export const impressions = {
  title: 'Hoe waren de sessies?',
  worth: 'Was het de moeite waard?',
  voice: 'Kon je je zegje doen?',
  grades: { 1: 'Nee', 2: 'Niet echt', 3: 'Een beetje', 4: 'Ja', 5: 'Ja, zeker' },
  trend: { up: 'stijgt', down: 'daalt', same: 'blijft gelijk' },
  mean: (mean: string) => `${mean} van 5`,
  when: 'Wanneer',
  answers: 'Antwoorden',
  table: 'De cijfers',
  together: (sessions: number) => `${sessions} sessies samen`,
  none: 'Dit verschijnt als vijf mensen na een sessie hebben gezegd hoe het was.',
  method: (answers: number) =>
    `Gemiddelde van ${answers} antwoorden, van 1 (nee) tot 5 (ja, zeker). Na elke sessie vragen we het aan iedereen; antwoorden mag, hoeft niet. We bewaren antwoorden zonder naam. Minder dan vijf antwoorden tellen we op bij de volgende sessie. Een sessie telt mee vanaf een dag na het einde.`,
}
