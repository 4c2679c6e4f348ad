import type { ReceiptsTexts } from '../nl/receipts.ts';

export const receipts: ReceiptsTexts = {
  title: 'Policzone potwierdzenia',
  lead: 'Każdy kod poniżej należy do karty, która została policzona, jak podaje osoba otwierająca urnę. Jeśli jest wśród nich Twój kod, Twoja karta leżała w urnie niezmieniona.',
  notYet: 'Odpowiedzi nie są jeszcze policzone. Wróć, gdy będzie już raport.',
  count: 'Policzone karty: {n}.',
  tickets: 'Odebrane stemple: {tickets}, tyle samo co policzonych kart.',
  ticketsMore:
    'Odebrane stemple: {tickets}. Stempel bez policzonej karty może oznaczać, że wysyłanie się przerwało, karta była uszkodzona albo ktoś próbował cudzego linku. Jest ich dużo? Zapytaj radę pracowników (ondernemingsraad).',
  lookUp: 'Twój kod',
  lookUpHelp: 'Szukanie odbywa się na Twoim urządzeniu. Twój kod nigdzie nie jest wysyłany.',
  find: 'Szukaj',
  found: 'Znaleziono: Twoja karta została policzona.',
  notFound:
    'Tego kodu nie ma na liście. Sprawdź, czy jest wpisany w całości. Jeśli się zgadza, zgłoś to: Twoja karta nie została wtedy policzona.',
  empty: 'Najpierw wpisz swój kod.',
  list: 'Cała lista',
  release: 'Kod wyników (SHA-256 pliku JSON z raportu):',
};
