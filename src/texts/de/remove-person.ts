import type { RemovePersonTexts } from '../nl/remove-person.ts';

export const removePerson: RemovePersonTexts = {
  title: 'Jemanden von der Liste nehmen',
  link: 'Jemanden von der Liste nehmen',
  lead: 'Personen, die nicht teilnehmen sollen, nehmen Sie hier von der Liste, solange die Befragung nicht offen ist. Im Protokoll steht, dass es geschah, nicht, um wen es ging.',
  late: 'Diese Befragung war schon offen. Die Merkmale der Personen sind bereits gelöscht, und die Gruppen stehen fest. Wer nicht mitmachen möchte, füllt nichts aus. Namen und Links verschwinden von selbst, an dem Tag, der für diese Befragung festgelegt ist.',
  planned:
    'Die Gruppen sind schon eingeteilt, und diese Person zählt darin mit. Nehmen Sie jemanden von der Liste, dann geht die Befragung zurück in die Vorbereitung. Danach teilen Sie die Gruppen neu ein. Links, die schon verschickt sind, funktionieren dann nicht mehr.',
  person: 'Personalnummer oder E-Mail-Adresse',
  personHint: 'So, wie sie in Ihrer Personalliste steht.',
  find: 'Suchen',
  found:
    'Gefunden: {name}, Personalnummer {number}. Nehmen Sie diese Person von der Liste, dann wird gelöscht, was diese Befragung über sie weiß.',
  remove: 'Von der Liste nehmen',
};
