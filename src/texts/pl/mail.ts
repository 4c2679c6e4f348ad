import type { MailTexts } from '../nl/mail.ts';

export const mail: MailTexts = {
  proposed: {
    invitation: {
      subject: 'Zaproszenie: {title}',
      words:
        'Dzień dobry,\n\nchcemy wiedzieć, co myślisz o tym, jak obsługujemy klientów. Udział jest dobrowolny i zajmuje od {from} do {to} minut. Możesz wypełnić ankietę w godzinach pracy.',
    },
    reminder: {
      subject: 'Przypomnienie: {title}',
      words:
        'Dzień dobry,\n\nankieta o naszej obsłudze klientów jest nadal otwarta. Udział jest dobrowolny i zajmuje od {from} do {to} minut. Możesz wypełnić ankietę w godzinach pracy.',
    },
    results: {
      subject: 'Wyniki: {title}',
      words:
        'Dzień dobry,\n\nwyniki ankiety o naszej obsłudze klientów są gotowe. Dziękujemy wszystkim, którzy wzięli udział.',
    },
  },
  link: 'Twój osobisty link:',
  closes: 'Odpowiedzi można wysłać do: {day} włącznie.',
  checkWords:
    'Słowa kontrolne. Na stronie są te same słowa, także u wszystkich innych osób. Widzisz inne słowa? Nie wypełniaj niczego i zapytaj o to.',
  example: 'To jest próba. Link nie działa.',
  thanks:
    'Ankieta jest już wypełniona? Dziękujemy. Dział kadr nie widzi, kto wziął udział. Dlatego wszyscy w Twojej grupie dostają to przypomnienie.',
  signOff: 'Nie chcesz już przypomnień o tej ankiecie? Zrezygnuj tutaj:',
  report: 'Wyniki można przeczytać tutaj:',
  agreed: 'To ustaliliśmy:',
  by: '{text} (do: {day})',
  lost: 'Przyszła do nas prośba o Twój link. Oto on. To nie była Twoja prośba? Nie musisz nic robić.',
  signOffPage: {
    title: 'Bez przypomnień',
    lead: 'Nie chcesz już przypomnień o tej ankiecie? Naciśnij przycisk. Dział kadr nie widzi, kto zrezygnował, i nie ma to związku z Twoimi odpowiedziami. Nadal możesz wziąć udział przez swój link.',
    press: 'Rezygnuję',
    done: 'Nie dostaniesz więcej przypomnień o tej ankiecie. Nadal możesz wziąć udział przez swój link.',
  },
  lostPage: {
    title: 'Nie masz swojego linku?',
    lead: 'Wpisz swój adres służbowy. Jeśli jest na liście ankiety, która jest teraz otwarta, wyślemy Twój link na ten adres.',
    address: 'Twój służbowy adres e-mail',
    press: 'Wyślij mój link',
    done: 'Gotowe. Jeśli ten adres jest na liście, wiadomość przyjdzie w ciągu kilku minut. Wysyłamy ją raz dziennie. Nic nie przyszło? Poproś o link dział, który wysłał zaproszenie.',
    none: 'Stąd nie możemy wysyłać wiadomości. Poproś o link dział, który wysłał zaproszenie.',
  },
};
