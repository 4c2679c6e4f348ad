export const reviewLetter = {
  subject: 'Een afspraak om nu te bekijken',
  lead: 'Na de meting “{title}” is dit afgesproken. Er is gevraagd om je daar op {day} aan te herinneren.',
  what: 'Wat: {text}',
  unit: 'Voor: {unit}',
  owner: 'Wie pakt het op: {owner}',
  due: 'Klaar op: {due}',
  note: 'Is het gelukt? Kun je je aanmelden, leg dan in het rapport vast hoever het is, of kies een nieuwe dag.',
  answer: 'Kun je je niet aanmelden? Beantwoord dan deze mail. HR legt het voor je vast.',
  once: 'Over deze dag krijg je maar één mail. {organisation} wist je adres zodra de afspraak klaar of gestopt is, en anders {days} dagen na deze dag.',
};

export type ReviewLetterTexts = typeof reviewLetter;
