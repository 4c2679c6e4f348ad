import type { KeyHolderTexts } from '../nl/key-holder.ts';

export const keyHolder: KeyHolderTexts = {
  title: 'Der Schlüssel der Urne',
  noScript:
    'Diese Seite braucht JavaScript, denn der Schlüssel wird auf Ihrem eigenen Gerät erzeugt und geht nirgendwo anders hin. Schalten Sie JavaScript ein, oder öffnen Sie Ihren Link in einem anderen Browser.',
  loading: 'Wird geladen …',
  slow: 'Dauert das lange? Laden Sie die Seite neu oder nehmen Sie einen neueren Browser.',
  wave: 'Befragung: {wave}',
  holder: 'Sie sind: {name}',
  fileNames: { key: 'schluessel', part: 'schluesselteil' },
  stepsLabel: 'Schritte',
  steps: {
    make: 'Erzeugen',
    save: 'Speichern',
    sheet: 'Auf Papier',
    readBack: 'Nachweisen',
    share1: 'Teil 1',
    share2: 'Teil 2',
    share3: 'Teil 3',
    load: 'Vorzeigen',
    rehearse: 'Üben',
    done: 'Fertig',
    check: 'Prüfen',
    open: 'Öffnen',
    comments: 'Freie Antworten',
    publish: 'Veröffentlichen',
  },
  next: 'Weiter',
  back: 'Zurück',
  again: 'Noch einmal versuchen',
  welcome: {
    title: 'Sie verwahren den Schlüssel',
    lead: 'Die Antworten Ihrer Kolleginnen und Kollegen kommen verschlossen in die Urne. Nur mit dem Schlüssel geht sie wieder auf.',
    lines: [
      'Sie erzeugen den Schlüssel jetzt, auf diesem Gerät. Niemand sonst bekommt ihn zu sehen, auch HR und der Server nicht.',
      'Geht der Schlüssel verloren, sind alle Antworten verloren. Niemand kann ihn noch einmal erzeugen. Darum verwahren Sie ihn zweimal: als Datei und auf Papier.',
      'Technisches Wissen brauchen Sie nicht. Sie werden Schritt für Schritt begleitet und üben zuerst.',
    ],
    needTitle: 'Was brauchen Sie?',
    need: [
      'Eine ruhige Viertelstunde, an einem Computer, dem Sie vertrauen',
      'Einen Ort für die Datei, der nur Ihnen gehört, etwa einen USB-Stick',
      'Einen Drucker, oder Stift und Papier',
    ],
    make: 'Schlüssel erzeugen',
    making: 'Der Schlüssel wird erzeugt …',
  },
  replace: {
    show: 'Neuen Schlüssel erzeugen',
    title: 'Neuen Schlüssel erzeugen?',
    text: 'Tun Sie das nur, wenn der Schlüssel verloren gegangen oder in falsche Hände geraten ist. Der alte Schlüssel funktioniert dann nicht mehr, und alle Verwahrenden müssen den neuen vorzeigen.',
    confirm: 'Ja, neuen Schlüssel erzeugen',
  },
  save: {
    title: 'Speichern Sie die Schlüsseldatei',
    lead: 'Drücken Sie den Knopf. Ihr Browser legt eine Datei in Ihren Ordner für Downloads.',
    download: 'Datei speichern',
    saved: 'An Ihren Browser übergeben: {file}',
    advice: [
      'Legen Sie die Datei auf einen USB-Stick oder in einen Ordner, an den nur Sie herankommen.',
      'Verschicken Sie sie nicht per E-Mail und legen Sie sie nicht auf ein gemeinsames Laufwerk.',
      'Wer diese Datei hat, kann die Urne öffnen.',
    ],
    confirm: 'Ich sehe die Datei',
  },
  sheet: {
    title: 'Bringen Sie den Schlüssel auf Papier',
    lead: 'Diese 27 Wörter sind zusammen ebenfalls der Schlüssel. Geht die Datei kaputt, haben Sie noch das Papier.',
    print: 'Blatt drucken',
    byHand:
      'Kein Drucker? Schreiben Sie die Wörter mit ihren Nummern ab. Nehmen Sie sich dafür Zeit.',
    keep: 'Verwahren Sie das Blatt an einem anderen Ort als die Datei, unter Verschluss. Machen Sie kein Foto davon.',
    confirm: 'Ich habe das Blatt',
    paperTitle: 'Wiederherstellungsblatt der Urne',
    paperMade: 'Erstellt am {date}',
    paperKeep:
      'Wer diese Wörter hat, kann die Urne öffnen. Verwahren Sie dieses Blatt unter Verschluss. Vernichten Sie es, wenn das Ergebnis da ist.',
    paperUse:
      'So benutzen Sie es: Öffnen Sie nach dem Schließen Ihren eigenen Link, wählen Sie „Die Wörter eingeben“ und übertragen Sie sie, von 1 bis 27.',
    paperQr:
      'Im Code stehen dieselben Wörter. Lesen Sie ihn nur mit einem Gerät, dem Sie vertrauen.',
    qrAlt: 'QR-Code mit den 27 Wörtern',
  },
  keyWords: {
    title: 'Prüfwörter des Schlüssels',
    help: 'Nicht geheim: Mit diesen Wörtern öffnet niemand etwas. Die Wörter sagen, welcher Schlüssel das ist. Der Betriebsrat legt sie neben die Wörter in seinen eigenen Unterlagen. So sieht er, dass die Urne Ihren Schlüssel hat und keinen, den jemand anders erzeugt hat.',
    compare:
      'Das sind die Wörter des Schlüssels, den die Urne jetzt hat. Stehen sie auch auf Ihrem Blatt? Wenn nicht, hat jemand anders diesen Schlüssel erzeugt: Melden Sie es dem Betriebsrat und machen Sie nicht weiter.',
  },
  readBack: {
    title: 'Zeigen Sie, dass Sie ihn haben',
    lead: 'So stellen wir sicher, dass Sie den Schlüssel später noch benutzen können. Erst dann zählt er.',
    fileTitle: 'Wählen Sie die Datei, die Sie gerade gespeichert haben',
    fileGood: 'Diese Datei ist richtig.',
    wordsTitle: 'Übertragen Sie drei Wörter von Ihrem Blatt',
    word: 'Wort {n}',
    wordWrong: 'Wort {n} lautet auf dem Blatt anders. Achten Sie genau auf die Nummer.',
    confirm: 'Prüfen und Schlüssel festlegen',
    saving: 'Der Schlüssel wird festgelegt …',
    fileMissing: 'Wählen Sie zuerst die Datei.',
  },
  load: {
    proveTitle: 'Zeigen Sie, dass auch Sie den Schlüssel haben',
    proveLead:
      'Der Schlüssel wurde schon erzeugt. Bitten Sie die andere verwahrende Person persönlich um eine Kopie der Datei oder des Blatts. Wählen Sie dann die Datei, oder geben Sie die Wörter ein.',
    testTitle: 'Funktioniert Ihr Schlüssel noch?',
    testLead:
      'Wählen Sie die Datei, oder geben Sie die Wörter ein. Es wird nichts geöffnet und nichts gesendet.',
    fileTitle: 'Schlüsseldatei wählen',
    fileHint: 'Sie heißt ungefähr so: {file}',
    wordsTitle: 'Oder die Wörter eingeben',
    wordsHint:
      'Von 1 bis 27, mit einem Leerzeichen dazwischen. Groß- und Kleinschreibung spielt keine Rolle. Die ersten vier Buchstaben genügen.',
    wordsCount: '{n} von 27 Wörtern',
    useWords: 'Diese Wörter benutzen',
    stays: 'Der Schlüssel bleibt auf diesem Gerät.',
    good: 'Ja, das ist der richtige Schlüssel.',
    errors: {
      'key-file.other':
        'Das ist keine Schlüsseldatei. Wählen Sie die Datei, die Sie beim Erzeugen gespeichert haben.',
      'key-file.damaged':
        'Diese Schlüsseldatei ist beschädigt. Nehmen Sie eine andere Kopie, oder geben Sie die Wörter von Ihrem Blatt ein.',
      'key.other':
        'Dieser Schlüssel gehört zu einer anderen Befragung oder wurde ersetzt. Suchen Sie den Schlüssel der Befragung „{wave}“.',
      'recovery.count':
        '{count=1:Das ist|Das sind} {count} {count=1:Wort|Wörter}, es müssen 27 sein. Prüfen Sie, ob eines fehlt.',
      'recovery.word':
        'Wort {position} kennen wir nicht. Prüfen Sie auf Ihrem Blatt, wie es geschrieben ist.',
      'recovery.checksum':
        'Die Wörter gibt es alle, aber zusammen stimmen sie nicht. Steht ein Wort an der falschen Stelle, oder haben Sie eines anders gelesen?',
      'file.unreadable':
        'Der Browser kann diese Datei nicht mehr lesen. Steckt der USB-Stick noch? Wählen Sie die Datei noch einmal.',
      other: 'Das hat nicht geklappt. Versuchen Sie es noch einmal.',
    },
  },
  rehearse: {
    title: 'Üben Sie das Öffnen',
    lead: 'Wir erstellen auf diesem Gerät sechs erfundene Bögen, verschließen sie und öffnen sie mit Ihrem Schlüssel. Einen davon beschädigen wir absichtlich. Er muss abgelehnt werden.',
    start: 'Üben',
    running: 'Läuft …',
    opened: '{n} Bögen gingen richtig auf.',
    refused: '{n} Bogen war beschädigt und wurde abgelehnt.',
    good: 'Es funktioniert: So läuft es später auch.',
    bad: 'Das Üben ist nicht gelungen. Benutzen Sie diesen Schlüssel nicht, sondern erzeugen Sie einen neuen.',
  },
  wait: {
    readyTitle: 'Fertig. Sie müssen jetzt nichts tun',
    almostTitle: 'Fast fertig',
    readyLead: 'Sie haben den Schlüssel, und Sie haben geübt.',
    copyTitle: 'Noch eine Sache',
    copy: 'Machen Sie auch eine Kopie der Datei oder des Blatts für: {names}. Geben Sie sie selbst weiter, von Hand zu Hand. Alle Verwahrenden zeigen danach mit einem eigenen Link, dass der Schlüssel da ist. So gibt es immer jemanden, der öffnen kann.',
    next: 'Die Befragung schließt am {closes}. Öffnen Sie danach Ihren Link noch einmal, um die Urne zu öffnen. Sind Sie dann abgemeldet, bitten Sie HR um einen neuen Link.',
    holders: 'Verwahrende',
    proven: 'hat den Schlüssel vorgezeigt und geübt',
    provenOnly: 'hat den Schlüssel vorgezeigt',
    notProven: 'muss den Schlüssel noch vorzeigen',
    you: 'Sie',
    words: 'Prüfwörter dieser Befragung',
    wordsHelp:
      'Schreiben Sie sie auf Ihr Blatt. Beim Öffnen vergleichen Sie sie: So wissen Sie, dass es um dieselbe Befragung geht.',
    test: 'Prüfen, ob Ihr Schlüssel noch funktioniert',
  },
  check: {
    title: 'Die Urne öffnen',
    lead: 'Die Befragung ist geschlossen. Sie öffnen die Urne, hier in Ihrem Browser. Der Server bekommt nur das Ergebnis, nie einen Bogen.',
    firstPage:
      'Sobald Sie beginnen, ist die Urne endgültig geschlossen: Es kommt kein Bogen mehr dazu.',
    wordsTitle: 'Vergleichen Sie die sechs Prüfwörter',
    wordsHelp:
      'Diese Wörter stehen auch in jeder Einladung und in den Unterlagen für den Betriebsrat. Sind es andere Wörter, machen Sie nicht weiter und melden Sie es.',
    same: 'Ja, es sind dieselben Wörter',
    sameMissing: 'Vergleichen Sie zuerst die sechs Wörter und setzen Sie dann das Häkchen.',
    keyTitle: 'Benutzen Sie Ihren Schlüssel',
    fits: 'Der Schlüssel passt. Die Urne ist noch zu.',
    open: 'Die Urne jetzt öffnen',
  },
  opening: {
    title: 'Die Urne wird geöffnet',
    progress: '{done} von {total} Bögen bearbeitet',
    starting: 'Die Festlegungen der Befragung werden geprüft …',
    remaining: 'Noch etwa {time}',
    seconds: '{n} Sekunden',
    minutes: '{n} Minuten',
    counting: 'Die Antworten werden gezählt …',
    stay: 'Lassen Sie diese Seite offen. Geht etwas schief, beginnen Sie einfach von vorn: Es geht nichts verloren.',
    failedTitle: 'Das Öffnen wurde unterbrochen',
    unreachable: 'Der Server ist nicht erreichbar. Prüfen Sie Ihre Internetverbindung.',
    tampered:
      'Was der Server liefert, ist nicht das, was in den Festlegungen dieser Befragung steht. Machen Sie nicht weiter und melden Sie es dem Betriebsrat und HR.',
    failed: 'Etwas ging schief ({code}). Es wurde nichts veröffentlicht.',
    tooLarge:
      'Der Browser hat zu wenig Speicher. Schließen Sie andere Programme und beginnen Sie von vorn.',
  },
  counted: {
    title: 'Die Urne ist offen',
    lead: 'Gezählte Bögen: {n}.',
    nothing: 'In der Urne liegt kein Bogen.',
    none: 'Es wurde kein Bogen abgelehnt.',
    refusedTitle: 'Abgelehnte Bögen',
    refusedHelp: 'Diese Bögen zählen nicht mit. Wie viele es sind, steht im Ergebnis.',
    refused: {
      unsigned: 'Ohne gültigen Stempel',
      unreadable: 'Beschädigt oder für etwas anderes verschlossen',
      duplicate: 'Zweiter Bogen mit demselben Stempel',
      invalid: 'Mit Antworten, die nicht zu diesem Fragebogen passen',
    },
    kind: 'Grund',
    number: 'Anzahl',
    excessTitle: 'Halt: Es sind zu viele Bögen',
    excess:
      'In diesen Gruppen gibt es mehr Bögen als Stempel, oder mehr Stempel als Personen. Das ist nur möglich, wenn jemand manipuliert hat oder etwas defekt ist. Veröffentlichen Sie nicht und melden Sie es dem Betriebsrat.',
    excessTable: 'Anzahlen je Gruppe',
    block: 'Gruppe',
    ballots: 'Bögen',
    tickets: 'Stempel',
    people: 'Personen',
    few: 'Es sind zu wenige Bögen für einen Bericht. Das Ergebnis sagt dann nur, wie viele gezählt wurden.',
  },
  comments: {
    title: 'Lesen Sie die freien Antworten',
    lead: 'Diese Texte kommen in den Bericht, getrennt von allen anderen Antworten und in zufälliger Reihenfolge.',
    help: 'Steht ein Name darin, oder erkennen Sie jemanden, dann lassen Sie den Text weg. Was Sie weglassen, sieht niemand mehr. Was jemand meint, ist kein Grund, etwas wegzulassen.',
    newHelp:
      'Weil Sie etwas weggelassen haben, sind andere Texte dazugekommen. Lesen Sie auch diese.',
    leaveOut: 'Weglassen',
    count: 'Texte: {n}, weggelassen: {out}',
    done: 'Alles gelesen',
    careful:
      'Lesen Sie genau: Nach dem Veröffentlichen lässt sich ein Text nur noch mit einem Vermerk im Protokoll zurückziehen.',
  },
  publish: {
    title: 'Veröffentlichen Sie das Ergebnis',
    lead: 'Das geht jetzt an den Server: das Ergebnis in Gruppen und die Quittungen ({n}). Kein einziger Bogen.',
    once: 'Veröffentlichen geht nur einmal. Danach ändert sich das Ergebnis nie mehr.',
    blocks: 'Gruppen im Ergebnis',
    ballots: 'Gezählte Bögen',
    comments: 'Freie Antworten',
    leftOut: 'Weggelassene freie Antworten',
    confirm: 'Veröffentlichen',
    sending: 'Das Ergebnis wird gesendet …',
    refused:
      'Der Server hat das Ergebnis nicht angenommen ({code}). Es wurde nichts veröffentlicht. Laden Sie die Seite neu und öffnen Sie die Urne noch einmal.',
    other:
      'Inzwischen wurde ein anderes Ergebnis veröffentlicht, von jemand anderem mit dem Schlüssel oder aus einem anderen Tab. Dieses nicht: Was Sie hier weggelassen haben, kann im Bericht stehen.',
  },
  done: {
    title: 'Das Ergebnis ist veröffentlicht',
    lead: 'Vielen Dank. HR sieht jetzt den Bericht.',
    receipts: 'Die Liste der gezählten Quittungen',
    destroyTitle: 'Vernichten Sie jetzt den Schlüssel',
    destroy: [
      'Löschen Sie die Schlüsseldatei, auch aus dem Papierkorb und vom USB-Stick.',
      'Schreddern Sie das Wiederherstellungsblatt.',
      'Bitten Sie die andere verwahrende Person, dasselbe zu tun.',
    ],
    destroyHelp:
      'Die Bögen selbst werden am festgelegten Tag vom Server gelöscht. Ist der Schlüssel weg, kann sie bis dahin niemand mehr lesen.',
  },
  notice: {
    cancelledTitle: 'Diese Befragung findet nicht statt',
    cancelled:
      'Es gibt nichts zu öffnen. Vernichten Sie die Schlüsseldatei und das Wiederherstellungsblatt.',
    unreachable:
      'Der Server ist nicht erreichbar. Prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.',
    changed:
      'Dieser Schlüssel passt nicht mehr zur Befragung: HR hat geändert, wie die Urne aufgeht, oder es gibt schon einen anderen Schlüssel. Laden Sie die Seite neu und beginnen Sie von vorn.',
    refused:
      'Der Server hat das nicht angenommen ({code}). Laden Sie die Seite neu und versuchen Sie es noch einmal.',
    signedOut:
      'Sie sind nicht mehr angemeldet. Lassen Sie diese Seite offen: Melden Sie sich in einem anderen Tab an, falls nötig mit einem neuen Link von HR, und versuchen Sie es dann hier noch einmal.',
    moved:
      'Inzwischen wurde das Ergebnis veröffentlicht, oder die Befragung geht anders weiter. Laden Sie die Seite neu, um zu sehen, wie es steht.',
    oldBrowser: 'Dieser Browser ist zu alt. Öffnen Sie Ihren Link in einem neueren Browser.',
  },
};
