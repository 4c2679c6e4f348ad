import type { ReviewLetterTexts } from '../nl/review-letter.ts';

export const reviewLetter: ReviewLetterTexts = {
  subject: 'Eine Vereinbarung, die jetzt zu prüfen ist',
  lead: 'Nach der Befragung „{title}“ wurde dies vereinbart. Wir wurden gebeten, Sie am {day} daran zu erinnern.',
  what: 'Was: {text}',
  unit: 'Für: {unit}',
  owner: 'Zuständig: {owner}',
  due: 'Fertig am: {due}',
  note: 'Hat es geklappt? Wenn Sie sich anmelden können, halten Sie den Stand im Bericht fest, oder wählen Sie einen neuen Tag.',
  answer:
    'Sie können sich nicht anmelden? Dann antworten Sie auf diese E-Mail. Die Personalabteilung hält den Stand für Sie fest.',
  once: 'Zu diesem Tag kommt nur diese eine E-Mail. {organisation} löscht Ihre Adresse, sobald die Vereinbarung erledigt oder eingestellt ist, sonst {days} Tage nach diesem Tag.',
};
