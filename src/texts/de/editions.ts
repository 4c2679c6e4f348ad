import type { EditionTexts } from '../nl/editions.ts';

export const editions: EditionTexts = {
  names: {
    board: 'Für die Geschäftsführung',
    unit: 'Für die Abteilung',
    council: 'Für den Betriebsrat',
    staff: 'Für Mitarbeitende',
  },
  title: 'Ausgaben',
  report: 'Den Bericht lesen',
  unit: {
    beside: {
      staff: 'Mitarbeitende: Sie neben der ganzen Organisation',
      leaders: 'Führungskräfte: Sie neben der ganzen Organisation',
    },
    chart: 'Je Thema, dieselbe Seite von beiden',
    part: 'In den Zahlen der ganzen Organisation sind Sie enthalten.',
    own: 'Was liegt bei Ihnen?',
    ownLead:
      'Das vergleicht Ihre Mitarbeitenden mit allen Mitarbeitenden. „Deutlich“ heißt: auch nach Korrektur für alle Abteilungen und Themen.',
    titles: {
      lower: 'Hier können Sie selbst anfangen',
      higher: 'Hier können andere von Ihnen lernen',
      same: 'Hier fangen Sie zusammen mit der Organisation an',
    },
    standing: {
      lower: 'Deutlich niedriger als bei allen Mitarbeitenden: {measures}.',
      higher: 'Deutlich höher als bei allen Mitarbeitenden: {measures}.',
      same: 'Kein deutlicher Unterschied zu allen Mitarbeitenden: {measures}. Besprechen Sie das mit dem Management.',
    },
    questions: [
      'Was erkennen wir wieder, und was überrascht uns?',
      'Welche eine Verbesserung schaffen wir selbst, ohne auf andere zu warten?',
      'Was brauchen wir vom Management oder von anderen Abteilungen?',
      'Wer kümmert sich darum, und wann schauen wir zurück?',
    ],
  },
  council: {
    promise: 'Was zugesagt ist, und worauf es beruht',
    check: 'So prüfen Sie es nach',
    checks: [
      'Vergleichen Sie das Kennzeichen der Festlegungen mit dem in Ihren Unterlagen: Es darf sich nicht geändert haben.',
      'Lassen Sie die Veröffentlichung mit npm run audit prüfen: Dieses Programm ist getrennt geschrieben und sucht Gruppen, die kleiner sind als die Grenze.',
      'Lassen Sie die Website mit npm run verify prüfen: Das vergleicht jede Datei, die Quittungen und das Protokoll.',
    ],
    merged: 'Was zusammengelegt ist, und was weggelassen ist',
  },
};
