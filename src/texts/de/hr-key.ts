import type { HrKeyTexts } from '../nl/hr-key.ts';

export const hrKey: HrKeyTexts = {
  title: 'HR verwahrt den Schlüssel',
  why: 'Sie sagen Mitarbeitenden zu, dass sie ohne Namen antworten, und vertraulich. Diese Zusage ist stärker, wenn jemand außerhalb von HR den Schlüssel verwahrt: der Betriebsrat oder eine Vertrauensperson. Mitarbeitende lesen, wer den Schlüssel hat.',
  sure: 'Wir wählen das bewusst und sagen es den Mitarbeitenden',
};
