import type { MailTexts } from '../nl/mail.ts';

export const mail: MailTexts = {
  subject: 'Doe mee: {title}',
  words:
    'Beste collega,\n\nWat vind jij van onze service? Je mag het zeggen. Meedoen hoeft niet. Het duurt ongeveer tien minuten. Het mag onder werktijd.',
  link: 'Jouw eigen link:',
  closes: 'De laatste dag is {day}.',
  checkWords:
    'Controlewoorden. Op de pagina staan dezelfde woorden. Ook bij je collega’s. Zie je andere woorden? Vul dan niets in. Vraag het na.',
  example: 'Dit is een proef. De link werkt niet.',
};
