import type { ArchiveTexts } from '../nl/archive.ts';

export const archive: ArchiveTexts = {
  title: 'Archiv und Übergabe',
  link: 'Archiv und Übergabe',
  back: 'Zurück zu Organisation',
  lead: 'Alles, was der Organisation gehört, in einer Datei. Zum Aufbewahren oder um es in einer anderen Installation einzulesen.',
  out: 'Archiv erstellen',
  holds:
    'Es enthält: wer Sie sind, die gestellten Fragebögen, Einstellungen, Festlegungen, Einteilungen, Ergebnisse und Quittungen abgeschlossener Befragungen, was nach dem Ergebnis vereinbart wurde und an welche Adresse daran erinnert wird, was Wörter in der Personalliste bedeuten, und das Protokoll.',
  holdsNot:
    'Es enthält nicht: Personallisten, Links, ausgefüllte Bögen (auch keine ungeöffneten), Schlüssel, Geheimnisse, E-Mail-Adressen von Mitarbeitenden, wer sich anmelden darf, Tokens von Programmen, Briefe, Teilnahmezahlen und geplante Wiederholungen.',
  underWay:
    'Diese Befragungen laufen noch und kommen nicht mit. Ihre Links und Schlüssel funktionieren nur hier. Schließen Sie sie zuerst hier ab.',
  care: 'Freie Antworten, die später zurückgezogen wurden, stehen noch im Ergebnis selbst. Behandeln Sie das Archiv darum vertraulich. Im Protokoll wird stehen, dass es erstellt wurde.',
  take: 'Archiv erstellen und herunterladen',
  in: 'Archiv einlesen',
  inHelp:
    'Wählen Sie ein Archiv aus einer anderen Installation. Zuerst wird alles geprüft. Stimmt etwas nicht, wird nichts eingelesen. Es geht einmal, solange es hier noch keine Befragung gibt.',
  file: 'Archiv (.zip)',
  sure: 'Was diese Organisation hier über sich eingetragen hat, darf ersetzt werden.',
  read: 'Archiv einlesen',
  notEmpty: 'Hier gibt es schon eine Befragung. Ein Archiv passt nur in eine leere Installation.',
  readme: `# Archiv von Geleding

Alles, was eine Organisation von abgeschlossenen Befragungen hat. Einfacher Text, ohne dieses Programm lesbar.

- archive.json: was darin ist, mit der SHA-256 jeder Datei; Befragungen, die noch liefen, stehen unter leftOut
- schema.json: JSON Schema von archive.json, organisation.json und waves/<befragung>/wave.json
- organisation.json: wer die Organisation ist und was Wörter in ihrer Personalliste bedeuten
- log.json: das Protokoll, älteste Zeile zuerst; jede Zeile trägt den Hash der vorigen
- definitions/<hash>.json: was gefragt wurde, Wort für Wort
- waves/<befragung>/wave.json: Einstellungen, signierte Festlegungen, Gruppen, Quittungen und was nach dem Ergebnis vereinbart wurde, mit der Adresse, an die daran erinnert wird
- waves/<befragung>/plan.json: die Einteilung in Gruppen, nur Anzahlen
- waves/<befragung>/release.json: das veröffentlichte Ergebnis, Byte für Byte; "npm run audit -- release.json" prüft es

Nicht im Archiv: Personallisten, Links, ausgefüllte Bögen, Schlüssel, Geheimnisse, E-Mail-Adressen von Mitarbeitenden, wer sich anmelden durfte, Tokens von Programmen, Briefe, Teilnahmezahlen und geplante Wiederholungen.
Zurückgezogene freie Antworten stehen noch in release.json; wave.json nennt sie unter withdrawn. Behandeln Sie das Archiv vertraulich.

Einlesen: in einer Installation ohne Befragungen, mit der Rolle Inhaber, unter Archiv und Übergabe. Das Protokoll bleibt in dieser Datei; das neue Protokoll nennt deren letzten Hash. Bewahren Sie diese Datei also auf.
`,
};
