import type { HomeTexts } from '../nl/home.ts';

export const home: HomeTexts = {
  title: 'Wie ernst wird Service hier genommen?',
  lead: 'Geleding fragt alle, von der Geschäftsführung bis zum Schalter, und legt die Antworten nebeneinander. Der Bericht betrifft Gruppen, nie einen einzelnen Menschen, und das können Sie selbst nachprüfen.',
  directions: {
    staff:
      'Haben Sie eine Einladung bekommen? Dann öffnen Sie den Link oder scannen Sie den Code auf Ihrer Karte.',
    others:
      'Haben Sie einen Anmeldelink bekommen, für HR, für den Schlüssel oder für einen Bericht?',
    signIn: 'Melden Sie sich an',
  },
  tour: {
    wait: {
      title: 'Einen Moment',
      soon: 'Die Demo ist damit noch beschäftigt. Diese Seite geht von selbst weiter.',
    },
    report: {
      title: 'Der Bericht',
      about:
        'Wo gehen die Ansichten von Führung und Mitarbeitenden auseinander? Mit allen Downloads.',
    },
    answer: {
      title: 'Der Fragebogen',
      about: 'Füllen Sie ihn aus wie Mitarbeitende. Versuchen Sie es auch auf Ihrem Handy.',
    },
    leader: {
      title: 'Der Fragebogen für Führungskräfte',
      about: 'Dieselben Fragen, mit einer Schätzung dessen, was Mitarbeitende meinen.',
    },
    hr: {
      title: 'Der Bereich für HR',
      about: 'Personalliste, Einteilung, Einladungen, Beteiligung und Protokoll.',
    },
    mail: {
      title: 'Die Post',
      about:
        'Die Einladung und eine Erinnerung, in der Sprache der Person. Nichts verlässt diesen Computer.',
    },
    council: {
      title: 'Der Betriebsrat',
      about: 'Einstellungen, Einteilung, Fragen und Protokoll, und ein eigener Bericht.',
    },
    keyHolder: {
      title: 'Wer den Schlüssel verwahrt',
      about: 'Erzeugt den Schlüssel der Urne und öffnet sie nach dem Ende im Browser.',
    },
    openBox: {
      title: 'Selbst eine Urne öffnen',
      about:
        'Diese Befragung ist geschlossen. Sichern Sie den Schlüssel, öffnen Sie die Urne und veröffentlichen Sie das Ergebnis.',
    },
    keyFile: 'Der Schlüssel als Datei',
    unitHead: {
      title: 'Der Bericht einer Abteilung',
      about: 'Was die Leitung einer Abteilung sieht: ein Teil derselben Zahlen.',
    },
    agreements: {
      title: 'Was Mitarbeitende zurücklesen',
      about: 'Das Ergebnis auf einer Seite, mit dem, was vereinbart wurde und wer es übernimmt.',
    },
    privacy: {
      title: 'Was mit einer Antwort geschieht',
      about: 'In drei Sätzen, und dann alles, erstellt aus den Einstellungen dieser Befragung.',
    },
    files: 'Alle Dateien des Berichts',
    receipts: {
      title: 'Wurde meine Antwort gezählt?',
      about: 'Die Quittungen aller gezählten Antworten.',
    },
  },
};
