import type { ProblemTexts } from '../nl/problems.ts';

export const problems: ProblemTexts = {
  required: 'Bitte ausfüllen.',
  chooseOne: 'Treffen Sie eine Wahl.',
  tooLong: 'Kürzen Sie das: höchstens {max} Zeichen.',
  badDate: 'Das ist kein Datum. Wählen Sie einen Tag im Kalender.',
  badEmail: 'Das ist keine E-Mail-Adresse. Schreiben Sie sie wie name@firma.de.',
  datePast: 'Dieser Tag ist schon vorbei. Wählen Sie heute oder später.',
  dateReachesNobody:
    'An diesem Tag erreicht die E-Mail niemanden mehr: Die Befragung ist dann geschlossen, oder die Adressen sind gelöscht. Wählen Sie einen früheren Tag.',
  closesBeforeOpens: 'Die Befragung schließt, bevor sie öffnet. Wählen Sie einen späteren Tag.',
  opensTooLong: 'Halten Sie eine Befragung höchstens 90 Tage offen.',
  badNumber: 'Geben Sie eine ganze Zahl von {min} bis {max} ein.',
  kFloor: 'Die kleinste Gruppe zählt mindestens 5 Personen. Weniger geht nicht.',
  valuesUneven:
    'Schreiben Sie in jeder Sprache gleich viele Werte, in derselben Reihenfolge. Oder lassen Sie diese Sprache leer.',
  valuesTooMany: 'Nennen Sie höchstens sechs Werte von höchstens 40 Zeichen, jeden einmal.',
  noLanguage: 'Wählen Sie mindestens eine Sprache.',
  noHolder: 'Nennen Sie mindestens eine Person, die den Schlüssel verwahrt.',
  threeHolders: 'Für zwei von dreien sind drei Namen nötig.',
  sameHolder: 'Dieser Name steht schon da. Zwei Schlüssel bei einer Person helfen nicht.',
  holderIsHr:
    'Das scheint HR zu sein. HR gibt die Links aus. Wer auch den Schlüssel hat, kann alles allein. Nennen Sie besser jemand anderen, oder kreuzen Sie unten an, dass es so sein soll.',
  logoType: 'Das ist kein SVG oder PNG. Speichern Sie das Logo zuerst als SVG oder PNG.',
  logoSize: 'Diese Datei ist größer als 100 kB. Verkleinern Sie das Logo.',
  logoActive:
    'Dieses SVG enthält ein Skript oder verweist auf eine andere Website. Verwenden Sie ein SVG ohne, oder ein PNG.',
  logoDamaged:
    'Diese PNG-Datei ist beschädigt oder unvollständig. Speichern Sie das Logo neu als PNG oder SVG.',
  logoPixels:
    'Diese PNG-Datei hat mehr als 2 Millionen Pixel. Speichern Sie sie kleiner, zum Beispiel 1.000 mal 500.',
  fileChanged:
    'Es wurde nichts gesendet: Die Datei wurde geändert oder verschoben, nachdem Sie sie gewählt haben. Wählen Sie sie noch einmal und drücken Sie dann wieder auf den Knopf.',
  fileAgain:
    'Wählen Sie diese Datei noch einmal: Der Browser behält sie nicht, solange etwas anderes noch nicht stimmt.',
  noFile: 'Wählen Sie zuerst eine Datei.',
  rosterUnreadable:
    'Diese Datei lässt sich nicht als Liste lesen. Speichern Sie sie als CSV oder als .xlsx ohne Passwort.',
  rosterEmpty:
    'In dieser Datei stehen keine Personen. Über der Liste gehören Überschriften, darunter eine Zeile je Person.',
  rosterHidden:
    'In dieser Datei stehen nur auf einem ausgeblendeten Blatt Daten: „{sheet}“. Blenden Sie das Blatt ein und speichern Sie die Datei.',
  rosterSideways:
    'In dieser Liste stehen die Personen nebeneinander und die Überschriften untereinander. Kopieren Sie die Liste in Excel oder LibreOffice, wählen Sie „Inhalte einfügen“ und „Transponieren“, und speichern Sie das Ergebnis.',
  rosterOther: '{other}',
  rosterTooLarge:
    'Diese Datei ist zu groß: höchstens 10 MB und 100.000 Personen, bei Hunderten von Spalten weniger. Speichern Sie nur die nötigen Spalten.',
  dateFuture: 'Dieser Tag kommt erst noch. Wählen Sie heute oder früher.',
  dateFar: 'Wählen Sie einen Tag innerhalb eines Jahres. Länger gilt ein Token nicht.',
  answersCount: 'Schreiben Sie {least} bis {most} Antworten, eine je Zeile.',
  answersEnds: 'Schreiben Sie zwei Zeilen: die Worte bei 0 und die Worte bei 10.',
  answersUneven: 'Schreiben Sie in dieser Sprache so viele Antworten wie in der anderen: {n}.',
  answersDouble: 'Jede Antwort darf hier einmal stehen.',
  asksIdentity:
    'Diese Frage scheint zu zeigen, wer jemand ist. Ändern Sie die Frage, oder schreiben Sie in einem Satz, warum Sie das fragen.',
  questionsMany: 'Eine Befragung hat höchstens {most} eigene Fragen. Entfernen Sie zuerst eine.',
  questionTwice: 'Diese Frage gibt es schon. Ändern Sie sie, oder fragen Sie etwas anderes.',
  bounceNone:
    'Hierin steht nicht, dass eine E-Mail zurückkam. Fügen Sie die Adresse selbst ein, oder speichern Sie die Nachricht als .eml und wählen Sie diese.',
  bounceUnlisted:
    'Diese Adressen stehen nicht auf der Liste dieser Befragung, zum Beispiel {address}. Prüfen Sie die Adresse in der Personalliste.',
  codeWrong:
    'Dieser Code stimmt nicht oder gilt nicht mehr. Prüfen Sie ihn, oder fordern Sie einen neuen an.',
  questionsLong:
    'Diese Frage passt nicht mehr auf den Antwortbogen. Entfernen Sie eine offene Frage, oder lassen Sie einen Teil weg.',
  noScope: 'Wählen Sie, welche Abteilung diese Person sehen darf.',
  changedMeanwhile:
    'Jemand anders hat dies geändert, während diese Seite offen war. Jetzt steht da: „{now}“. Ihre Eingabe steht noch hier; speichern Sie noch einmal, wenn sie gelten soll.',
  logoMeanwhile:
    'Jemand anders hat ein anderes Logo gewählt, während diese Seite offen war; es steht unten. Wählen Sie Ihre Datei noch einmal, wenn sie gelten soll.',
  decisionMeanwhile:
    'Inzwischen wurde etwas anderes festgehalten; es steht über diesem Formular. Ihre Eingabe steht noch hier; halten Sie sie noch einmal fest, wenn sie gelten soll.',
  stageOrder:
    'Dieser Tag liegt vor dem der vorigen Gruppe. Wählen Sie denselben Tag oder einen späteren.',
  notConfirmed: 'Setzen Sie zuerst das Häkchen.',
  noReason: 'Schreiben Sie, warum. Mitarbeitende lesen diesen Grund.',
  notLater: 'Wählen Sie einen Tag nach dem jetzigen letzten Tag.',
  kNotHigher: 'Wählen Sie eine ganze Zahl über {k} und höchstens {max}.',
  amendKnown:
    'Personalnummer {number} ist schon eingeladen. Lassen Sie diese Person aus der Liste. Haben Sie zweimal gedrückt? Dann ist es schon gelungen, und die Links stehen unter Einladen.',
  numberUnknown:
    'Personalnummer {number} ist nicht eingeladen. Es ist nichts heruntergeladen oder verschickt.',
  numberAddressless:
    'Personalnummer {number} hat keine E-Mail-Adresse. Es ist nichts verschickt. Laden Sie den Link herunter, oder drucken Sie eine Karte.',
  tooManyNumbers:
    'Das sind mehr als {most} Personen auf einmal. Es ist nichts verschickt. Teilen Sie sie auf, oder schicken Sie eine Erinnerung.',
  noNumbers: 'Geben Sie mindestens eine Personalnummer ein.',
  moreThanOne: 'Dieses Feld kam mehr als einmal an. Füllen Sie es einmal aus.',
  noText: 'Hier kam eine Datei an. Geben Sie Text ein.',
  amendNoBlock:
    'Für Personalnummer {number} gibt es in der Einteilung keine Gruppe. Prüfen Sie die Ebene, die Abteilung und die anderen Merkmale, oder lassen Sie diese Person aus der Liste.',
  personUnknown:
    'Auf dieser Liste steht niemand mit dieser Nummer oder E-Mail-Adresse, oder mehr als eine Person. Sehen Sie in Ihrer Personalliste nach und geben Sie die Personalnummer ein.',
};
