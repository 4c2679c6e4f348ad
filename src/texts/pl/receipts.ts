import type { ReceiptsTexts } from '../nl/receipts.ts';

export const receipts: ReceiptsTexts = {
  title: 'Policzone potwierdzenia',
  lead: 'Każdy kod poniżej należy do formularza, który został policzony, jak podaje osoba otwierająca urnę. Jeśli jest wśród nich Twój kod, Twój formularz leżał w urnie niezmieniony.',
  notYet: 'Odpowiedzi nie są jeszcze policzone. Wróć, gdy będzie już raport.',
  count: 'Policzone formularze: {n}.',
  tickets: 'Odebrane stemple: {tickets}, tyle samo co policzonych formularzy.',
  ticketsMore:
    'Odebrane stemple: {tickets}. Stempel bez policzonego formularza może oznaczać, że wysyłanie się przerwało, formularz był uszkodzony albo ktoś próbował cudzego linku. Jest ich dużo? Zapytaj radę pracowników (ondernemingsraad).',
  lookUp: 'Twój kod',
  lookUpHelp: 'Szukanie odbywa się na Twoim urządzeniu. Twój kod nigdzie nie jest wysyłany.',
  find: 'Szukaj',
  found: 'Znaleziono: Twój formularz został policzony.',
  notFound:
    'Tego kodu nie ma na liście. Sprawdź, czy jest wpisany w całości. Jeśli się zgadza, zgłoś to: Twój formularz nie został wtedy policzony.',
  empty: 'Najpierw wpisz swój kod.',
  list: 'Cała lista',
  release: 'Kod wyników (SHA-256 pliku JSON z raportu):',
};
