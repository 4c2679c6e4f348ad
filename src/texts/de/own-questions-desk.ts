import type { OwnQuestionsDeskTexts } from '../nl/own-questions-desk.ts';

/** Own questions of a wave, and modules that are left out. */
export const ownQuestionsDesk: OwnQuestionsDeskTexts = {
  title: 'Eigene Fragen',
  lead: 'Fügen Sie bis zu zehn eigene Fragen hinzu. Sie kommen vor den letzten offenen Fragen. Sie zählen nirgends mit, stehen im Bericht für sich und sind ebenso geschützt wie alle anderen Fragen.',
  locked: 'Die Fragen stehen fest: Diese Befragung ist kein Entwurf mehr.',
  none: 'Es gibt noch keine eigenen Fragen.',
  count: '{n} von {most} Fragen',
  question: 'Frage {n}',
  missing:
    'Noch nicht geschrieben in: {languages}. Ohne diese Sprachen können Sie keine Gruppen bilden.',
  because: 'Warum Sie das fragen: {why}',
  up: 'Frage {n} nach oben',
  down: 'Frage {n} nach unten',
  change: 'Frage {n} ändern',
  remove: 'Frage {n} entfernen',
  add: 'Frage hinzufügen',
  edit: 'Frage ändern',
  cancel: 'Nicht ändern',
  otherQuestion:
    'Andere Worte machen daraus eine andere Frage. Sie wird nicht mit früheren Befragungen verglichen. Eine Übersetzung zu ergänzen ist in Ordnung.',
  kind: 'Wie wird geantwortet?',
  kinds: {
    agreement: 'Ein Satz, dem man zustimmt oder nicht (fünf Antworten)',
    frequency: 'Wie oft etwas geschieht (nie bis immer)',
    eleven: 'Eine Zahl von 0 bis 10',
    choice: 'Eine von Ihren eigenen Antworten',
    open: 'Eine freie Antwort (höchstens 300 Zeichen)',
  },
  text: 'Frage ({language})',
  textHint: 'Höchstens 200 Zeichen. Fragen Sie nur eines auf einmal.',
  answers: 'Antworten ({language})',
  answersHint:
    'Eine je Zeile. Für eigene Antworten: zwei bis neun. Für eine Zahl: zwei Zeilen, die Worte bei 0 und bei 10. Sonst leer lassen.',
  save: 'Frage speichern',
  why: 'Warum fragen Sie das?',
  whyHint:
    'Sie scheinen danach zu fragen: {what}. Daran könnte man jemanden erkennen. Ändern Sie die Frage, oder schreiben Sie in einem Satz, warum Sie das trotzdem fragen.',
  signs: {
    name: 'ein Name',
    contact: 'eine Adresse oder Telefonnummer',
    number: 'eine persönliche Nummer',
    birth: 'Alter oder Geburtsdatum',
    pay: 'Gehalt',
    person: 'Geschlecht, Herkunft, Glaube oder Gesundheit',
    job: 'Funktion, Team oder Dienstjahre',
  },
  modules: 'Was Sie fragen',
  modulesHint:
    'Nehmen Sie ein Häkchen weg, dann werden diese Fragen nicht gestellt und kommen nicht in den Bericht.',
  saveModules: 'Teile speichern',
  noModules: 'Von diesem Fragebogen lassen sich keine Teile weglassen.',
};
