import type { TokensTexts } from '../nl/tokens.ts';

export const tokens: TokensTexts = {
  title: 'Programme',
  lead: 'Ein Programm wie Power BI, Excel oder R kann die veröffentlichten Zahlen selbst abrufen. Dafür erstellen Sie ein Token. Ein Token liest nur: nie mehr, als in einem Bericht steht, und nicht früher als die Leserolle, die Sie wählen. Für Management und HR gehört dazu auch, was Menschen geschrieben haben: die freien Antworten.',
  none: 'Es gibt noch kein Token.',
  columns: {
    name: 'Wofür',
    reads: 'Liest als',
    until: 'Bis einschließlich',
    used: 'Zuletzt genutzt',
    change: 'Ändern',
  },
  never: 'noch nie',
  end: 'Widerrufen',
  endFor: 'Token „{name}“ widerrufen',
  made: 'Das Token ist erstellt',
  madeHelp:
    'Kopieren Sie es jetzt in Ihr Programm. Danach wird es nirgends mehr gezeigt. Behandeln Sie es wie ein Passwort: nie in eine Adresse, eine E-Mail oder eine geteilte Datei.',
  token: 'Token für {name}',
  add: 'Token erstellen',
  labels: {
    name: 'Wofür ist es?',
    role: 'Als wer liest das Programm?',
    unit: 'Welche Abteilung?',
    wave: 'Welche Befragung?',
    until: 'Bis einschließlich welchem Tag?',
  },
  hints: {
    name: 'Zum Beispiel „Dashboard Geschäftsführung“. Der Name kommt nicht ins Protokoll.',
    unit: 'Nur für eine Abteilungsleitung.',
    until: 'Höchstens ein Jahr. Danach erstellen Sie ein neues Token.',
  },
  roles: {
    management: 'Management: der ganze Bericht, ab dem Tag des Managements',
    'unit-head':
      'Abteilungsleitung: die eigene Abteilung neben dem Ganzen, ab dem Tag der Leitungen',
    hr: 'HR: der ganze Bericht, ab dem Tag von HR',
  },
  submit: 'Token erstellen',
  ask: {
    title: 'Dieses Token widerrufen?',
    lead: 'Das Programm „{name}“ liest von da an nichts mehr. Das lässt sich nicht rückgängig machen; Sie können aber ein neues Token erstellen.',
    submit: 'Token widerrufen',
    keep: 'Token behalten',
  },
  how: 'So verwenden Sie es',
  howLead:
    'Schicken Sie das Token im Kopf „Authorization“ mit. Die Beschreibung für Programme (OpenAPI) steht unter {path}.',
  link: 'Programme, die die Ergebnisse lesen',
};
