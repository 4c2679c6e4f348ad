import type { AgainTexts } from '../nl/again.ts';

export const again: AgainTexts = {
  title: 'Noch einmal befragen',
  help: 'Eine neue Befragung mit demselben Fragebogen, denselben Sprachen, Gruppen, Zusagen, Verwahrenden und Fristen wie diese. Die Personalliste lesen Sie neu ein; was ihre Spalten und Wörter bedeuten, wissen wir noch. Der Schlüssel wird neu erzeugt. Prüfen Sie die Termine.',
  name: 'Name der neuen Befragung',
  submit: 'Befragung wie diese anlegen',
};
