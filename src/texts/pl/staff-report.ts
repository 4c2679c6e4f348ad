import type { StaffReportTexts } from '../nl/staff-report.ts';

export const staffReport: StaffReportTexts = {
  title: 'Co powiedzieliście, co robimy',
  said: 'Co powiedzieliście',
  done: 'Co robimy',
  check: 'Jak to sprawdzić',
  chart: 'Kadra kierownicza i pracownicy obok siebie',
  howToRead:
    'Każdy znak to średnia od {from} do {to}. Linia pokazuje niepewność. Różnica jest wyraźna dopiero wtedy, gdy jest pogrubiona.',
  confidential: 'To badanie jest poufne: liczby zawsze dotyczą grup.',
  anonymous: 'Ten raport jest anonimowy: są w nim tylko grupy.',
  receipts: 'Czy Twoja odpowiedź została policzona?',
  privacy: 'Jak działa prywatność',
  fingerprint: 'Odcisk publikacji',
  asPdf: 'Pobierz jako PDF',
  lettersMissing:
    'Znaki pokazane w tym pliku jako \uFFFD: {n}. Krój pisma pliku ich nie ma. W raporcie na ekranie są wszystkie.',
  words: {
    pages: {
      groups: {
        organisation: 'Cała organizacja',
        leaders: 'Kierownicy',
        staff: 'Pracownicy',
        several: 'Pozostałe grupy',
        otherDepartments: 'Pozostałe działy',
        remaining: 'Pozostali koledzy i koleżanki',
        remainingNote: '{name}: wszyscy, którzy nie są w żadnym wierszu powyżej.',
        restNote: '{name}: {departments}.',
        restNoteLong:
          '{name}: działów razem: {n}. Które to działy, podaje skoroszyt (XLSX) i książka kodów.',
        restPeople: '{name} (osób: {headcount})',
        and: 'i',
      },
      chart: {
        withheld: 'nie pokazano',
        people: 'Odpowiedzi',
        subject: 'Przedmiot',
        interval: 'Przedział 95%',
        gap: 'Różnica',
        to: 'do',
        numbers: 'Zobacz liczby',
        invited: 'Zaproszeni',
        group: 'Grupa',
        outcome: 'Wynik',
        theme: 'Temat',
      },
      withheld: 'nie pokazano',
      coversList: 'W tych grupach nie wszyscy są liczeni: {groups}.',
      coversOne: '{name} ({covered} z {headcount})',
      index: 'Indeks CSI',
      howToRead: 'Jak to czytać',
      foot: 'Badanie „{wave}” · od {opened} do {closed} · opublikowano {date}',
      contents: 'Spis treści',
    },
    alignment: {
      description:
        'Dla każdego tematu dwie średnie z przedziałem 95% i różnica między nimi. Różnica ma kolor i pogrubioną liczbę, jeśli pozostaje wyraźna także po korekcie na liczbę tematów.',
      people: 'Odpowiedzi na temat: {sides}.',
      side: '{name} {n}',
      selfRated: 'Kierownicy oceniają tu częściowo samych siebie.',
      verdict: 'Słowami',
    },
    profile: {
      behaviour: '{title}: jak często się to zdarza',
      description:
        'Dla każdego tematu punkt oznacza średnią, a linia przedział 95%. Jeśli dwie linie wyraźnie na siebie zachodzą, różnica jest niepewna.',
    },
    findings: {
      response: 'Udział wzięło: {n} z {headcount} osób ({response}).',
      responseLow: 'To mniej niż 60%: dlatego czytaj te liczby ostrożnie.',
    },
    agreements: {
      owner: 'Kto',
      due: 'Termin',
      status: 'Stan',
      review: 'Następny przegląd',
      change: 'Od ustalenia: {change} punktu ({low} do {high}), {verdict}.',
      before: 'Do {day}: „{text}”, {owner}, termin {due}, {status}.',
      changeNotShown: 'Nie można tu pokazać, co się od tego czasu zmieniło w tym temacie.',
      oneQuestion: 'Zmierzono jednym pytaniem, zadanym za każdym razem.',
      staff: 'Pracownicy: {staff}.',
      staffUnknown:
        'Nie wiadomo, ilu pracowników od tego czasu doszło lub odeszło: ówczesna lista pracowników została usunięta.',
    },
    trend: {
      clear: 'wyraźna zmiana',
      unclear: 'bez wyraźnej zmiany',
      unknown: 'brak danych',
      staffChange: 'nowych: {changed} z {headcount}, odeszło: {left}',
      below: 'mniej niż {people}',
    },
  },
};
