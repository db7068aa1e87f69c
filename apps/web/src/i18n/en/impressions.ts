import type { Words } from '../text.ts'

/** How sessions were for people, in the compass of a group. */
export const impressions: Words['impressions'] = {
  title: 'How were the sessions?',
  worth: 'Was it worth your time?',
  voice: 'Could you say what you wanted?',
  grades: { 1: 'No', 2: 'Not really', 3: 'A little', 4: 'Yes', 5: 'Yes, very' },
  trend: { up: 'rises', down: 'falls', same: 'stays the same' },
  mean: (mean) => `${mean} of 5`,
  when: 'When',
  answers: 'Answers',
  table: 'The figures',
  together: (sessions) => `${sessions} sessions together`,
  none: 'This appears when five people have said how a session was.',
  method: (answers) =>
    `Mean of ${answers} answers, from 1 (no) to 5 (yes, very). After each session we ask everybody; answering is free. We keep answers without names. Fewer than five answers are counted with the next session. A session counts from a day after its end.`,
}
