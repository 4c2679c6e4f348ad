import type { AnalyseTexts } from '../nl/analyse.ts';

export const analyse: AnalyseTexts = {
  usage:
    'Aufruf: npm run analyse -- --definition F --responses F.csv --out ORDNER [--axes ebene,abteilung] [--k 7] [--headcount N|F.csv] [--missing=-1] [--weights SPALTE] [--language de] [--help] | --init --responses F.csv --out definition.yaml',
  help: [
    'Liest Antworten aus einer CSV-Datei, berechnet alles und schreibt die Dateien in ORDNER.',
    '  --definition F   eine Definition: ein Ordner oder eine YAML-Datei (siehe docs/analyse.md)',
    '  --responses F    eine CSV-Datei, .xlsx, .ods oder .sav von SPSS: eine Zeile je Person, eine Spalte je Frage',
    '  --out ORDNER     wohin statistics.json, release.json, report.html, report.xlsx und report.csv kommen',
    '  --axes a,b       Merkmale, nach denen Gruppen verglichen werden; weggelassen: alle vorhandenen',
    '  --k N            die kleinste Gruppe der Veröffentlichung, 5 oder mehr; weggelassen: 7',
    '  --headcount N    wie viele Personen die Fragen bekamen, oder eine CSV-Datei mit der Zahl jeder Gruppe;',
    '                   weggelassen: der Bericht sagt „Rücklauf unbekannt“',
    '  --missing=-1,77  weitere Codes, die „keine Antwort“ bedeuten, neben -9, -99, 99 und ähnlichen',
    '  --weights S      eine Spalte mit Gewichten, für gewichtete Mittelwerte neben den einfachen',
    '  --init           erstellt aus --responses eine Definition und schreibt sie nach --out, in eine Datei',
    '  --language de    Sprache des Berichts ({known}); weggelassen: en',
  ],
  wrongHeadcount:
    '--headcount muss eine ganze Zahl von Personen sein, zum Beispiel 250, oder eine CSV-Datei mit der Zahl jeder Gruppe.',
  asked: {
    headings:
      '{file}: Die erste Zeile braucht eine Spalte „headcount“ und Spalten mit Merkmalen, zum Beispiel „abteilung“.',
    wrongCount: '{file}, Zeile {row}: „{value}“ ist keine ganze Zahl von Personen.',
    unknownValue: '{file}, Zeile {row}: Dieses Merkmal steht nicht in der Definition: {field}.',
    noLayer:
      '{file}: Es gibt keine Spalte „layer“, aber die Antworten haben Ebenen. Fügen Sie sie hinzu.',
    fewer:
      '{file}: Von {group} bekamen {asked} Personen die Fragen, aber {answered} haben geantwortet. Korrigieren Sie eines von beiden.',
    tooMany: '{file}: {n} Personen sind zu viele. Höchstens fünf Millionen können gelesen werden.',
  },
  headcountBelow:
    '--headcount {headcount} ist kleiner als die {n} Zeilen der Datei. Korrigieren Sie eines von beiden.',
  responseUnknown:
    'Rücklauf unbekannt: Die Datei sagt nicht, wie viele Personen die Fragen bekamen. Geben Sie --headcount an, wenn Sie es wissen.',
  readSpss: '{n} {n=1:Zeile|Zeilen} gelesen (SPSS).',
  readSheet: '{n} {n=1:Zeile|Zeilen} gelesen (Arbeitsmappe, Blatt „{sheet}“).',
  unreadable: {
    sav: '{file} beginnt wie eine Datei von SPSS, ist aber beschädigt oder abgeschnitten. Speichern Sie sie in SPSS neu, oder exportieren Sie sie als CSV.',
    damaged:
      '{file} ist eine beschädigte Arbeitsmappe oder eine ohne Zeilen. Speichern Sie sie neu, oder exportieren Sie die Antworten als CSV.',
    large:
      '{file} ist zu groß, um hier als Arbeitsmappe gelesen zu werden. Exportieren Sie die Antworten als CSV; die darf beliebig lang sein.',
  },
  noFileBecause: {
    missing: 'Diese Datei gibt es nicht.',
    folder: 'Das ist ein Ordner.',
    forbidden: 'Sie dürfen sie nicht öffnen.',
  },
  weights: {
    noColumn:
      'Es gibt keine Spalte „{column}“ für --weights. Nennen Sie die Überschrift so, wie sie in der Datei steht.',
    wrong:
      'Zeile {row}, {field}: „{value}“ ist kein Gewicht. Jede Zeile braucht eine Zahl, 0 oder mehr.',
    ofSpss:
      'SPSS gewichtet diese Datei mit „{column}“. Hier wird nichts gewichtet, außer Sie fügen --weights {column} hinzu.',
    where:
      'Gewichte zählen nur im Teil „weighted“ von statistics.json: Mittelwerte von Skalen und Index. Veröffentlichung, Bericht und alle anderen Zahlen zählen jede Zeile einmal.',
  },
  missingOption: 'Geben Sie --definition, --responses und --out alle drei an.',
  wrongLanguage: '--language muss eines davon sein: {known}.',
  wrongK: '--k muss eine ganze Zahl von 5 oder mehr sein.',
  noFile: '{file} kann nicht gelesen werden: {reason}',
  definitionProblem: '{file}, Zeile {line}, Spalte {column}: {message}',
  unknownAxis: '--axes: „{axis}“ ist kein Merkmal der Definition. Wählen Sie aus: {known}.',
  init: {
    missingOption:
      'Geben Sie bei --init auch --responses und --out an: die Datei für die Definition.',
    exists:
      '{file} gibt es schon. Wählen Sie einen anderen Namen für --out, oder entfernen Sie die Datei.',
    noAnswers:
      '{file} hat keine Spalte mit ganzen Zahlen bis 10 oder mit Wörtern, die bekannte Antworten sind. Es gibt also nichts zu fragen.',
    written:
      '{file} geschrieben. Fragen: {items}; Skalen: {scales}; Merkmale: {attributes}. Prüfen Sie, was folgt; jeder Punkt steht auch in der Datei an seiner Stelle.',
    mend: 'Zeile {line}: {message}',
    about: 'Aus einer Datei mit Antworten erstellt. Prüfen Sie jeden Hinweis, der mit "?" beginnt.',
    labels:
      'Was bedeuten die Zahlen von {from} bis {to}, und gibt es keine anderen? Schreiben Sie die Antworten auf, die niedrigste zuerst.',
    wordOrder: 'Sind das die Antworten, die niedrigste zuerst: {answers}?',
    odd: '{code} steht in {fields}. Bedeutet das „keine Antwort“? Dann rechnen Sie mit --missing={code}.',
    apart:
      'Die Fragen von „{stem}“ haben eine andere Zahl von Antworten als die anderen Skalen. Darum stehen sie für sich. Die Skalen einer Definition haben gleich viele Antworten: Erstellen Sie dafür eine zweite Definition.',
    crowded:
      'Zu „{stem}“ gehören {n} Fragen, und eine Skala hat höchstens {most}. Darum stehen sie für sich. Teilen Sie sie auf: Fügen Sie Skalen hinzu, und scale: … bei ihren Fragen.',
    layerOrder: 'Ordnen Sie die Ebenen, die höchste zuerst.',
    noLayer:
      'Keine Spalte „layer“ gefunden: Führungskräfte und Mitarbeitende werden nicht verglichen. Sagt eine Spalte, wer führt, nennen Sie sie layer.',
    whoLeads: 'Welche Ebenen führen? Nennen Sie alle.',
    noScales:
      'Keine Skalen gefunden. Gehören Fragen zusammen? Fügen Sie Skalen hinzu, und scale: … bei ihren Fragen.',
    scales:
      'Fragen, deren Überschriften sich nur in der letzten Zahl unterscheiden oder die in einer Tabelle stehen, wurden zusammengefasst. Stimmt das, und wie heißen die Skalen?',
    reversed: 'Welche Fragen sind umgekehrt gestellt? Schreiben Sie reversed: true dazu.',
    left: {
      words:
        'Weggelassen: „{field}“ enthält Namen, freien Text oder zu viele verschiedene Werte (zuerst in Zeile {row}).',
      range:
        'Weggelassen: „{field}“ enthält Zahlen von {low} bis {high} (mehr als 10 zuerst in Zeile {row}). Antworten reichen von 0 oder 1 bis höchstens 10.',
      decimals:
        'Weggelassen: „{field}“ enthält Zahlen mit Nachkommastellen (zuerst in Zeile {row}): ein Mittelwert oder eine Berechnung, keine Antwort.',
      long: 'Weggelassen: „{field}“ enthält lange Zahlen (zuerst in Zeile {row}): von einer Person oder einem Bogen, keine Antworten.',
      weights:
        'Weggelassen: „{field}“ sieht nach Gewichten aus. Wenn es welche sind, werten Sie mit --weights "{field}" aus.',
      dates: 'Weggelassen: „{field}“ enthält Datumsangaben.',
      same: 'Weggelassen: „{field}“ ist überall gleich und teilt also niemanden ein.',
      empty: 'Weggelassen: „{field}“ ist leer.',
      ticks:
        'Weggelassen: „{field}“ enthält nur 1: ein Kästchen zum Ankreuzen, keine Antwort auf einer Skala.',
      twice:
        'Weggelassen: „{field}“ kommt mehr als einmal vor. Geben Sie jeder dieser Spalten einen eigenen Namen, wenn sie zählen soll.',
    },
  },
  headings: {
    empty: '{file} ist leer. In die erste Zeile gehören die Überschriften.',
    oneColumn:
      'Zeile {row}: nur eine Spalte gefunden („{heading}“). Trennen Sie die Spalten mit ; oder , oder einem Tabulator.',
    missingItem:
      'Zeile {row}: Es gibt keine Spalte „{field}“. Fügen Sie sie hinzu (leer ist erlaubt), oder nehmen Sie die Frage aus der Definition.',
    missingAttribute:
      'Zeile {row}: Es gibt keine Spalte „{field}“. Fügen Sie sie hinzu, oder nennen Sie bei --axes nur die vorhandenen Merkmale.',
    missingLayer:
      'Zeile {row}: Es gibt keine Spalte „{field}“. Sie wird gebraucht, um die Ebenen zu vergleichen.',
    noLayer:
      'Es gibt keine Spalte „layer“: Führungskräfte und Mitarbeitende werden nicht verglichen.',
    twice: 'Zeile {row}: Die Spalte „{field}“ kommt zweimal vor. Entfernen Sie eine davon.',
    program: 'Als Export von {program} gelesen. Dessen eigene Spalten zählen nicht mit: {columns}.',
    unknown: 'Spalten, die nicht in der Definition stehen, zählen nicht mit: {fields}.',
    languages: 'Um die Sprachen zu vergleichen, nennen Sie auch diese Spalte: --axes={axes}.',
    attributeLeftOut: 'Es gibt keine Spalte „{field}“: Danach werden Gruppen nicht verglichen.',
    partLeftOut: 'Nicht gefragt, also nicht mitgezählt: {fields}.',
    shorterIndex: 'Der Index ist der Mittelwert der vorhandenen Skalen.',
    openLeftOut: 'Freie Antworten zählen nicht mit: Sie müssen zuerst gelesen werden.',
    similar: ' Meinen Sie „{similar}“?',
  },
  rows: {
    cells:
      'Zeile {row}: {cells} {cells=1:Feld|Felder}, und {headings} {headings=1:Überschrift|Überschriften}. Machen Sie die Zeile gleich lang.',
    quotes:
      'Zeile {row}: Ein Anführungszeichen ist nicht geschlossen. Schließen oder entfernen Sie es.',
    range:
      'Zeile {row}, {field}: „{value}“ ist keine ganze Zahl von {low} bis {high}. Korrigieren Sie sie, lassen Sie die Zelle leer, oder geben Sie --missing={value} an, wenn es „keine Antwort“ bedeutet.',
    option: 'Zeile {row}, {field}: „{value}“ steht nicht zur Wahl. Wählen Sie aus: {known}.',
    tooMany: 'Zeile {row}, {field}: mehr als {pick} Antworten. Lassen Sie höchstens {pick} stehen.',
    value: 'Zeile {row}, {field}: „{value}“ ist unbekannt. Wählen Sie aus: {known}.',
    alike: '(Dasselbe in noch {n} {n=1:Zeile|Zeilen}: {rows})',
    extraHeading:
      'Zeile {row}: keine Antworten, sondern Wörter, darum als zweite Überschriftenzeile gelesen.',
    trials: 'Probeläufe des Fragebogens, nicht mitgezählt: {n} {n=1:Zeile|Zeilen}.',
    onlyTrials:
      'Sollen sie zählen, entfernen Sie die Spalten, die das angeben: Status und DistributionChannel, in älteren Dateien V7.',
    missing: '{code} wurde {n}-mal als „keine Antwort“ gelesen. Bedeutet es das?',
    none: '{file} hat Überschriften, aber keine Zeilen mit Antworten.',
    more: '… und noch {n} {n=1:Problem|Probleme}.',
  },
  nothingWritten: 'Es wurde nichts geschrieben.',
  read: '{n} {n=1:Zeile|Zeilen} gelesen ({encoding}, getrennt mit {delimiter}).',
  written: 'Geschrieben in {out}: {files}',
  noRelease:
    'Keine Veröffentlichung: {headcount} Zeilen sind zu wenig, um Gruppen von {k} zu bilden.',
  delimiterNames: { ';': 'Semikolon', ',': 'Komma', tab: 'Tabulator', '|': 'senkrechtem Strich' },
};
