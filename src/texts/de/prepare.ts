import type { PrepareTexts } from '../nl/prepare.ts';

export const prepare: PrepareTexts = {
  settings: {
    title: 'Einstellungen',
    lead: 'Was hier steht, sagt die Befragung Mitarbeitenden zu. Sie können es ändern, bis Sie sie festlegen.',
    locked:
      'Die Gruppen sind schon eingeteilt, darum stehen diese Einstellungen fest. Zurück zur Vorbereitung geht nur, solange die Befragung noch nicht festgelegt ist.',
    what: 'Was und wann',
    name: 'Name der Befragung',
    definition: 'Fragebogen',
    languages: 'In welchen Sprachen?',
    coreValues: 'Eigene Werte ({language})',
    coreValuesOthers: 'Eigene Werte in weiteren Sprachen',
    coreValuesHint:
      'Einer je Zeile, höchstens sechs. Zu jedem Wert kommt eine Aussage zu den Fragen hinzu. Lassen Sie das Feld leer, wenn Sie das nicht möchten. Eine Sprache, die Sie leer lassen, bekommt die Namen aus der ersten.',
    translation: {
      drafted: 'übersetzt, nicht muttersprachlich gelesen',
      read: 'muttersprachlich gelesen',
      tested: 'getestet',
    },
    languagesHint: 'Alle können selbst wechseln.',
    opens: 'Offen ab',
    opensHint: 'Um 7.00 Uhr öffnet die Befragung von selbst, wenn alles fertig ist.',
    closes: 'Offen bis einschließlich',
    closesHint: 'Um Mitternacht schließt die Befragung von selbst. Drei Wochen genügen oft.',
    groups: 'Gruppen',
    k: 'Wie groß ist die kleinste Gruppe im Bericht?',
    kHint:
      'Über eine Gruppe mit weniger Antworten sagt der Bericht nichts. Eine höhere Zahl schützt besser, eine niedrigere zeigt mehr.',
    kChoice: {
      5: '5 Personen, das Minimum',
      7: '7 Personen, unsere Empfehlung',
      10: '10 Personen, besonders vorsichtig',
    },
    kOther: '{n} Personen',
    axes: 'Wonach darf der Bericht noch unterscheiden?',
    axesHint:
      'Ebene und Abteilung sind immer dabei. Jede weitere Unterteilung macht die Gruppen kleiner.',
    axisMissing:
      'Auf der Liste ist das bei {n} {n=1:Person|Personen} leer. Ergänzen Sie es zuerst.',
    response: 'Wie viel Prozent machen voraussichtlich mit?',
    responseHint:
      'Wir machen die Gruppen so groß, dass es bei dieser Beteiligung genug Antworten gibt. Lieber etwas zu niedrig als zu hoch.',
    responseLayer: '{layer}, in Prozent',
    trust: 'Schlüssel und Zusage',
    promise: 'Wer verwahrt den Schlüssel der Urne?',
    promiseHint: 'Ohne Schlüssel kann niemand die Antworten lesen, auch wir nicht.',
    anonymous: 'Betriebsrat oder Vertrauensperson',
    anonymousHint:
      'Mitarbeitende lesen: ohne Ihren Namen, und vertraulich. Der Bericht heißt anonym. Wer den Schlüssel verwahrt, arbeitet nicht bei HR und verwaltet dieses System nicht.',
    confidential: 'HR selbst',
    confidentialHint:
      'Die Befragung heißt vertraulich. Mitarbeitende lesen, dass HR den Schlüssel hat.',
    holder: 'Verwahrende Person {n}',
    holderHint: 'Ein Name oder eine Funktion. Mitarbeitende sehen das.',
    holderKeyMade:
      'Der Schlüssel wurde schon erzeugt. Ändern Sie hier einen Namen, oder wer die Urne öffnet, dann muss der Schlüssel neu erzeugt werden. Wer keinen Schlüssel mehr verwahrt, kommt nicht mehr hinein.',
    holderTwo:
      'Zwei sind sicher: Fällt eine Person aus, ist die andere noch da. Gehen alle Schlüssel verloren, ist die Befragung verloren.',
    retention: 'Aufbewahren',
    rosterDays: 'Nach wie vielen Tagen löschen wir Namen und Links?',
    ballotDays: 'Nach wie vielen Tagen löschen wir die verschlossenen Antworten?',
    daysHint:
      'Gerechnet ab dem Ergebnis, von 1 bis 365. Nur wenn die Namen beim Öffnen der nächsten Befragung noch da sind, kann der Verlauf sagen, wie viele Mitarbeitende gewechselt haben. Kürzer aufbewahren ist sicherer.',
  },
  plan: {
    title: 'Gruppen einteilen',
    lead: 'Eine Frage bestimmt, wie wir Personen in Gruppen einteilen. Sehen Sie je Antwort, was der Bericht dann zeigt.',
    question: 'Was möchten Sie vor allem vergleichen?',
    tree: {
      layers: 'Die Ebenen in der ganzen Organisation',
      sides: 'Führungskräfte und Mitarbeitende je Abteilung',
    },
    treeAbout: {
      layers:
        'Zum Beispiel: Sieht die oberste Leitung dasselbe wie die Teamleitungen und die Mitarbeitenden? Abteilungen kommen danach.',
      sides:
        'Zum Beispiel: Sehen die Führungskräfte im Vertrieb es anders als ihre eigenen Leute? Feine Ebenen kommen danach.',
    },
    recommended: 'unsere Empfehlung',
    treeReason: {
      pairs:
        'Genug Abteilungen sind groß genug, um Führungskräfte und Mitarbeitende zu vergleichen.',
      layers:
        'Zu wenige Abteilungen sind groß genug, um Führungskräfte und Mitarbeitende je Abteilung zu vergleichen. Die Ebenen lassen sich vergleichen.',
      sides:
        'Nur in der ganzen Organisation gibt es genug Führungskräfte und Mitarbeitende für einen Vergleich.',
      whole: 'Nur die Organisation als Ganzes ist groß genug.',
    },
    about:
      'Gruppen, die der Bericht fast sicher zeigt: {shown}. Stellen, an denen er fast sicher Führungskräfte und Mitarbeitende vergleicht: {pairs}. Blöcke, in denen Antworten aufbewahrt werden: {blocks}.',
    groups: 'Welche Gruppen zeigt der Bericht?',
    pairs: 'Wo vergleicht er Führungskräfte und Mitarbeitende?',
    noPairs: 'Nirgends: Dafür sind die Gruppen zu klein.',
    group: 'Gruppe',
    covers: 'Im Bericht',
    coversValue: '{covered} von {n}',
    coversLikely: '{covered} von {n}, bei geringerer Beteiligung {likely}',
    sure: 'Wie sicher?',
    departments: 'Abteilungen',
    organisation: 'Ganze Organisation',
    leaders: 'Führungskräfte',
    staff: 'Mitarbeitende',
    certainty: {
      certain: 'sicher',
      likely: 'wahrscheinlich',
      uncertain: 'unsicher',
      no: 'nicht',
    },
    certaintyAbout: {
      certain: 'in mindestens 99 von 100 Fällen, bei der erwarteten Beteiligung',
      likely: 'in mindestens 90 von 100 Fällen',
      uncertain: 'in weniger als 90 von 100 Fällen',
      no: 'zu klein, oder nur zusammen mit anderen Gruppen',
    },
    part: 'teilweise',
    counts: '{n} {certainty}',
    simulated:
      'Das haben wir mit der erwarteten Beteiligung durchgespielt. Nach dem Schließen kann noch etwas zusammengelegt werden, um alle zu schützen.',
    notThere: 'Das kommt nicht in den Bericht',
    notSure: 'Das kommt vielleicht nicht hinein',
    more: 'und noch {n}',
    onlyWholePair:
      'Führungskräfte und Mitarbeitende vergleicht der Bericht nur in der ganzen Organisation, nicht je Abteilung.',
    leftOut:
      '{axis} ist nicht dabei: Bei {n} {n=1:Person|Personen} auf der Liste ist das leer. Ergänzen Sie es dort, wenn Sie danach einteilen möchten.',
    pooled: 'Wer kommt zu einer anderen Gruppe?',
    pooledHelp:
      'Diese Personen sind zu wenige für eine eigene Gruppe. Prüfen Sie, ob das stimmt. Nur HR sieht das.',
    pooledNone: 'Niemand musste zu einer anderen Gruppe.',
    pooledValue: '{values}: {n}',
    compare: 'Was bewirkt eine andere kleinste Gruppe?',
    compareHelp:
      'So viele Gruppen zeigt der Bericht fast sicher, mit der Zahl der Vergleiche zwischen Führungskräften und Mitarbeitenden.',
    k: 'Kleinste Gruppe',
    compareValue: 'Gruppen: {groups}, Vergleiche: {pairs}',
    compareNone: 'zu klein',
    kNow: 'jetzt gewählt',
    kReason: {
      default: 'Für Sie passt {k} am besten: Das ist auch unsere übliche Empfehlung.',
      'larger-costs-nothing':
        'Für Sie passt {k} am besten: Es kostet keine Gruppe und schützt besser.',
      'small-organisation':
        'Für Sie passt {k} am besten: Mit einer höheren Zahl zeigt der Bericht fast nichts.',
      'too-small': 'Die Organisation ist zu klein: Bei keiner Zahl kann der Bericht etwas zeigen.',
    },
    change:
      'Brauchen Sie andere Gruppen? Ändern Sie die kleinste Gruppe, die erwartete Beteiligung oder die Unterteilungen.',
    toSettings: 'Zu den Einstellungen',
    submit: 'Gruppen so einteilen',
    planned: 'Die Gruppen sind eingeteilt. Das ist die Einteilung.',
    tooSmall:
      'Mit einer kleinsten Gruppe von {k} ist die Organisation zu klein für eine Befragung. Verkleinern Sie die kleinste Gruppe, oder erhöhen Sie die erwartete Beteiligung.',
  },
  proof: {
    title: 'Fragebogen durchlesen',
    lead: 'So sehen Mitarbeitende die Fragen. Sie können hier nichts ausfüllen oder speichern.',
    language: 'Sprache',
    side: 'Für wen',
    sides: { staff: 'Mitarbeitende', leaders: 'Führungskräfte' },
    screen: 'Bildschirm {n} von {of}',
    leadersOnly: 'nur für Führungskräfte',
    pick: 'Wählen Sie höchstens {n}.',
    open: 'Offene Frage, höchstens {n} Zeichen.',
    options: 'Antworten',
    show: 'Zeigen',
    ends: 'Von {from} ({low}) bis {to} ({high})',
    count: '{n} {n=1:Frage|Fragen} auf {screens} {screens=1:Bildschirm|Bildschirmen}',
  },
  keys: {
    title: 'Schlüssel',
    lead: 'Die Antworten werden in einer Urne verschlossen. Nur wer den Schlüssel verwahrt, kann sie öffnen.',
    how: 'So funktioniert es',
    steps: [
      'Erstellen Sie für alle Verwahrenden je einen Link und übergeben Sie ihn selbst, am besten im Gespräch.',
      'Die erste verwahrende Person erzeugt den Schlüssel, auf dem eigenen Computer. Wir sehen ihn nie.',
      'Alle Verwahrenden behalten eine Datei und ein Papier mit Wiederherstellungswörtern und zeigen, dass beides funktioniert.',
      'Eine verwahrende Person übt das Öffnen. Danach können Sie die Befragung festlegen.',
    ],
    holder: 'Verwahrt von',
    proven: 'Verwahrt und nachgewiesen',
    rehearsed: 'Geübt',
    yes: 'ja',
    no: 'noch nicht',
    link: 'Link',
    makeLink: 'Link für {name} erstellen',
    linkMade: 'Der Link für {name} ist erstellt',
    linkHelp:
      'Kopieren Sie ihn jetzt und geben Sie ihn nur an {name}. Er funktioniert einmal, vierzehn Tage lang, und wird danach nirgends mehr gezeigt. Ein älterer Link funktioniert weiter, bis er benutzt wurde.',
    linkLabel: 'Link für {name}',
    keyMade: 'Der Schlüssel der Urne wurde erzeugt.',
    keyMissing: 'Es gibt noch keinen Schlüssel. Solange er fehlt, kann die Befragung nicht öffnen.',
    ready: 'Alle Schlüssel sind fertig. Sie können die Befragung festlegen.',
    boxWaits:
      'Die Befragung ist geschlossen. Wer den Schlüssel verwahrt, öffnet jetzt die Urne, auf dem eigenen Computer.',
    tickets: 'Schlüssel der Gruppen',
    ticketsHelp:
      'Jede Gruppe bekommt einen eigenen Schlüssel, mit dem Bögen gestempelt werden. Diese Schlüssel erzeugen wir selbst.',
    ticketsCount: '{made} von {total} fertig',
    ticketsGo: 'Weiter erzeugen',
  },
};
