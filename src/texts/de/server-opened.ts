import type { ServerOpenedTexts } from '../nl/server-opened.ts';

export const serverOpened: ServerOpenedTexts = {
  choice: 'Das System selbst',
  choiceHint:
    'Die Befragung heißt vertraulich, nicht anonym. Niemand verwahrt einen Schlüssel: Sie lassen das System nach dem Schließen zählen. Technisch hat dann das System den Schlüssel. Möglich bis 20.000 Personen. Die Namen unten zählen nicht.',
  keys: {
    lead: 'Das System öffnet die Urne nach dem Schließen selbst. Darum heißt diese Befragung vertraulich und nicht anonym.',
    made: 'Der Schlüssel der Urne wurde erzeugt und liegt verschlüsselt auf dem Server.',
    missing:
      'Der Schlüssel der Urne fehlt. Gehen Sie zurück zur Vorbereitung und teilen Sie die Gruppen neu ein.',
    waits: 'Die Befragung ist geschlossen. Öffnen Sie jetzt die Urne.',
    nobody: 'Es muss niemand einen Schlüssel verwahren.',
  },
  about: {
    keys: 'Das System erzeugt den Schlüssel der Urne und jeder Gruppe.',
    box: 'Das System zählt und erstellt das Ergebnis, wenn Sie es anfordern.',
    close: 'Danach können Sie das System die Antworten zählen lassen.',
  },
  waits:
    'Die Befragung ist geschlossen. Lassen Sie das System die Urne öffnen und das Ergebnis veröffentlichen.',
  action: 'Urne öffnen',
  holders: 'niemand: Das System öffnet die Urne selbst',
  open: {
    title: 'Die Urne öffnen',
    lead: 'Das System öffnet jetzt alle Bögen und erstellt die Zählung. Das geht einmal.',
    facts: [
      'Danach kommt kein Bogen mehr dazu.',
      'Geöffnete Bögen liegen bis zum Ergebnis nur verschlüsselt auf dem Server. Niemand bekommt sie zu sehen.',
      'Mit dem Ergebnis werden der Schlüssel und das Geheimnis dieser Befragung gelöscht. In Sicherungskopien kann es sie noch 30 Tage geben.',
      'Gibt es freie Antworten, die in den Bericht kommen, dann lesen Sie sie zuerst. Erst danach wird das Ergebnis veröffentlicht. Sonst geschieht das von selbst.',
    ],
    submit: 'Urne öffnen',
  },
  opening: {
    title: 'Die Urne wird geöffnet',
    lead: 'Das System öffnet die Bögen in kleinen Schritten und prüft jeden einzeln.',
    phase: 'Wird geöffnet',
    counting: 'Alle Bögen sind offen. Die Tabellen werden erstellt …',
    stopped: 'Das Öffnen wurde unterbrochen. Drücken Sie den Knopf, um fortzufahren.',
    count: '{done} von {total} Bögen bearbeitet',
    seconds: 'Noch etwa {n} Sekunden',
    minutes: 'Noch etwa {n} Minuten',
    goOn: 'Fortfahren',
    waits:
      'Das System hat mit dem Öffnen begonnen. Fahren Sie fort: Danach lesen Sie die freien Antworten, wenn es welche gibt, und das Ergebnis folgt.',
    leave:
      'Sie können diese Seite schließen. Das System macht dann innerhalb weniger Minuten von selbst weiter, ohne etwas doppelt zu zählen. Kommen freie Antworten in den Bericht, wartet es mit dem Veröffentlichen, bis Sie sie gelesen haben.',
  },
  read: {
    title: 'Lesen Sie die freien Antworten',
    lead: 'Diese Texte kommen in den Bericht, getrennt von allen anderen Antworten und gemischt.',
    help: 'Steht ein Name darin, oder erkennen Sie jemanden, dann lassen Sie den Text weg. Was Sie weglassen, kommt nicht in den Bericht. Was jemand meint, ist kein Grund, etwas wegzulassen.',
    newHelp:
      'Es ist noch nichts veröffentlicht. Weil Sie etwas weggelassen haben, sind andere Texte dazugekommen. Lesen Sie auch diese.',
    leaveOut: 'Weglassen',
    careful:
      'Lesen Sie genau: Nach dem Veröffentlichen lässt sich ein Text nur noch mit einem Vermerk im Protokoll zurückziehen.',
    publish: 'Alles gelesen: veröffentlichen',
    later: 'Später weiterlesen',
  },
};
