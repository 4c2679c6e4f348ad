import type { RefusalTexts } from '../nl/refusals.ts';

export const refusals: RefusalTexts = {
  titles: {
    notFound: 'Diese Seite gibt es nicht',
    refused: 'Das geht hier nicht',
    mistake: 'Hier stimmt etwas nicht',
    trouble: 'Bei uns ging etwas schief',
    notNow: 'Das geht jetzt nicht',
    noMore: 'Das geht nicht mehr',
    signedOut: 'Sie sind nicht angemeldet',
  },
  fallback:
    'Gehen Sie zurück und versuchen Sie es noch einmal. Hilft das nicht, fragen Sie Ihre Kontaktperson.',
  codes: {
    'page.unknown':
      'Die Adresse gibt es nicht (mehr). Prüfen Sie den Link oder beginnen Sie auf der ersten Seite.',
    'link.unknown': 'Diesen Link kennen wir nicht. Prüfen Sie, ob Sie ihn ganz übernommen haben.',
    'wave.unknown': 'Diese Befragung gibt es nicht.',
    'wave.closed': 'Diese Befragung ist geschlossen.',
    'wave.cancelled': 'Diese Befragung findet nicht statt.',
    'wave.not-yet': 'Diese Befragung ist noch nicht offen.',
    'request.malformed':
      'Das Feld „{field}“ fehlt oder hat einen Wert, den wir nicht lesen können.',
    'request.cross-site':
      'Diese Anfrage kam von einer anderen Website und wurde abgelehnt. Es hat sich nichts geändert.',
    'body.large': 'Was Sie geschickt haben, ist zu groß. Es hat sich nichts geändert.',
    busy: 'Es wurde in kurzer Zeit zu oft etwas versucht. Warten Sie eine Minute und versuchen Sie es dann noch einmal.',
    'release.none': 'Für Sie gibt es noch keinen Bericht. Sobald er da ist, finden Sie ihn hier.',
    internal:
      'Versuchen Sie es in ein paar Minuten noch einmal. Nichts von dem, was Sie taten, wurde nur halb ausgeführt.',
  } as Record<string, string>,
};
