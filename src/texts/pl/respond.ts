import type { RespondTexts } from '../nl/respond.ts';

export const respond: RespondTexts = {
  title: 'Ankieta',
  noScript:
    'Ta ankieta wymaga JavaScriptu, bo Twoje odpowiedzi są szyfrowane na Twoim urządzeniu, zanim je opuszczą. Włącz JavaScript albo otwórz swój link w innej przeglądarce.',
  loading: 'Wczytywanie…',
  slow: 'Trwa to długo? Odśwież stronę albo otwórz swój link w nowszej przeglądarce.',
  clearDevice: 'Usuń stąd moje odpowiedzi',
  privacyLink: 'Prywatność w szczegółach',
  opensNewTab: 'otwiera nową kartę',
  welcome: {
    title: 'Witamy',
    anonymousTitle: 'Bez nazwiska i poufnie',
    confidentialTitle: 'Tak Twoje odpowiedzi pozostają poufne',
    separate:
      'Twój link pokazuje tylko, że możesz wziąć udział. Odpowiedzi są zamykane na tym urządzeniu i docierają bez Twojego nazwiska.',
    anonymousKey:
      'Może je otworzyć tylko osoba, która ma klucz: {holder}. Nie należy ona do działu kadr i nie zarządza tym systemem.',
    anonymousShares:
      'Mogą je otworzyć tylko dwie z tych trzech osób z kluczem, wspólnie: {holder}. Nie należą one do działu kadr i nie zarządzają tym systemem.',
    confidentialHr:
      'Otwiera je {holder}. Ponieważ ta osoba należy do działu kadr lub zarządza systemem, nazywamy to poufnym, a nie anonimowym.',
    confidentialShares:
      'Otwierają je wspólnie dwie z tych trzech osób: {holder}. Ponieważ należą do działu kadr lub zarządzają systemem, nazywamy to poufnym, a nie anonimowym.',
    confidentialServer:
      'Po zamknięciu otwiera je sam system. Dlatego nazywamy to poufnym, a nie anonimowym.',
    anonymousGroups:
      'Raport jest anonimowy: pokazuje tylko grupy, w których odpowiedziało {k} lub więcej osób.',
    groups: 'Raport pokazuje tylko grupy, w których odpowiedziało {k} lub więcej osób.',
    group: 'Twoja grupa',
    groupValue: '{label}, liczba osób: {n}',
    words: 'Słowa kontrolne',
    wordsNotLoaded: 'nie wczytano: odśwież stronę, żeby je zobaczyć',
    wordsHelp:
      'Te sześć słów jest takich samych u wszystkich w firmie i są też w Twoim zaproszeniu. Widzisz gdzieś inne słowa? Nie wypełniaj niczego i zapytaj: {contact}.',
    keyWords: 'Słowa kontrolne klucza',
    keyWordsHelp:
      'Urnę może otworzyć tylko ten, kto ma klucz z tymi słowami. Te same słowa są na arkuszu osoby, która przechowuje klucz. Jeśli są inne, klucz ma ktoś inny: zgłoś to radzie pracowników.',
    time: 'Czas',
    timeValue: 'od {from} do {to} minut',
    timeOne: 'około {from} min',
    closes: 'Ostatni dzień',
    pause:
      'Możesz przerwać i wrócić później na tym urządzeniu. To, co wypełnisz, zostaje tu zaszyfrowane, aż to wyślesz.',
    once: 'Link liczy się raz. Odpowiedzi są już wysłane z innego urządzenia? To wszystko.',
    start: 'Zacznij',
    resume: 'Kontynuuj',
    resumeHelp: 'Ankieta jest już zaczęta. To, co jest wypełnione, nadal tu jest.',
    notLasting:
      'To urządzenie nie może przechować Twoich odpowiedzi. Zostań na tej stronie i odpowiedz na pytania za jednym razem. Chcesz móc przerwać? Otwórz link w przeglądarce, której zwykle używasz, a nie w oknie prywatnym ani w innej aplikacji.',
  },
  questions: {
    progress: 'Krok {step} z {steps}',
    back: 'Wstecz',
    next: 'Dalej',
    toReview: 'Do podsumowania',
    saved: 'Zapisano na tym urządzeniu',
    notSaved: 'Zapis się nie udaje. Nie zamykaj tej strony.',
    skip: 'Możesz pominąć pytanie.',
    keys: 'Możesz też wybierać klawiszami z cyframi.',
    unsetAnswer: 'Usuń tę odpowiedź',
    pickUpTo: 'Wybierz najwyżej {n}.',
    picked: 'Wybrano {n} z {most}',
    pickedFull: 'Wybrano {n} z {most}. Najpierw cofnij jeden wybór, aby wybrać coś innego.',
    charactersLeft: 'Pozostało znaków: {n}',
    styleWarning:
      'Nie pisz nazwisk ani niczego, po czym można rozpoznać Ciebie lub kogoś innego. Także styl pisania może Cię zdradzić.',
    ends: '{from}: {low} · {to}: {high}',
  },
  comfort: {
    oneByOne: 'Po jednym pytaniu',
    together: 'Kilka pytań razem',
    aloud: 'Czytaj na głos',
    silent: 'Nie czytaj na głos',
    listen: 'Posłuchaj',
    stop: 'Zatrzymaj',
  },
  review: {
    title: 'Gotowe do wysłania?',
    answered: 'Liczba pytań z odpowiedzią: {n} z {all}.',
    answeredAll: 'Wszystkie pytania mają odpowiedź ({all}). Dziękujemy!',
    open: 'Jeszcze bez odpowiedzi',
    openHelp: 'Nic nie szkodzi. Jeśli jednak chcesz odpowiedzieć, wybierz pytanie tutaj.',
    final: 'Po wysłaniu niczego nie można zmienić ani cofnąć. My też tego nie możemy.',
    nothing: 'Nic jeszcze nie jest wypełnione. Aby wysłać, odpowiedz na co najmniej jedno pytanie.',
    tooLong: 'Twoje odpowiedzi otwarte są razem za długie. Skróć jedną i spróbuj ponownie.',
    back: 'Wróć do pytań',
    send: 'Wyślij',
  },
  sending: {
    title: 'Wysyłanie',
    sealing: 'Twoje odpowiedzi są zamykane…',
    ticket: 'Twój formularz dostaje stempel, a nikt nie widzi, co w nim jest…',
    posting: 'Twoje odpowiedzi trafiają do urny bez nazwiska…',
    unsentTitle: {
      offline: 'Jeszcze nie wysłano: brak połączenia',
      busy: 'Jeszcze nie wysłano: jest duży ruch',
      unexpected: 'Jeszcze nie wysłano',
    },
    unsent: {
      offline: 'Nie możemy połączyć się z urną. Spróbujemy ponownie, gdy wróci połączenie.',
      busy: 'Urna nie może teraz przyjąć Twoich odpowiedzi. Odczekaj minutę i spróbuj ponownie.',
      unexpected: 'Na tej stronie coś się nie udało. Spróbuj ponownie.',
    },
    unsentLater:
      'Twoje odpowiedzi są gotowe i są na tym urządzeniu. Możesz zamknąć tę stronę. Otwórz później ten sam link na tym urządzeniu, a wysyłanie pójdzie dalej.',
    unsentDraft:
      'Twoje odpowiedzi są na tym urządzeniu. Możesz zamknąć tę stronę. Otwórz później ten sam link na tym urządzeniu i wtedy je wyślij.',
    unsentStay:
      'Twoje odpowiedzi są tylko na tej stronie, bo ta przeglądarka ich nie przechowuje. Zostaw stronę otwartą, aż się uda.',
    retry: 'Spróbuj teraz ponownie',
  },
  thanks: {
    title: 'Otrzymaliśmy. Dziękujemy!',
    lead: 'Twoje odpowiedzi są w urnie. Na tym urządzeniu zostały usunięte.',
    leadNotCleared:
      'Twoje odpowiedzi są w urnie. Tego, co zachowała ta przeglądarka, nie możemy usunąć. Usuń dane tej strony samodzielnie.',
    receiptTitle: 'Twoje potwierdzenie',
    receiptHelp:
      'Chcesz później sprawdzić, czy Twoje odpowiedzi zostały policzone? Zachowaj ten kod i poszukaj go na liście policzonych potwierdzeń, gdy będzie już raport.',
    receiptCare:
      'Zachowaj kod dla siebie. Kto go zna, wie, który formularz jest Twój, ale nie widzi, co w nim jest.',
    copy: 'Kopiuj kod',
    copied: 'Skopiowano',
    copyFailed: 'Kopiowanie się nie udaje. Zaznacz kod i skopiuj go samodzielnie.',
    listLink: 'Lista policzonych potwierdzeń',
    next: 'Możesz teraz zamknąć tę stronę.',
  },
  clear: {
    title: 'Usunąć odpowiedzi z tego urządzenia?',
    draft:
      'To, co jest wypełnione i jeszcze nie wysłane, przepadnie. To przydatne na wspólnym komputerze.',
    pending:
      'Uwaga: Twoje odpowiedzi nie są jeszcze wysłane. Jeśli teraz je usuniesz, nie będzie już można wziąć udziału z tym linkiem.',
    confirm: 'Tak, usuń wszystko',
    cancel: 'Nie, wróć',
    doneTitle: 'Usunięto',
    notDone:
      'Tego, co zachowała ta przeglądarka, nie możemy usunąć. Usuń dane tej strony w ustawieniach przeglądarki.',
    notDoneTitle: 'Nie usunięto',
    done: 'Na tym urządzeniu nie ma już nic z tej ankiety. Zamknij tę kartę przeglądarki, a nikt nie cofnie się do niej.',
  },
  notice: {
    again: 'Spróbuj ponownie',
    contact: 'Pytania? {contact}',
    code: 'Kod: {code}',
    paste: {
      label: 'Albo wklej tu swój link',
      help: 'Skopiuj całą wiadomość albo cały link i wklej tutaj. Sami znajdziemy w tym link.',
      open: 'Otwórz ankietę',
      fault:
        'Nie ma tu całego linku. Skopiuj wszystko od „https” do końca: po znaku # są 22 znaki, kropka i 43 znaki.',
    },
    noLink: {
      title: 'Otwórz swój własny link',
      lines: [
        'Ta strona działa tylko z osobistym linkiem z Twojego zaproszenia albo z kodem QR na Twojej karcie.',
        'To właśnie ten link? Otwórz go jeszcze raz, w całości, z wiadomości albo z karty.',
      ],
    },
    unreadable: {
      title: 'Ten link nie jest cały',
      lines: [
        'Brakuje części linku albo coś zmieniło go po drodze, na przykład program pocztowy.',
        'Otwórz go jeszcze raz z wiadomości albo ponownie zeskanuj kartę. Nie udaje się? Skopiuj link i wklej go poniżej.',
        'Nadal się nie udaje? Poproś o nowy link dział, który wysłał zaproszenie.',
      ],
    },
    unknown: {
      title: 'Nie znamy tego linku',
      lines: [
        'Może link nie został skopiowany w całości. Otwórz go jeszcze raz z wiadomości albo ponownie zeskanuj kartę.',
        'Nadal się nie udaje? Poproś o nowy link dział, który wysłał zaproszenie.',
      ],
    },
    used: {
      title: 'Twoje odpowiedzi są już wysłane',
      lines: [
        'Z tego urządzenia Twoje odpowiedzi zostały wysłane i odebrane. Dziękujemy!',
        'Nie musisz już nic robić. Zmiana nie jest możliwa: na Twoim formularzu nie ma nazwiska.',
      ],
    },
    lost: {
      title: 'Ten link był już użyty',
      lines: [
        'Z tym linkiem już raz wysłano odpowiedzi, na innym urządzeniu lub w innej przeglądarce. Link liczy się raz: tamte odpowiedzi są ważne, te nie zostały wysłane.',
        'To były Twoje odpowiedzi? W takim razie to wszystko. Przyciskiem „Usuń stąd moje odpowiedzi” usuniesz to, co teraz jest wypełnione.',
        'Wysyłanie wtedy się przerwało? Otwórz link na tamtym urządzeniu i w tamtej przeglądarce, a pójdzie dalej.',
        'To nie były Twoje odpowiedzi? W takim razie ktoś inny użył Twojego linku i nie możemy tego naprawić: nikt nie widzi, który formularz należy do którego linku. Zgłoś to radzie pracowników (ondernemingsraad) i temu, kto wysłał zaproszenie.',
      ],
    },
    notYet: {
      title: 'Jeszcze chwila',
      lines: [
        'Ankieta nie jest jeszcze otwarta.',
        'Zachowaj swój link. Później możesz go po prostu otworzyć ponownie.',
      ],
      opens: 'Otwarcie ankiety: {date}.',
    },
    closed: {
      title: 'Ankieta jest zamknięta',
      lines: ['Nie można już wziąć udziału. Odpowiedzi są teraz liczone.'],
    },
    closedUnsent: {
      title: 'Za późno na wysłanie',
      lines: [
        'Ankieta została zamknięta, zanim Twoje odpowiedzi zostały wysłane. Nie otrzymaliśmy ich.',
        'Przyciskiem „Usuń stąd moje odpowiedzi” usuniesz je stąd.',
      ],
    },
    released: {
      title: 'Są już wyniki',
      lines: [
        'Odpowiedzi są policzone, a raport jest gotowy. Nie można już wziąć udziału.',
        'Na liście potwierdzeń zobaczysz, czy Twój formularz został policzony.',
      ],
    },
    cancelled: {
      title: 'To badanie się nie odbędzie',
      lines: [
        'Badanie zostało przerwane. Wszystkie jego dane są lub będą usunięte, także wysłane już odpowiedzi. Usunięte jest też to, co było wypełnione na tym urządzeniu.',
      ],
      reason: 'Powód: {reason}',
    },
    purged: {
      title: 'To badanie już się skończyło',
      lines: ['Badanie się skończyło, a jego dane zostały usunięte.'],
    },
    unreachable: {
      title: 'Brak połączenia',
      lines: [
        'Nie możemy połączyć się z ankietą. Sprawdź, czy działa internet, i spróbuj ponownie.',
      ],
    },
    busy: {
      title: 'Jest teraz duży ruch',
      lines: [
        'Ankiety nie można w tej chwili otworzyć. Twój link nadal działa.',
        'Odczekaj minutę i spróbuj ponownie.',
      ],
    },
    notOpened: {
      title: 'Ankieta się nie otworzyła',
      lines: [
        'Twój link jest dobry, ale przy otwieraniu coś się u nas nie udało.',
        'Spróbuj później jeszcze raz. Znowu się nie udaje? Podaj poniższy kod temu, kto wysłał zaproszenie.',
      ],
    },
    tampered: {
      title: 'Stop: coś się nie zgadza',
      lines: [
        'To, co pokazuje serwer, nie jest tym, co zapisano w Twoim linku. Dlatego o nic nie pytamy.',
        'To może być błąd. Może to też być próba rozpoznania Cię. Nie wypełniaj niczego i zgłoś to radzie pracowników (ondernemingsraad) albo temu, kto wysłał zaproszenie.',
      ],
    },
    refused: {
      title: 'Twoje odpowiedzi nie zostały przyjęte',
      lines: [
        'Przy wysyłaniu coś się nie zgadzało. Twoje odpowiedzi są nadal na tym urządzeniu.',
        'Otwórz link ponownie, aby spróbować jeszcze raz. Jeśli znowu się nie uda, zgłoś poniższy kod.',
      ],
    },
    refusedInMemory: {
      title: 'Twoje odpowiedzi nie zostały przyjęte',
      lines: [
        'Przy wysyłaniu coś się nie zgadzało. Twoje odpowiedzi są tylko na tej stronie i nigdzie indziej: nie zamykaj jej.',
        'Spróbuj jeszcze raz. Jeśli znowu się nie uda, zgłoś poniższy kod.',
      ],
    },
    perhapsCounted: {
      title: 'Ankieta jest zamknięta',
      lines: [
        'Twoje odpowiedzi były już wysłane, ale nie wiemy, czy dotarły. Teraz nie można ich już wysłać.',
        'Sprawdź poniżej, czy zostały policzone: poszukaj swojego potwierdzenia na liście policzonych, gdy będzie już raport.',
      ],
      receipt: 'Twoje potwierdzenie: {receipt}',
    },
    oldBrowser: {
      title: 'Ta przeglądarka nie może zamknąć Twoich odpowiedzi',
      lines: [
        'Odpowiedzi są zamykane na Twoim urządzeniu, zanim je opuszczą. Ta przeglądarka jest na to za stara albo na to nie pozwala.',
        'Otwórz link w innej przeglądarce: Safari 14, Chrome 87, Firefox 115, Edge 88, Samsung Internet 14 lub nowszej. Link otworzył się w innej aplikacji? Wybierz w jej menu „Otwórz w przeglądarce”.',
      ],
    },
    insecure: {
      title: 'Ten adres nie jest bezpieczny',
      lines: [
        'Adres tej strony zaczyna się od „http”. Powinien zaczynać się od „https”: tylko wtedy przeglądarka zamyka Twoje odpowiedzi.',
        'Otwórz link jeszcze raz z wiadomości albo z karty. Znowu się nie udaje? Zgłoś to temu, kto wysłał zaproszenie.',
      ],
    },
  },
};
