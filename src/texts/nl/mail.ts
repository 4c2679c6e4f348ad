export const mail = {
  subject: 'Uitnodiging: {title}',
  words:
    'Beste collega,\n\nWij vragen hoe jij onze service ziet. Meedoen is vrijwillig en duurt ongeveer tien minuten. Het mag in werktijd.',
  link: 'Je persoonlijke link:',
  closes: 'Invullen kan tot en met {day}.',
  checkWords:
    'Controlewoorden. Op de pagina staan dezelfde woorden, en bij al je collega’s ook. Staan er andere woorden? Vul dan niets in en vraag het na.',
  example: 'Dit is een proef. De link werkt niet.',
};

export type MailTexts = typeof mail;
