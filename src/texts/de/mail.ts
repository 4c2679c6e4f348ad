import type { MailTexts } from '../nl/mail.ts';

export const mail: MailTexts = {
  subject: 'Einladung: {title}',
  words:
    'Liebe Kollegin, lieber Kollege,\n\nwir möchten wissen, wie Sie unseren Service sehen. Die Teilnahme ist freiwillig und dauert etwa zehn Minuten. Sie dürfen in der Arbeitszeit antworten.',
  link: 'Ihr persönlicher Link:',
  closes: 'Sie können bis einschließlich {day} antworten.',
  checkWords:
    'Prüfwörter. Auf der Seite stehen dieselben Wörter, auch bei Ihren Kolleginnen und Kollegen. Stehen dort andere? Dann füllen Sie nichts aus und fragen Sie nach.',
  example: 'Dies ist eine Probe. Der Link funktioniert nicht.',
};
