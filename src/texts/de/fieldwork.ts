import type { FieldworkTexts } from '../nl/fieldwork.ts';

export const fieldwork: FieldworkTexts = {
  invite: {
    title: 'Einladen',
    lead: 'Alle haben einen eigenen Link. Geben Sie ihn per E-Mail oder auf einer Karte weiter.',
    notOpen: 'Die Befragung öffnet am {day}. Bis dahin zeigen die Links das an.',
    mail: 'Per E-Mail',
    mailHelp:
      'Laden Sie die Links herunter und senden Sie sie mit Ihrem eigenen E-Mail-Programm. In der Datei stehen Name, E-Mail, Link und die Prüfwörter. Setzen Sie die Prüfwörter in jeder Sprache in Ihren Brief: Dann können alle sie vergleichen.',
    mailCare:
      'Wer einen Link hat, kann ihn benutzen. Löschen Sie die Datei, wenn Sie fertig sind. Das Protokoll hält fest, dass Sie sie heruntergeladen haben.',
    download: 'Links herunterladen (CSV)',
    some: 'Nur einige Personen',
    someHelp:
      'Für alle, die später dazukamen oder ihren Link verloren haben. Es ist derselbe Link wie beim ersten Mal: Wer schon mitgemacht hat, kann es nicht noch einmal.',
    numbers: 'Personalnummern',
    numbersHint:
      'Untereinander, oder mit Kommas, Semikolons oder Leerzeichen dazwischen. Einfügen aus Excel geht auch.',
    downloadSome: 'Nur diese Links herunterladen (CSV)',
    cards: 'Auf Papier',
    cardsHelp:
      'Je Gruppe ein Stapel Karten ohne Namen, gemischt. Lassen Sie jede Person selbst eine Karte ziehen.',
    cardsCare:
      'Geben Sie jeder Person eine Karte aus dem Stapel der eigenen Gruppe. Wer schon einen Link per E-Mail hat, soll keine Karte bekommen.',
    print: 'Karten erstellen',
    everyone: 'Für alle je eine Karte',
    noEmail: 'Nur für Personen ohne E-Mail ({n})',
    whom: 'Für wen?',
  },
  cards: {
    title: 'Karten',
    lead: 'Drucken Sie auf A4, in Originalgröße und einseitig. Schneiden Sie entlang der Linien.',
    howTo: 'So teilen Sie sie aus',
    steps: [
      'Jede Gruppe hat einen eigenen Stapel. Auf dem Deckblatt steht, für welche Gruppe er ist.',
      'Halten Sie den Stapel verdeckt und lassen Sie die Personen selbst ziehen. Schreiben Sie nicht auf, wer welche Karte hat.',
      'Vernichten Sie, was übrig ist, wenn die Befragung schließt.',
    ],
    print: 'Drücken Sie Strg + P (oder ⌘ + P), um zu drucken.',
    stack: 'Stapel für: {label}',
    stackCount: '{n} {n=1:Karte|Karten}',
    none: 'Es gibt keine Karten zu drucken.',
    pages: 'Alle Karten',
    pagesHelp: 'Es gibt {pages} Seiten mit Karten. Drucken Sie alle.',
    page: 'Seite {page}',
    asPdf: 'Als Datei zum Drucken',
    asPdfHelp:
      'Dieselben Karten und Codes, auf A4 im Raster üblicher Etikettenbogen, mit Schnittmarken. Die Datei enthält die Links: Löschen Sie sie nach dem Drucken. Das Protokoll hält fest, wie viele Karten darin stehen.',
    pdf: 'Karten (PDF)',
    letters: 'Briefe (PDF)',
    kiosk:
      'Auf einem gemeinsamen Gerät, etwa einem Tablet in der Kantine, öffnen Sie {address}. Dort geben alle den Code der eigenen Karte ein. Auf dem Gerät bleibt nichts stehen. Berührt es zwei Minuten niemand, oder drückt jemand auf „Nächste Person“, dann ist es leer für die nächste Person.',
    noPaper:
      'Einen Fragebogen auf gewöhnlichem Papier bieten wir nicht an. Eine Handschrift lässt sich erkennen, jemand muss die Blätter einsammeln und abtippen, und nichts verhindert, dass ein Blatt dazukommt oder verschwindet. Wer nicht vom Bildschirm liest, kann den Code von einer Person eigener Wahl eingeben lassen oder mit einem Screenreader antworten.',
  },
  participation: {
    title: 'Beteiligung',
    lead: 'Einmal am Tag zählen wir, wie viele Personen schon einen Stempel abgeholt haben, in groben Stufen. Wir teilen durch die Zahl der beim Start Eingeladenen.',
    day: 'Stand vom {day}',
    none: 'Es wurde noch nicht gezählt. Sehen Sie morgen wieder nach.',
    group: 'Gruppe',
    invited: 'Eingeladen',
    band: 'Beteiligung',
    bands: {
      below: 'weniger als {to} %',
      between: '{from} bis {to} %',
      above: '{from} % oder mehr',
    },
    small:
      '{n} {n=1:Gruppe|Gruppen} mit weniger als 10 Personen zeigen wir nicht, und 0 oder 100 % auch nicht. So kann niemand ausrechnen, wer mitmacht.',
    smallNone: '0 und 100 % zeigen wir nicht. So kann niemand ausrechnen, wer mitmacht.',
    smallOne:
      '1 Gruppe mit weniger als 10 Personen zeigen wir nicht, und 0 oder 100 % auch nicht. So kann niemand ausrechnen, wer mitmacht.',
    tip: 'Bleibt eine Gruppe zurück? Dann erinnern Sie die ganze Gruppe, nicht eine Person. Wer mitgemacht hat, können Sie nicht sehen.',
    noResults: 'Ergebnisse gibt es erst nach dem Schließen. Auch Sie können sie jetzt nicht sehen.',
    close: 'Befragung schließen',
  },
};
