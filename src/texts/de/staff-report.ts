import type { StaffReportTexts } from '../nl/staff-report.ts';

export const staffReport: StaffReportTexts = {
  title: 'Was Sie sagten, was wir tun',
  said: 'Was Sie sagten',
  done: 'Was wir tun',
  check: 'So prüfen Sie es nach',
  chart: 'Führungskräfte und Mitarbeitende nebeneinander',
  howToRead:
    'Jedes Zeichen ist ein Mittelwert von {from} bis {to}. Die Linie ist die Unsicherheit. Ein Unterschied ist erst deutlich, wenn er fett steht.',
  confidential: 'Diese Befragung ist vertraulich: Die Zahlen betreffen immer Gruppen.',
  anonymous: 'Dieser Bericht ist anonym: Er enthält nur Gruppen.',
  receipts: 'Wurde Ihre Antwort gezählt?',
  privacy: 'So funktioniert der Datenschutz',
  fingerprint: 'Kennzeichen der Veröffentlichung',
  asPdf: 'Als PDF herunterladen',
  lettersMissing:
    'In dieser Datei stehen {n} Zeichen als \uFFFD, weil die Schrift der Datei sie nicht hat. Im Bericht auf dem Bildschirm stehen sie.',
  words: {
    pages: {
      groups: {
        organisation: 'Ganze Organisation',
        leaders: 'Führungskräfte',
        staff: 'Mitarbeitende',
        several: 'Übrige Gruppen',
        otherDepartments: 'Übrige Abteilungen',
        remaining: 'Übrige Kolleginnen und Kollegen',
        remainingNote: '{name}: alle, die in keiner Zeile darüber zählen.',
        restNote: '{name}: {departments}.',
        restNoteLong:
          '{name}: {n} Abteilungen zusammen. Welche das sind, steht in der Arbeitsmappe (XLSX) und im Codebuch.',
        restPeople: '{name} ({headcount} Personen)',
        and: 'und',
      },
      chart: {
        withheld: 'nicht gezeigt',
        people: 'Antworten',
        subject: 'Gegenstand',
        interval: '95-%-Intervall',
        gap: 'Unterschied',
        to: 'bis',
        numbers: 'Zahlen ansehen',
        invited: 'Eingeladen',
        group: 'Gruppe',
        outcome: 'Ergebnis',
        theme: 'Thema',
      },
      withheld: 'nicht gezeigt',
      coversList: 'In diesen Gruppen zählen nicht alle mit: {groups}.',
      coversOne: '{name} ({covered} von {headcount})',
      index: 'CSI-Index',
      howToRead: 'So lesen Sie das',
      foot: 'Befragung „{wave}“ · vom {opened} bis {closed} · veröffentlicht am {date}',
      contents: 'Inhalt',
    },
    alignment: {
      description:
        'Je Thema die zwei Mittelwerte mit ihrem 95-%-Intervall und der Unterschied dazwischen. Ein Unterschied bekommt Farbe und eine fette Zahl, wenn er auch nach Korrektur für die Zahl der Themen bestehen bleibt.',
      people: 'Antworten je Thema: {sides}.',
      side: '{name} {n}',
      selfRated: 'Führungskräfte beurteilen sich hier zum Teil selbst.',
      verdict: 'In Worten',
    },
    profile: {
      behaviour: '{title}: wie oft es geschieht',
      description:
        'Je Thema ein Punkt für den Mittelwert, mit einer Linie für das 95-%-Intervall. Überlappen sich zwei Linien deutlich, dann ist der Unterschied unsicher.',
    },
    findings: {
      response: '{n} von {headcount} Personen haben mitgemacht ({response}).',
      responseLow: 'Das sind weniger als 60 %: Lesen Sie die Zahlen darum vorsichtig.',
    },
    agreements: {
      owner: 'Wer',
      due: 'Fertig am',
      status: 'Stand',
      review: 'Nächster Blick',
      change: 'Seit der Vereinbarung: {change} Punkte ({low} bis {high}), {verdict}.',
      before: 'Bis {day}: „{text}“, {owner}, fertig am {due}, {status}.',
      changeNotShown:
        'Was sich seitdem bei diesem Thema geändert hat, lässt sich hier nicht zeigen.',
      oneQuestion: 'Gemessen mit einer Frage, die beide Male gestellt wurde.',
      staff: 'Mitarbeitende: {staff}.',
    },
    trend: {
      clear: 'deutlich',
      unclear: 'keine deutliche Änderung',
      unknown: 'nicht bekannt',
      staffChange: '{changed} von {headcount} neu, {left} weg',
      below: 'weniger als {people}',
    },
  },
};
