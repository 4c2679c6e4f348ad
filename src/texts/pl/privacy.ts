import type { PrivacyTexts } from '../nl/privacy.ts';

export const privacy: PrivacyTexts = {
  title: 'Prywatność w tym badaniu',
  pathTitle: 'Droga Twoich odpowiedzi',
  path: {
    link: 'Twój link jest osobisty. Serwer pamięta, czy z linkiem odebrano stempel, ale nie wie, co kto odpowiedział. Dział kadr nie widzi nawet tego dla pojedynczych osób.',
    device:
      'Podczas wypełniania wszystko zostaje na Twoim urządzeniu. Nic nie trafia na serwer, dopóki nie naciśniesz Wyślij.',
    ticket:
      'Przy wysyłaniu przeglądarka prosi o stempel na zamkniętej kopercie. Serwer stempluje, nie widząc, co jest w środku, i nie rozpozna potem tego stempla.',
    sealed:
      'Odpowiedzi zamyka klucz urny. Każdy formularz ma dokładnie taki sam rozmiar, bez nazwiska, godziny i adresu.',
    box: {
      'key-holder':
        'Po zamknięciu osoba z kluczem ({holders}) otwiera urnę na własnym komputerze. Serwer nigdy nie dostaje czytelnego formularza, tylko wynik liczenia i osobne odpowiedzi otwarte.',
      'server-sealed':
        'Po zamknięciu serwer sam otwiera urnę, krok po kroku, i liczy. Do ogłoszenia wyników otwarte formularze są na serwerze zaszyfrowane. Razem z wynikami są usuwane, tak samo klucz i sekret, który go chroni. Z kopii zapasowych administrator może je odzyskać jeszcze przez 30 dni, jeśli system ma wtedy swój stary sekret.',
    },
    groups:
      'Grupy są ustalone przed rozpoczęciem badania. Liczba grup: {blocks}, łączna liczba osób: {headcount}. Liczby pojawiają się tylko dla grup, w których odpowiedziało {k} lub więcej osób.',
    comments:
      'Odpowiedzi otwarte są pokazywane osobno od liczb, w zmienionej kolejności i tylko przy co najmniej 10 uczestnikach i 5 odpowiedziach otwartych. Kto otwiera urnę, może usunąć z nich nazwiska.',
  },
  shares: {
    box: 'Po zamknięciu dwie z trzech osób z kluczem ({holders}) wspólnie otwierają urnę, na wybranym przez siebie komputerze. Każda ma część klucza; sama jedna część nic nie daje. Serwer nigdy nie dostaje czytelnego formularza, tylko wynik liczenia i osobne odpowiedzi otwarte.',
    who: 'Dwie osoby z kluczem razem',
    what: 'Przy otwieraniu mogą technicznie czytać pojedyncze formularze, bez nazwiska, z grupą. Publikują tylko wynik liczenia i osobne odpowiedzi otwarte.',
    together: {
      anonymous:
        'Jeśli dwie osoby z kluczem zmówią się z administratorem, mogą na podstawie godzin próbować zgadywać, który formularz jest czyj.',
      hr: 'Osoby z kluczem należą do działu kadr lub zarządzają systemem. Dział kadr i administrator mogą razem na podstawie godzin próbować zgadywać, który formularz jest czyj.',
    },
    sheets:
      'Osoby, które otwierają, mogą czytać pojedyncze formularze grupy. W grupie {k} osób bardzo wyjątkowa opinia może się wyróżniać.',
    device:
      'Klucz był raz w całości: na urządzeniu, na którym powstał i został podzielony. Jeśli temu urządzeniu nie można ufać, podział nie pomaga.',
  },
  serverOpens: {
    comments:
      'Odpowiedzi otwarte są pokazywane osobno od liczb, w zmienionej kolejności i tylko przy co najmniej 10 uczestnikach i 5 odpowiedziach otwartych. Dział kadr czyta je przed publikacją i może którąś pominąć. Także później może wycofać odpowiedź.',
    reader: {
      who: 'Dział kadr',
      what: 'Odpowiedzi otwarte, które trafią do raportu, bez nazwiska, bez liczb i w zmienionej kolejności. Dział kadr może którąś pominąć.',
      when: 'Po zamknięciu, przed publikacją',
    },
  },
  whoTitle: 'Kto co widzi i kiedy',
  who: {
    hrOpen: {
      who: 'Dział kadr',
      what: 'Kto jest zaproszony, a w grupach od 10 osób mniej więcej, ile osób bierze udział. Nigdy nie widzi, kto.',
      when: 'Gdy badanie jest otwarte, odświeżane raz dziennie',
    },
    holder: {
      who: 'Osoba z kluczem',
      what: 'Przy otwieraniu może technicznie czytać pojedyncze formularze, bez nazwiska, z grupą. Publikuje tylko wynik liczenia i osobne odpowiedzi otwarte.',
      when: 'Po zamknięciu',
    },
    operator: {
      who: 'Administrator systemu',
      what: {
        sealed:
          'Zamknięte formularze oraz to, czy z linkiem odebrano stempel. Żadnych czytelnych odpowiedzi.',
        readable:
          'Zamknięte formularze, a technicznie także klucz. Dlatego obiecujemy poufność, a nie anonimowość.',
      },
      when: 'Przez cały czas',
    },
    stages: {
      hr: 'Dział kadr: raport',
      management: 'Kierownictwo: raport',
      council: 'Rada pracowników: własne wydanie raportu',
      'unit-heads': 'Kierownicy działów: raport',
      staff: 'Wszyscy pracownicy: raport',
    },
    report: 'Liczby o grupach, nigdy o jednej osobie',
    fromDate: 'Od: {date}',
    afterCounting: 'Po policzeniu, etapami',
  },
  limitsTitle: 'Co pozostaje możliwe',
  limitsIntro: 'Żaden system nie wyklucza wszystkiego. Tego nie możemy wykluczyć:',
  limits: {
    malicious:
      'Kto zarządza systemem, może sfałszować samą stronę. Dlatego poniżej jest kod programu, a słowa kontrolne są też na papierze.',
    together: {
      anonymous:
        'Jeśli osoba z kluczem zmówi się z administratorem, mogą na podstawie godzin próbować zgadywać, który formularz jest czyj.',
      hr: 'Osoba z kluczem należy do działu kadr lub zarządza systemem. Dział kadr i administrator mogą razem na podstawie godzin próbować zgadywać, który formularz jest czyj.',
      server:
        'Serwer ma klucz. Administrator może na podstawie godzin próbować zgadywać, który formularz jest czyj.',
    },
    sheets:
      'Osoba z kluczem może czytać pojedyncze formularze grupy. W grupie {k} osób bardzo wyjątkowa opinia może się wyróżniać.',
    colleagues:
      'Jeśli wszyscy inni w Twojej grupie powiedzą sobie, co odpowiedzieli, razem wiedzą mniej więcej, a czasem dokładnie, co jest w Twojej odpowiedzi.',
    invented:
      'Listę pracowników tworzy pracodawca. Jeśli umieści w Twojej grupie zmyślone osoby i odpowie za nie, dowie się mniej więcej, a czasem dokładnie, co jest w Twojej odpowiedzi. Liczba osób w grupie jest ustalona przed rozpoczęciem badania. Znasz swoją grupę i jest ich za dużo? Powiedz o tym radzie pracowników.',
    repeated:
      'W każdym badaniu liczby są zaokrąglane na nowo. Kto w krótkim czasie wiele razy zada te same pytania, może to uśrednić.',
    extra:
      'Administrator może dodać formularze za osoby, które nie biorą udziału, ale nigdy więcej niż liczba zaproszonych. Liczby są w raporcie.',
    link: 'Kto ma Twój link, na przykład dział kadr, który go wysyła, może użyć go zamiast Ciebie albo sprawdzić, czy bierzesz udział. Samo otwarcie tego nie pokazuje. Próba zużywa link, który nie był jeszcze użyty: przeczytasz o tym przy wysyłaniu, a także, gdzie to zgłosić. Po raporcie każdy widzi, ile było stempli i ile formularzy.',
    style: 'Po stylu pisania lub szczegółach w odpowiedzi otwartej ktoś może Cię rozpoznać.',
    history:
      'Historia przeglądarki może zachować Twój link. Na wspólnym komputerze użyj okna prywatnego i przycisku „Usuń stąd moje odpowiedzi”.',
    traffic:
      'Serwer, jak każda strona, widzi Twój adres IP, gdy się łączysz. Nie przechowujemy go.',
  },
  keepTitle: 'Jak długo coś przechowujemy',
  keep: {
    roster: 'Nazwiska, adresy i linki: do {days} {days=1:dnia|dni} po raporcie.',
    ballots: 'Zamknięte formularze: do {days} {days=1:dnia|dni} po raporcie.',
    backups:
      'Kopie zapasowe bazy danych: jeszcze 30 dni dłużej. Potem znika to także tam. Z usunięcia powstaje zaświadczenie.',
    device: 'To, co wypełniasz na swoim urządzeniu: aż to wyślesz lub usuniesz.',
    report: 'Raport z liczbami o grupach: zostaje. Nie ma w nim osób.',
  },
  rightsTitle: 'Twoje prawa (art. 13 i 14 RODO)',
  rights: {
    controller: { term: 'Administrator danych', value: '{controller}' },
    contact: { term: 'Pytania lub skargi', value: '{contact}' },
    officer: {
      term: 'Inspektor ochrony danych',
      value: 'Czy Twój pracodawca go wyznaczył? O kontakt zapytaj: {contact}.',
    },
    purpose: {
      term: 'Po co',
      value:
        'Aby zmierzyć, jak organizacja podchodzi do obsługi klientów, i porównać, jak widzą to różne szczeble i działy. Nie po to, aby oceniać ludzi.',
    },
    basis: {
      term: 'Podstawa prawna',
      value:
        'Prawnie uzasadniony interes pracodawcy w ulepszaniu organizacji (art. 6 ust. 1 lit. f RODO). Udział jest dobrowolny. Brak udziału nie ma żadnych skutków.',
    },
    data: {
      term: 'Jakie dane',
      value:
        'Z listy pracowników Twojego pracodawcy, a więc nie od Ciebie: imię i nazwisko, adres e-mail, język, szczebel i dział, czasem miejsce pracy i kontakt z klientem. Twoje odpowiedzi są od nich oddzielone.',
    },
    recipients: {
      term: 'Kto jeszcze je przetwarza',
      value:
        'Cloudflare, firma z USA, jeśli to ona dostarcza serwer. Baza danych jest wtedy w Unii Europejskiej; program może działać także gdzie indziej. Obowiązują wtedy standardowe klauzule umowne Komisji Europejskiej (art. 46). Jeśli zaproszenia są wysyłane e-mailem, Twój adres widzi też usługa pocztowa. Nikomu innemu niczego nie przekazujemy.',
    },
    yours: {
      term: 'O co możesz prosić',
      value:
        'O dostęp do danych na liście pracowników, ich poprawienie, usunięcie lub ograniczenie; możesz też wnieść sprzeciw (art. 15–21). Bez Twojego potwierdzenia nie możemy stwierdzić, który formularz jest Twój (art. 11 ust. 2). Masz zachowany kod? Dzięki niemu można odnaleźć Twój zamknięty formularz, dopóki istnieje, i możesz prosić o to samo w jego sprawie. Zapytaj: {contact}.',
    },
    automated: {
      term: 'Decyzje podejmowane przez komputer',
      value: 'Nie ma ich, nie ma też profili.',
    },
    complaint: {
      term: 'Skarga',
      value:
        'Możesz złożyć skargę do organu ochrony danych (w Holandii: Autoriteit Persoonsgegevens).',
    },
    council: { term: 'Rada pracowników', value: '{decision} ({date})' },
    noCouncil: {
      term: 'Rada pracowników',
      value: 'Nie zapisano żadnej decyzji rady pracowników.',
    },
    councilSaid: {
      consent: 'Rada pracowników wyraziła zgodę na to badanie ({date}).',
      advice: 'Rada pracowników wydała opinię o tym badaniu ({date}).',
      none: 'Pracodawca podaje, że nie ma rady pracowników ({date}).',
      refused: 'Rada pracowników nie wyraziła zgody ({date}). Badanie się tak nie rozpocznie.',
      settled:
        'Rada pracowników najpierw nie wyraziła zgody. Według pracodawcy spór został rozwiązany ({date}), jego słowami: „{reason}”',
    },
    councilRecordedBy: {
      hr: 'Zapisał to pracodawca.',
      council: 'Rada pracowników zapisała to sama.',
    },
  },
  checkTitle: 'Sprawdź samodzielnie',
  check: {
    words: 'Słowa kontrolne',
    wordsHelp:
      'Streszczają wszystkie zasady tego badania. Jeśli różnią się od tych w Twoim liście albo u kogoś z firmy, nie wypełniaj niczego.',
    manifest: 'Wszystkie zasady, tak jak je zapisano',
    receipts: 'Policzone potwierdzenia',
    program: 'Kod programu na Twoim urządzeniu',
    programHelp:
      'Ten kod (SHA-256) należy do pliku {file}. Kto sam zbuduje program z kodu źródłowego, dostanie dokładnie ten sam plik.',
    partsTitle: 'Kody pozostałych plików programu',
    partsHelp:
      'Program wczytuje też te pliki. Przeglądarka je odrzuci, jeśli zmieniono w nich choć jeden znak.',
    sources: 'Kod źródłowy',
    noTimes: 'W bazie danych przy linkach, stemplach i formularzach nie ma godziny ani kolejności.',
    opened:
      'Każdy formularz jest przy otwieraniu sprawdzany, a na zewnątrz wychodzą tylko wynik liczenia i osobne odpowiedzi otwarte.',
    fixedGroups: 'Grupy są ustalone przed rozpoczęciem badania.',
    smallestGroup:
      'O zbyt małej grupie nie wychodzi żadna liczba, także przez dodawanie i odejmowanie.',
    sameForAll:
      'Słowa kontrolne należą do ustalonych pytań i kluczy. Jeśli Twoja strona dostanie inne, zatrzyma się. Czy wszyscy mają te same, zobaczysz, gdy porównasz słowa ze słowami innych osób w firmie.',
    keptTitle: 'Który plik i który test pilnuje każdej obietnicy',
    kept: { promise: 'Obietnica', file: 'Plik', test: 'Test' },
  },
};
