import type { RosterReadingTexts } from '../nl/roster-reading.ts';

export const rosterReading: RosterReadingTexts = {
  title: 'So haben wir die Datei gelesen',
  help: 'Prüfen Sie, ob das stimmt. Wenn nicht, können Sie unten wählen, wie wir sie anders lesen sollen.',
  kinds: {
    'web-page':
      'Das ist eine Webseite mit dem Namen einer Excel-Datei. Wir haben die Tabelle daraus gelesen. Stimmt etwas nicht, öffnen Sie die Datei in Excel und speichern Sie sie als .xlsx oder CSV.',
    xml: 'Das ist eine XML-Datei mit dem Namen einer Excel-Datei. Wir haben die Tabelle daraus gelesen. Stimmt etwas nicht, öffnen Sie die Datei in Excel und speichern Sie sie als .xlsx oder CSV.',
  },
  sheet: 'Gelesen wurde das Blatt „{sheet}“.',
  sheets: {
    'also a list': 'Nicht gelesen, obwohl dort auch Personen zu stehen scheinen: Blatt {sheets}.',
    hidden: 'Nicht gelesen, weil ausgeblendet: Blatt {sheets}.',
    other: 'Nicht gelesen, weil dort keine Überschriften stehen, die wir kennen: Blatt {sheets}.',
    empty: 'Nicht gelesen, weil leer: Blatt {sheets}.',
  },
  headingLine: 'Die Überschriften stehen in Zeile {line}.',
  encoding: 'Die Buchstaben wurden als {encoding} gelesen. So sehen Namen dann aus: {sample}.',
  encodingOnly: 'Die Buchstaben wurden als {encoding} gelesen.',
  zeros: 'Unlesbare Nullbytes weggelassen: {n}.',
  row: 'Zeile {line} („{text}“)',
  cell: 'Zeile {line}, {field}: „{text}“',
  passed: {
    title: 'Über den Überschriften übersprungen: {rows}.',
    'second heading': 'Übersprungen, weil es eine zweite Zeile mit Überschriften ist: {rows}.',
    'heading again': 'Übersprungen, weil sich hier die Überschriften wiederholen: {rows}.',
    hidden: 'Übersprungen, weil ausgeblendet oder herausgefiltert ({n}): {rows}.',
    struck: 'Übersprungen, weil durchgestrichen ({n}): {rows}.',
    total: 'Übersprungen, weil es eine Summe ist: {rows}.',
    note: 'Unter der Liste übersprungen: {rows}.',
    left: 'Übersprungen, weil nicht mehr beschäftigt ({n}): {rows}.',
  },
  hiddenUsed: 'In der Datei ausgeblendet und trotzdem gelesen: Spalte {columns}.',
  hiddenUnused: 'In der Datei ausgeblendet und nicht gelesen: Spalte {columns}.',
  joined: 'Als ein Name gelesen: „{kept}“ und {others}.',
  joinedMore:
    'Weitere Namen, die auf mehrere Arten geschrieben waren und zusammengefasst wurden: {n}.',
  alike:
    'Diese Namen ähneln sich und gelten als verschieden: {names}. Ist dasselbe gemeint, schreiben Sie es überall gleich.',
  tidied: {
    invisible: {
      one: 'Unsichtbare Zeichen entfernt: {places}.',
      many: 'Unsichtbare Zeichen aus {n} Zellen entfernt: {places}.',
    },
    entities: {
      one: 'Für eine Webseite geschriebene Zeichen in gewöhnliche geändert: {places}.',
      many: 'Für eine Webseite geschriebene Zeichen in {n} Zellen in gewöhnliche geändert: {places}.',
    },
    wrapped: {
      one: 'Anführungszeichen und Gleichheitszeichen um den Inhalt entfernt: {places}.',
      many: 'Anführungszeichen und Gleichheitszeichen um den Inhalt entfernt, in {n} Zellen: {places}.',
    },
    'look-alike': {
      one: 'Buchstaben eines anderen Alphabets durch den ähnlichen Buchstaben ersetzt: {places}.',
      many: 'Buchstaben eines anderen Alphabets durch den ähnlichen Buchstaben ersetzt, in {n} Zellen: {places}.',
    },
    'full-width': {
      one: 'Breite oder andere Ziffern und Buchstaben in gewöhnliche umgewandelt: {places}.',
      many: 'Breite oder andere Ziffern und Buchstaben in gewöhnliche umgewandelt, in {n} Zellen: {places}.',
    },
    decimals: {
      one: 'Komma mit Nullen hinter der Nummer entfernt: {places}.',
      many: 'Komma mit Nullen hinter {n} Nummern entfernt: {places}.',
    },
    thousands: {
      one: 'Trennzeichen für Tausender entfernt: {places}.',
      many: 'Trennzeichen für Tausender aus {n} Nummern entfernt: {places}.',
    },
    address: {
      one: 'Nur die E-Mail-Adresse übernommen: {places}.',
      many: 'Nur die E-Mail-Adresse übernommen, in {n} Zellen: {places}.',
    },
    placeholder: {
      one: 'Als leer gelesen, weil da nur ein Strich oder „unbekannt“ steht: {places}.',
      many: 'Als leer gelesen, weil da nur ein Strich oder „unbekannt“ steht, {n} Zellen: {places}.',
    },
  },
  remarks: {
    carried: {
      one: 'Die Abteilung wurde aus einer Zeile darüber übernommen: {places}.',
      many: 'Jede Abteilung steht nur einmal, über ihren Personen. Übernommen für {n} Personen: {places}.',
    },
    'shared address': {
      one: 'Diese E-Mail-Adresse hat noch jemand: {places}. Wer die Post eines anderen bekommt, kann für ihn antworten.',
      many: 'Diese E-Mail-Adressen hat noch jemand, {n} Zellen: {places}. Wer die Post eines anderen bekommt, kann für ihn antworten.',
    },
    zeros: {
      one: 'Diese Nummer ist kürzer als die Nummern, die mit einer Null beginnen: {places}. Ist die Null weggefallen? Wir vergleichen Nummern ohne führende Nullen.',
      many: '{n} Nummern sind kürzer als die Nummern, die mit einer Null beginnen: {places}. Sind die Nullen weggefallen? Wir vergleichen Nummern ohne führende Nullen.',
    },
    placeholder: {
      one: 'Das scheint kein echter Name zu sein: {places}. Es wird so gelesen, wie es da steht.',
      many: 'Das scheinen keine echten Namen zu sein, {n} Zellen: {places}. Sie werden so gelesen, wie sie da stehen.',
    },
    status: {
      one: 'Diesen Status kennen wir nicht; die Person wurde gelesen: {places}.',
      many: 'Diesen Status kennen wir nicht; die {n} Personen wurden gelesen: {places}.',
    },
  },
  otherwise: 'Datei anders lesen',
  asFound: 'wie gefunden: {found}',
  sheetChoice: 'Welches Blatt?',
  headingChoice: 'In welcher Zeile stehen die Überschriften?',
  encodingChoice: 'Welche Zeichenkodierung hat die Datei?',
  separatorChoice: 'Was steht zwischen den Zellen?',
  separators: {
    semicolon: 'Semikolon',
    comma: 'Komma',
    tab: 'Tabulator',
    bar: 'senkrechter Strich |',
  },
  alsoRead: {
    hidden: {
      title: 'Ausgeblendete Zeilen',
      choice: 'Auch die ausgeblendeten oder herausgefilterten Zeilen lesen',
    },
    struck: { title: 'Durchgestrichene Zeilen', choice: 'Auch die durchgestrichenen Zeilen lesen' },
    left: {
      title: 'Ausgeschiedene',
      choice: 'Auch die Personen lesen, die nicht mehr beschäftigt sind',
    },
  },
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16 (umgekehrt)',
    'windows-1252': 'Windows, Westeuropa (1252)',
    'windows-1250': 'Windows, Mitteleuropa (1250)',
    'windows-1251': 'Windows, Kyrillisch (1251)',
    'windows-1253': 'Windows, Griechisch (1253)',
    'windows-1254': 'Windows, Türkisch (1254)',
    'windows-1256': 'Windows, Arabisch (1256)',
    'windows-1257': 'Windows, Baltisch (1257)',
    'iso-8859-2': 'ISO 8859-2, Mitteleuropa',
    'iso-8859-15': 'ISO 8859-15, Westeuropa',
    macintosh: 'Mac, Westeuropa',
    'mac-central-europe': 'Mac, Mitteleuropa',
    cp437: 'DOS, Vereinigte Staaten (437)',
    cp850: 'DOS, Westeuropa (850)',
    cp852: 'DOS, Mitteleuropa (852)',
    'windows-1255': 'Windows, Hebräisch (1255)',
    'iso-8859-5': 'ISO 8859-5, Kyrillisch',
    'iso-8859-7': 'ISO 8859-7, Griechisch',
    'koi8-u': 'KOI8, Russisch und Ukrainisch',
    ibm866: 'DOS, Kyrillisch (866)',
    'x-mac-cyrillic': 'Mac, Kyrillisch',
    shift_jis: 'Shift JIS, Japanisch',
    'euc-jp': 'EUC, Japanisch',
    gb18030: 'GB 18030, Chinesisch',
    big5: 'Big5, Chinesisch (Taiwan, Hongkong)',
    'euc-kr': 'EUC, Koreanisch',
  },
  otherFiles: {
    exchange:
      'Das ist eine Datei eines alten Programms (SYLK, DIF, dBase, Lotus 1-2-3 oder Quattro Pro). Öffnen Sie sie in LibreOffice und speichern Sie sie als .xlsx oder CSV.',
    'old-excel':
      'Das ist eine Excel-Datei von vor 2007 (.xls). Öffnen Sie sie in Excel oder LibreOffice, wählen Sie „Speichern unter“ und dann .xlsx. Oder wählen Sie beim Export aus Ihrem Personalsystem .xlsx oder CSV.',
    'binary-excel':
      'Das ist eine binäre Excel-Datei (.xlsb). Öffnen Sie sie in Excel oder LibreOffice, wählen Sie „Speichern unter“ und dann .xlsx.',
    protected:
      'Diese Datei ist mit einem Passwort geschützt. Öffnen Sie sie, entfernen Sie das Passwort und speichern Sie sie neu.',
    numbers:
      'Das ist eine Datei von Numbers. Exportieren Sie sie in Numbers als Excel oder als CSV.',
    pdf: 'Das ist ein PDF. Exportieren Sie die Liste aus Ihrem System als Excel oder als CSV.',
    word: 'Das ist ein Word-Dokument. Übertragen Sie die Liste nach Excel und speichern Sie sie als .xlsx.',
    slides:
      'Das ist eine Präsentation. Übertragen Sie die Liste nach Excel und speichern Sie sie als .xlsx.',
    zip: 'Das ist eine ZIP-Datei. Entpacken Sie sie und wählen Sie die Liste darin.',
    packed: 'Diese Datei ist komprimiert. Entpacken Sie sie und wählen Sie die Liste darin.',
    picture: 'Das ist ein Bild. Exportieren Sie die Liste aus Ihrem System als Excel oder als CSV.',
    'mail-page':
      'Das ist eine gespeicherte Webseite (MHT) mit dem Namen einer Excel-Datei. Öffnen Sie sie in Excel und speichern Sie sie als .xlsx oder CSV.',
    'web-page':
      'Das ist eine Webseite mit dem Namen einer Excel-Datei, ohne Tabelle darin. Öffnen Sie sie in Excel und speichern Sie sie als .xlsx oder CSV.',
    xml: 'Das ist eine XML-Datei ohne eine Tabelle, die wir kennen. Öffnen Sie sie in Excel und speichern Sie sie als .xlsx oder CSV.',
    rtf: 'Das ist ein Textdokument (RTF). Übertragen Sie die Liste nach Excel und speichern Sie sie als .xlsx.',
    json: 'Das ist eine JSON-Datei. Exportieren Sie die Liste aus Ihrem System als Excel oder als CSV.',
    database: 'Das ist eine Datenbank. Exportieren Sie die Liste als Excel oder als CSV.',
  },
};
