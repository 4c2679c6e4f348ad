import type { RosterTexts } from '../nl/roster.ts';

export const roster: RosterTexts = {
  title: 'Personalliste',
  lead: 'Lesen Sie die Datei aus Ihrem Personalsystem ein, so wie sie ist. CSV oder Excel ist in Ordnung.',
  file: 'Datei mit der Personalliste',
  fileHint: 'CSV, Excel (.xlsx) oder LibreOffice (.ods), höchstens 10 MB.',
  upload: 'Liste ansehen',
  uploadHelp: 'Sie sehen zuerst, was wir gelesen haben. Es wird noch nichts gespeichert.',
  now: 'Auf der Liste dieser Befragung stehen jetzt {n} Personen.',
  replaces: 'Eine neue Liste ersetzt die alte.',
  locked:
    'Die Gruppen sind schon eingeteilt. Gehen Sie zurück zur Vorbereitung, um die Liste zu ändern.',
  columnsNeeded: 'Diese Spalten suchen wir',
  column: 'Spalte',
  needed: 'Nötig?',
  usedFor: 'Wofür',
  required: 'ja',
  optional: 'nein',
  fields: {
    number: 'Personalnummer',
    name: 'Name',
    email: 'E-Mail',
    language: 'Sprache',
    status: 'Status (beschäftigt oder nicht)',
    ends: 'Austrittsdatum',
  },
  fieldUse: {
    number: 'Damit niemand zweimal eingeladen wird.',
    name: 'Damit der Link an die richtige Person geht.',
    email: 'Um den Link zu senden. Wer keine E-Mail hat, bekommt eine Karte.',
    language: 'Die Sprache, in der der Fragebogen beginnt. Wechseln geht immer.',
    status: 'Um Ausgeschiedene zu überspringen. Wir speichern das nicht.',
    ends: 'Um Ausgeschiedene zu überspringen. Wir speichern das nicht.',
    layer: 'Um die Ebenen vergleichen zu können.',
    other: 'Um Gruppen bilden zu können.',
  },
  preview: {
    title: 'Stimmt das?',
    file: 'Datei: {name}',
    good: 'Alle {n} Personen wurden gelesen. Prüfen Sie, ob die Zahlen stimmen.',
    goodOne: '1 Person wurde gelesen. Prüfen Sie, ob es stimmt.',
    notYet: 'Noch nicht fertig: Es wird nichts eingelesen, bis alles unten gelöst ist.',
    nobody: 'Es bleibt niemand zum Einlesen übrig. Unten steht, was wir übersprungen haben.',
    faultsCount: '{n} Fehler in der Datei',
    faultsOne: '1 Fehler in der Datei',
    questionsCount: '{n} Wörter, die wir nicht kennen',
    questionsOne: '1 Wort, das wir nicht kennen',
    faultsTitle: 'Korrigieren Sie diese Fehler in der Datei',
    faultsHelp:
      'Korrigieren Sie sie in Excel oder in Ihrem System und lesen Sie die Datei noch einmal ein.',
    faultsMore: 'Weitere Fehler: {n}. Korrigieren Sie zuerst diese; danach sehen Sie die übrigen.',
    where: 'Zeile und Spalte',
    value: 'Da steht: {value}',
    what: 'Was falsch ist und was Sie tun können',
    questionsTitle: 'Was bedeuten diese Wörter?',
    questionsHelp:
      'Wählen Sie einmal, wie das bei uns heißt. Wir merken es uns für das nächste Mal.',
    question: '„{value}“ in Spalte {field} ist',
    columnsTitle: 'So lesen wir die Spalten',
    columnsHelp: 'Stimmt eine Spalte nicht, dann wählen Sie selbst.',
    columnChoice: 'Spalte {heading}',
    leaveOut: 'nicht verwenden',
    unknownColumns: 'Diese Spalten kennen wir nicht und verwenden wir nicht: {columns}.',
    again: 'Mit dieser Auswahl erneut ansehen',
    counts: 'Zahl der Personen je Ebene und Abteilung',
    total: 'Summe',
    moreDepartments: 'Und noch {n} {n=1:Abteilung|Abteilungen}.',
    noEmail: '{n} Personen haben keine E-Mail. Für sie drucken Sie später eine Karte.',
    noEmailOne: '1 Person hat keine E-Mail. Sie bekommt später eine Karte.',
    sharedEmail:
      'Achtung: {n} Personen teilen sich eine E-Mail-Adresse mit einer anderen Person. Wer diese Adresse liest, kann alle ihre Links benutzen. Leeren Sie die Zelle, damit sie eine Karte bekommen.',
    blankLines: 'Leere Zeilen übersprungen: {lines}.',
    asText: 'Als gewöhnlicher Text gelesen, obwohl es nach Formel oder Code aussieht: {places}.',
    asTextPlace: 'Zeile {line} ({field})',
    andMore: 'und noch {n}',
    confirm: 'Diese {n} Personen einlesen',
    otherFile: 'Andere Datei wählen',
  },
  faults: {
    duplicate: {
      what: 'Diese Personalnummer steht schon weiter oben.',
      remedy:
        'Entfernen Sie eine der beiden Zeilen, oder geben Sie der anderen die richtige Nummer.',
    },
    'duplicate column': {
      what: 'Zwei Spalten scheinen dasselbe zu sein.',
      remedy: 'Wählen Sie unten, welche Spalte Sie nicht verwenden.',
    },
    missing: {
      what: 'Das ist leer.',
      remedy: 'Füllen Sie es aus. Sonst können wir diese Person nicht einteilen.',
    },
    'missing column': {
      what: 'Diese Spalte fehlt.',
      remedy: 'Fügen Sie die Spalte hinzu, oder wählen Sie unten, welche Spalte es ist.',
    },
    'missing columns': {
      what: 'Diese Zeile endet zu früh.',
      remedy:
        'Ergänzen Sie die Zeile bis zu dieser Spalte. Prüfen Sie auch, ob ein Trennzeichen fehlt.',
    },
    'too many columns': {
      what: 'Diese Zeile hat mehr Zellen, als es Überschriften gibt.',
      remedy: 'Entfernen Sie die überzähligen Zellen. Oft steht ein Trennzeichen in einem Namen.',
    },
    'no headings': {
      what: 'Wir erkennen in dieser Zeile keine einzige Überschrift.',
      remedy:
        'Stehen die Überschriften in einer anderen Zeile oder auf einem anderen Blatt? Wählen Sie das unten bei „Datei anders lesen“. Oder wählen Sie unten selbst, was jede Spalte ist.',
    },
    'too many words': {
      what: 'In dieser Spalte stehen zu viele verschiedene Wörter, die wir nicht kennen.',
      remedy: 'Wahrscheinlich ist es eine andere Spalte. Wählen Sie unten, welche.',
    },
    'formula error': {
      what: 'Die Formel in dieser Zelle hat kein Ergebnis.',
      remedy:
        'Öffnen Sie die Datei in Excel und speichern Sie sie. Steht auch in Excel kein Ergebnis da? Dann korrigieren Sie die Formel, oder geben Sie den richtigen Wert ein. Lesen Sie die Datei danach noch einmal ein.',
    },
    spoiled: {
      what: 'In diesem Text sind Buchstaben beschädigt.',
      remedy:
        'Geben Sie den Text neu ein. Sieht die ganze Datei so aus, wählen Sie unten eine andere Zeichenkodierung, oder exportieren Sie die Liste neu.',
    },
    scientific: {
      what: 'Excel hat diese Nummer gekürzt; die letzten Ziffern sind weg.',
      remedy:
        'Formatieren Sie die Spalte in der Quelle als Text oder als Zahl ohne Dezimalstellen und exportieren Sie die Liste neu.',
    },
    date: {
      what: 'Excel hat aus dieser Nummer ein Datum gemacht.',
      remedy:
        'Formatieren Sie die Spalte in der Quelle als Text und exportieren Sie die Liste neu.',
    },
    invalid: {
      what: 'Das ist keine E-Mail-Adresse.',
      remedy:
        'Korrigieren Sie die Adresse, oder leeren Sie die Zelle: Dann bekommt diese Person eine Karte.',
    },
    'too long': {
      what: 'Dieser Text ist länger als 200 Zeichen.',
      remedy: 'Kürzen Sie den Text. Oft ist ein Anführungszeichen nicht geschlossen.',
    },
    'broken quotes': {
      what: 'Ein Anführungszeichen öffnet und schließt nicht richtig.',
      remedy:
        'Entfernen Sie das Anführungszeichen in dieser Zeile, oder speichern Sie die Datei neu als CSV.',
    },
  },
};
