export const writing = {
  toolbar: 'Opmaak',
  marks: { bold: 'Vet', italic: 'Schuin', link: 'Link', quote: 'Citaat', 'unordered-list': 'Lijst', 'ordered-list': 'Genummerde lijst', code: 'Code' },
  file: 'Foto of bestand toevoegen',
  sending: (name: string) => `${name} wordt verstuurd`,
  preparing: (name: string) => `${name} wordt klaargezet`,
  progress: (name: string) => `Hoever ${name} is`,
  cancel: 'Annuleer',
  retry: 'Probeer opnieuw',
  remove: 'Laat weg',
  describe: 'Wat is er te zien?',
  describeHint: 'Deze beschrijving helpt wie de foto niet kan zien.',
  close: 'Klaar met beschrijven',
}
