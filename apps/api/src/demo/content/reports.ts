import type { DemoThread } from './shape.ts'

export const reports: DemoThread[] = [
  {
    group: 'halve-kliko',
    kind: 'report',
    title: 'Weegavond: wat we afspraken',
    by: 'femke',
    daysAgo: 25.6,
    text: '',
    about: { strategy: 'reduce', obstacle: 'knowledge', tags: ['wegen'] },
    report: {
      meeting: 'weegavond',
      present:
        'Dertien mensen: acht keukens, een bakker, een brouwer, de kantine, de inzamelaar en de buurtkeuken. Lunchroom Peper & Pit zorgde voor soep, en nam de rest weer mee.',
      discussed: `Twaalf zaken legden drie weken cijfers op tafel. Gemiddeld 78 kilo per week, van 31 tot 140. Drie dingen kwamen bij bijna iedereen terug:

- Gesneden spul dat de avond niet haalt, vooral op dinsdag.
- Verpakking van een ander. Die weegt weinig en vult de bak.
- Niemand weet wie de emmers leegt, dus doet niemand het.`,
      decided: `- We wegen door tot de zomer: één week per maand, niet elke dag.
- Iedereen kiest één proef van een ander en houdt die vier weken vol.
- De inzamelaar rekent voor drie zaken uit wat een halve kliko scheelt.`,
      actions: [
        { what: 'Weegrooster voor het voorjaar rondsturen', who: 'Femke', inDays: -12 },
        { what: 'Voor drie zaken uitrekenen wat een kleinere bak scheelt', who: 'Henk', inDays: 6 },
        { what: 'Met vier zaken tegelijk lege sausemmers aanbieden', who: 'Driss en Tini', inDays: 13 },
        { what: 'De buurtkeuken laten weten wat er op maandag over is', who: 'Bas', inDays: null },
      ],
      learned: 'Begin met stil opschrijven wat je verbaasde. Toen de cijfers daarna op tafel kwamen, hoefde niemand zich nog te verdedigen.',
      nextStep: 'Over vier weken kijken we wat de proeven deden. Neem je weeglijst mee, ook als die half leeg is.',
    },
    replies: [
      { by: 'henk', daysAgo: 25.1, text: 'Van twee zaken heb ik de gegevens. Lorenzo, mag ik die van jou ook?' },
      { by: 'lorenzo', daysAgo: 24.8, text: 'Staat in je mail. Schrik niet van december.' },
      { by: 'quinten', daysAgo: 23.4, text: 'Ik kon er niet bij zijn. Fijn dat hier staat wat er is besloten en niet wie het hardst praatte.' },
    ],
  },
  {
    group: 'los-te-schroeven',
    kind: 'report',
    title: 'Veertien balken gekeurd: twee missers en één verrassing',
    by: 'koen',
    daysAgo: 71.2,
    text: 'De foto’s van de zaagsneden hangen in de werkplaats. Ik zet ze hier neer als Pim ze heeft genummerd.',
    about: { strategy: 'reuse', obstacle: 'knowledge', tags: ['hout', 'keuren'] },
    report: {
      meeting: 'bouw-balk',
      present: '',
      discussed: `Sjoerd keurde veertien balken op het oog. Daarna zaagde Pim er vijf door om te kijken of het klopte.

Elf keer zag Sjoerd het goed. Twee balken leken gezond en waren bij de kop tot 20 centimeter diep zacht. Eén balk met een lelijke scheur was van binnen puntgaaf.`,
      decided: 'We maken samen een keurkaart van één kant: zes gebreken waarbij je een constructeur belt, vier waarbij dat niet hoeft.',
      actions: [
        { what: 'Eerste versie van de keurkaart tekenen', who: 'Koen', inDays: -50 },
        { what: 'De kaart nalopen en er zijn naam onder zetten', who: 'Sjoerd', inDays: 9 },
        { what: 'Tien balken apart leggen om de kaart op te proberen', who: 'Shanice', inDays: 20 },
      ],
      learned: 'Aan een balkkop zie je niets. Dertig centimeter eraf zagen is goedkoper dan twijfelen.',
      nextStep: '',
    },
    replies: [{ by: 'gerard', daysAgo: 70.5, text: 'Die dertig centimeter had ik graag geweten vóór mijn aanbouw.' }],
  },
]
