import type { MailTexts } from '../nl/mail.ts';

export const mail: MailTexts = {
  subject: 'Zaproszenie: {title}',
  words:
    'Szanowni Państwo,\n\nchcemy wiedzieć, jak widzą Państwo nasz serwis. Udział jest dobrowolny i zajmuje około dziesięciu minut. Można wypełnić ankietę w godzinach pracy.',
  link: 'Twój osobisty link:',
  closes: 'Odpowiedzi można wysłać do: {day} włącznie.',
  checkWords:
    'Słowa kontrolne. Na stronie są te same słowa, także u wszystkich innych osób. Widzisz inne słowa? Nie wypełniaj niczego i zapytaj o to.',
  example: 'To jest próba. Link nie działa.',
};
