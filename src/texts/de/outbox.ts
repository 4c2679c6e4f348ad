import type { OutboxTexts } from '../nl/outbox.ts';

export const outbox: OutboxTexts = {
  title: 'Die Post',
  about: 'Briefe, die diese Installation verschickt hätte. Keiner hat diesen Computer verlassen.',
  to: 'An',
  subject: 'Betreff',
  date: 'Datum',
  sender: 'Von',
  all: 'Alle Briefe',
  file: 'Als Datei',
  html: 'Mit Formatierung',
  plain: 'Als reiner Text',
  none: 'Es gibt noch keinen Brief.',
  gone: 'Diesen Brief gibt es nicht.',
};
