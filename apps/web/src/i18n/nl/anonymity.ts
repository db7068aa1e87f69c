/** Writing without one's name, where the group agreed to that. */
export const anonymity = {
  agreed: 'Hier mag je schrijven zonder je naam.',
  agreedHow: 'Anderen zien dan “Anoniem”. Een moderator kan opvragen wie iets schreef, met een reden. Dat staat voor iedereen in het open logboek. De naam staat daar niet bij.',
  choose: 'Plaats zonder mijn naam',
  whoKnows: 'Anderen zien “Anoniem”. Een moderator kan opvragen wie dit schreef, met een reden. Dat komt in het open logboek, zonder je naam, en jij krijgt er bericht van.',
  askerKnown: 'In dit gesprek herkent iedereen je als wie het begon.',
}
