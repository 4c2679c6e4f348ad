import type { SeriesTexts } from '../nl/series.ts';

export const series: SeriesTexts = {
  title: 'Wiederholen',
  link: 'Diese Befragung wiederholen lassen',
  lead: 'Die nächste Befragung wird von selbst vorbereitet, mit demselben Fragebogen, denselben Sprachen, Gruppen und Zusagen. Nichts wird von selbst geöffnet oder versendet: Die Befragung wartet als Entwurf, bis HR die Personalliste einliest und die Termine prüft.',
  tooEarly: 'Eine Befragung lässt sich wiederholen, sobald sie offen war.',
  now: 'Diese Befragung wird wiederholt',
  next: 'Die nächste wird am {day} vorbereitet.',
  latest: 'Zuletzt vorbereitet:',
  stop: 'Nicht mehr wiederholen',
  start: 'Befragung wiederholen',
  change: 'Änderung speichern',
  labels: { title: 'Name', months: 'Wie oft?', nextOn: 'Zum ersten Mal vorbereiten am' },
  titleHint: 'Jahr und Monat werden angehängt, wie in „Puls 2027-03“.',
  nextOnHint:
    'Wählen Sie einen Tag einige Wochen vor der Befragung. Solange ein Entwurf wartet, kommt kein zweiter hinzu.',
  pace: {
    1: 'Jeden Monat',
    3: 'Jedes Quartal',
    6: 'Jedes halbe Jahr',
    9: 'Alle neun Monate',
    12: 'Jedes Jahr',
    24: 'Alle zwei Jahre',
  },
};
