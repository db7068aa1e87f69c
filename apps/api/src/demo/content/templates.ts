import type { DemoTemplate } from './shape.ts'

/** The kitchens that weigh ask for figures, and prepare their evenings in the same four steps. */
export const klikoTemplates: DemoTemplate[] = [
  {
    key: 'question',
    by: 'facilitator',
    daysAgo: 160,
    form: {
      name: '',
      intro: 'Een kok leest dit tussen twee diensten. Maak het klein en noem een getal.',
      sections: [
        { heading: 'Wat gaat er de bak in?', hint: 'Wat, hoeveel kilo per week, en op welke dag. Schatten mag, zeg er dan bij dat je schat.', required: true },
        { heading: 'Wat probeerde je al?', hint: 'Ook als het niet hielp. Dat scheelt een ander een week.', required: false },
        { heading: 'Wat zou je helpen?', hint: 'Een naam om te bellen, een adres, of iemand die meekijkt.', required: true },
      ],
      hints: [],
    },
  },
  {
    key: 'learning',
    by: 'femke',
    daysAgo: 96,
    form: {
      name: '',
      intro: 'Vertel het met kilo’s ervoor en erna. Ook als het niets opleverde.',
      sections: [],
      hints: [
        { field: 'situation', hint: 'Wat voor zaak, hoeveel gasten of couverts, en hoeveel kilo per week?' },
        { field: 'worked', hint: 'Gewogen of geschat? Noem hoe lang je het volhield.' },
        { field: 'cost', hint: 'Inkoop, uren van het personeel, en wat je aan de inzamelaar bespaart.' },
      ],
    },
  },
  {
    key: 'voorbereiding-bijeenkomst',
    by: 'facilitator',
    daysAgo: 150,
    form: {
      name: 'Voorbereiding bijeenkomst',
      intro: 'Zet het een week van tevoren neer, dan kan iedereen er iets bij doen.',
      sections: [
        { heading: 'Waar gaan we mee naar huis?', hint: 'Eén zin. Dit wordt ook de uitnodiging.', required: true },
        { heading: 'Welke vragen nemen we mee?', hint: 'Zet de links naar de vragen in deze kring erbij.', required: true },
        { heading: 'Wie vertelt iets, en hoelang?', hint: 'Hooguit tien minuten per persoon.', required: false },
        { heading: 'Wat neem je zelf mee?', hint: 'Een weeglijst, een foto van je bak, of één ding dat mislukte.', required: false },
      ],
      hints: [],
    },
  },
  {
    key: 'pilot',
    by: 'femke',
    daysAgo: 88,
    form: {
      name: 'Pilot',
      intro: 'Spreek eerst af wie wat doet en wanneer je stopt. Dan pas beginnen.',
      sections: [
        { heading: 'Wat proberen we uit?', hint: 'Zo klein dat het binnen vier weken kan.', required: true },
        { heading: 'Wie doet wat?', hint: 'Per zaak één naam. Ook wie weegt.', required: true },
        { heading: 'Waaraan zien we of het werkt?', hint: 'Een getal voor de start, en een getal aan het eind.', required: true },
        { heading: 'Wanneer kijken we terug?', hint: 'Een datum. Stoppen is ook een uitkomst.', required: true },
        { heading: 'Wat kost het?', hint: 'Geld en uren, en wie dat draagt.', required: false },
      ],
      hints: [],
    },
  },
]
