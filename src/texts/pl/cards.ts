import type { CardTexts } from '../nl/cards.ts';

export const cards: CardTexts = {
  headline: 'Powiedz, jak to widzisz',
  scan: 'Zeskanuj kod albo wpisz go na {host}/c. Zajmie to od {from} do {to} minut.',
  closes: 'Możliwe do: {day} włącznie.',
  once: 'Tylko dla Ciebie.',
  words: 'Słowa kontrolne',
  code: 'Kod',
  entry: {
    title: 'Wpisz kod ze swojej karty',
    lead: 'Na karcie lub w liście jest kod z 16 znaków. Otwiera on Twoją własną ankietę.',
    label: 'Kod',
    help: 'Na przykład 7K2M-94QX-…. Wielkie litery, spacje i kreski nie mają znaczenia. Litera O zamiast zera albo I lub L zamiast jedynki też jest w porządku.',
    open: 'Otwórz ankietę',
    faulty:
      'Ten kod się nie zgadza. Ma 16 znaków w grupach po cztery. Sprawdź, czy któryś znak jest inny albo go brakuje.',
    unknown:
      'Nie znamy tego kodu. Być może badanie już się skończyło. Poproś o pomoc dział, który wysłał zaproszenie.',
    unreachable: 'Teraz nie ma połączenia. Twój kod nadal tu jest. Spróbuj ponownie za chwilę.',
    noScript: 'Ta strona wymaga JavaScriptu. Włącz go albo użyj innej przeglądarki.',
  },
  kiosk: {
    shared: 'Z tego urządzenia korzysta wiele osób. Nic tu nie zostaje.',
    stopping: 'Kto przerwie bez wysłania, zaczyna później od nowa.',
    next: 'Następna osoba',
    still: 'Czy nadal tu jesteś? Jeśli nie, za pół minuty ekran będzie pusty.',
    lost: 'Twoje odpowiedzi wtedy znikną.',
    stay: 'Nadal tu jestem',
  },
  qr: 'Kod QR z Twoim osobistym linkiem',
};
