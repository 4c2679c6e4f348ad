import type { OutboxTexts } from '../nl/outbox.ts';

export const outbox: OutboxTexts = {
  title: 'Le courrier',
  about: 'Les lettres que cette installation aurait envoyées. Aucune n’a quitté cet ordinateur.',
  to: 'À',
  subject: 'Objet',
  date: 'Date',
  sender: 'De',
  all: 'Toutes les lettres',
  file: 'En fichier',
  html: 'Avec mise en forme',
  plain: 'En texte brut',
  none: 'Il n’y a pas encore de lettre.',
  gone: 'Cette lettre n’existe pas.',
};
