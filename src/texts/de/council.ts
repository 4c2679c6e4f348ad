import type { CouncilTexts } from '../nl/council.ts';

export const council: CouncilTexts = {
  home: {
    title: 'Betriebsrat',
    lead: 'Die Unterlagen jeder Befragung, deren Festlegungen stehen, und das Protokoll.',
    none: 'Es ist noch von keiner Befragung etwas festgelegt. Kommen Sie wieder, wenn HR sagt, dass es so weit ist.',
  },
  link: 'Unterlagen für den Betriebsrat',
  title: 'Unterlagen für den Betriebsrat',
  lead: 'Alles, was von dieser Befragung festgelegt ist, zum Lesen und Drucken. Es stammt aus denselben öffentlichen Festlegungen, die der Browser aller Mitarbeitenden prüft.',
  check: {
    title: 'Prüfen',
    words: 'Prüfwörter',
    wordsHelp:
      'Vergleichen Sie diese sechs Wörter mit denen im Brief und auf der Startseite von Mitarbeitenden. Sind es andere, dann wurden jemandem andere Festlegungen gezeigt.',
    hash: 'Code der Festlegungen',
    manifest: 'Die Festlegungen selbst, wie ein Programm sie liest',
    privacy: 'Die Datenschutzhinweise, die Mitarbeitende lesen',
  },
  asked: {
    title: 'Was gefragt wird',
    definition: 'Fragebogen',
    version: 'Version',
    hash: 'Code des Fragebogens',
    languages: 'Sprachen',
    period: 'Offen',
    periodValue: 'vom {opens} bis einschließlich {closes}',
    read: 'Alle Fragen lesen',
    promise: 'Zusage',
    promises: { anonymous: 'anonym', confidential: 'vertraulich' },
    controller: 'Verantwortlich',
    contact: 'Kontakt',
    decisionValue: '{decision}, {date}',
  },
  decision: {
    title: 'Was der Betriebsrat sagt',
    none: 'Es ist noch nichts festgehalten. Ohne Zustimmung, Stellungnahme oder die Erklärung, dass es keinen Betriebsrat gibt, wird diese Befragung nicht geöffnet.',
    said: {
      consent: 'Der Betriebsrat hat dieser Befragung am {date} zugestimmt.',
      advice: 'Der Betriebsrat hat am {date} zu dieser Befragung Stellung genommen.',
      none: 'Laut Arbeitgeber gibt es keinen Betriebsrat ({date}).',
      refused:
        'Der Betriebsrat hat am {date} nicht zugestimmt. So kann die Befragung nicht beginnen.',
      settled:
        'Der Betriebsrat hat dieser Befragung nicht zugestimmt. HR hat festgehalten, dass der Streit beigelegt ist ({date}).',
    },
    recordedBy: {
      hr: 'HR hat das festgehalten.',
      council: 'Der Betriebsrat hat das selbst festgehalten.',
    },
    refusedBefore: 'Am {date} hat der Betriebsrat dieser Befragung nicht zugestimmt.',
    own: 'Der Betriebsrat hat das selbst festgehalten. Nur er kann es ändern, bis die Befragung öffnet.',
    lead: {
      settled:
        'Der Betriebsrat hat zu dieser Befragung nein gesagt, und das bleibt festgehalten. Die Befragung öffnet erst, wenn der Betriebsrat selbst einen anderen Beschluss festhält oder wenn Sie festhalten, wie der Streit beigelegt wurde. Mitarbeitende lesen Ihre Worte, auch dass HR sie festgehalten hat.',
      hr: 'Halten Sie fest, was der Betriebsrat zu diesen Festlegungen gesagt hat. Mitarbeitende lesen es, auch dass HR es festgehalten hat. Gehen Sie zurück zur Vorbereitung, dann verfällt es.',
      council:
        'Halten Sie selbst fest, was der Betriebsrat zu diesen Festlegungen sagt. Zustimmung oder Stellungnahme kann HR nicht ändern; sie verfallen, wenn HR zur Vorbereitung zurückgeht, denn sie galten anderen Festlegungen. Stimmen Sie nicht zu, bleibt das stehen. Die Befragung öffnet dann erst nach einem anderen Beschluss von Ihnen, oder wenn HR festhält, wie der Streit beigelegt wurde, in Worten, die die Mitarbeitenden lesen.',
    },
    kind: 'Beschluss',
    kinds: {
      consent: 'Der Betriebsrat stimmt zu',
      advice: 'Der Betriebsrat hat Stellung genommen',
      none: 'Es gibt keinen Betriebsrat',
      refused: 'Der Betriebsrat stimmt nicht zu',
      settled: 'Der Streit mit dem Betriebsrat ist beigelegt',
    },
    decidedOn: 'Datum des Beschlusses',
    opinion: 'Das Urteil des Betriebsrats, in eigenen Worten',
    opinionHint:
      'Kommt in das Dossier und in die DSFA (DSGVO, Artikel 35 Absatz 9). Mitarbeitende lesen nur den Beschluss und das Datum. Nennen Sie keine Namen.',
    reason: 'Wie der Streit beigelegt wurde',
    reasonHint:
      'Auch Mitarbeitende lesen diese Worte, ebenso wer das Dossier und die DSFA liest. Nennen Sie keine Namen.',
    submit: 'Das festhalten',
  },
  keys: {
    title: 'Wer die Urne öffnet',
    holders: 'Verwahrende des Schlüssels',
    'key-holder':
      'Jede dieser Personen kann die Urne öffnen, nach dem Schließen und auf einem eigenen Computer. Der Link allein genügt nicht: Der Schlüssel ist nötig. Der Server bekommt nie einen lesbaren Bogen.',
    'server-sealed': 'Der Server öffnet die Urne selbst. Darum heißt die Befragung vertraulich.',
  },
  keyWords: {
    title: 'Prüfwörter des Schlüssels in den Festlegungen',
    help: 'Bitten Sie alle, die einen Schlüssel verwahren, um das Blatt des Schlüssels und legen Sie dessen Prüfwörter neben diese. HR verteilt den Link, mit dem ein Schlüssel erzeugt wird, und kann den Schlüssel also selbst erzeugt haben; wer ihn erzeugt hat, hat ein Blatt mit diesen Wörtern. Andere Wörter oder kein Blatt: Dann hat jemand anders einen Schlüssel. Stimmen Sie der Befragung nicht zu, bevor das geklärt ist.',
  },
  plan: {
    title: 'Die Einteilung',
    lead: 'Alle gehören zu genau einem Block. Feiner als ein Block gibt es nichts über einen Menschen, auch bei uns nicht. Eine Gruppe kommt ab {k} Antworten in den Bericht.',
    blocks: 'Blöcke',
    block: 'Block',
    people: 'Personen',
    groups: 'Gruppen, die der Bericht nennen kann',
    group: 'Gruppe',
    covered: 'Im Bericht',
    coveredValue: '{covered} von {people}',
    everybody: 'Die ganze Organisation',
    total: 'Zusammen',
  },
  changes: {
    title: 'Änderungen nach dem Festlegen',
    none: 'Es wurde nichts geändert.',
    some: '{n} öffentliche, signierte Änderungen. Hier steht, was jetzt gilt.',
    one: 'Eine öffentliche, signierte Änderung. Hier steht, was jetzt gilt.',
  },
  keep: {
    title: 'Aufbewahren',
    roster: 'Namen, Adressen und Links: gelöscht {days} {days=1:Tag|Tage} nach dem Ergebnis.',
    ballots: 'Verschlossene Bögen: gelöscht {days} {days=1:Tag|Tage} nach dem Ergebnis.',
    backups: 'Aus Sicherungskopien der Datenbank verschwindet etwas 30 Tage später.',
  },
  who: 'Wer sieht was, und wann',
  log: {
    title: 'Aus dem Protokoll',
    lead: 'Die Zeilen zu dieser Befragung. Jede Zeile trägt einen Code der vorigen; HR kann das ganze Protokoll zeigen.',
    head: 'Das ist der signierte Stand des Protokolls in diesem Moment: wie viele Zeilen es hat, und ein Hash über alle diese Zeilen. Bewahren Sie dieses Blatt auf. Werden später Zeilen entfernt oder geändert, dann passt das Protokoll nicht mehr zu dem, was Sie aufbewahrt haben. Alle können das mit „npm run verify“ nachprüfen.',
  },
};
