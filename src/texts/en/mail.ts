import type { MailTexts } from '../nl/mail.ts';

export const mail: MailTexts = {
  subject: 'Invitation: {title}',
  words:
    'Dear colleague,\n\nWe would like to know how you see our service. Taking part is voluntary and takes about ten minutes. You may do it in working hours.',
  link: 'Your personal link:',
  closes: 'You can answer until {day}.',
  checkWords:
    'Check words. The page shows the same words, and so do your colleagues’ pages. Are they different? Then answer nothing and ask about it.',
  example: 'This is a proof. The link does not work.',
};
