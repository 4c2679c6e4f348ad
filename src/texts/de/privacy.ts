import type { PrivacyTexts } from '../nl/privacy.ts';

export const privacy: PrivacyTexts = {
  title: 'Datenschutz bei dieser Befragung',
  pathTitle: 'Der Weg Ihrer Antworten',
  path: {
    link: 'Ihr Link ist persönlich. Der Server merkt sich, ob mit einem Link ein Stempel abgeholt wurde, aber nicht, was jemand antwortet. Die Personalabteilung bekommt auch das nicht für einzelne Personen zu sehen.',
    device:
      'Während Sie ausfüllen, bleibt alles auf Ihrem eigenen Gerät. Nichts geht an den Server, bis Sie auf Absenden drücken.',
    ticket:
      'Beim Absenden bittet Ihr Browser um einen Stempel auf einen geschlossenen Umschlag. Der Server stempelt, ohne zu sehen, was darin ist, und kann den Stempel später nicht wiedererkennen.',
    sealed:
      'Ihre Antworten werden mit dem Schlüssel der Urne verschlossen. Jeder Bogen ist genau gleich groß, ohne Namen, Zeit oder Adresse.',
    box: {
      'key-holder':
        'Nach dem Ende öffnet jemand, der einen Schlüssel verwahrt ({holders}), die Urne auf einem eigenen Computer. Der Server bekommt nie einen lesbaren Bogen, nur die Zählung und die einzelnen freien Antworten.',
      'server-sealed':
        'Nach dem Ende öffnet der Server die Urne selbst, in Schritten, und zählt. Bis zum Ergebnis liegen die geöffneten Bögen verschlüsselt auf dem Server. Mit dem Ergebnis werden sie gelöscht, ebenso der Schlüssel und das Geheimnis, unter dem er liegt. Aus Sicherungskopien kann die Verwaltung sie noch 30 Tage zurückholen, wenn das System dann noch sein altes Geheimnis hat.',
    },
    groups:
      'Die Gruppen stehen fest, bevor die Befragung beginnt: Es sind {blocks}, zusammen {headcount} Personen. Zahlen erscheinen nur über Gruppen, in denen mindestens {k} Personen geantwortet haben.',
    comments:
      'Freie Antworten werden getrennt von den Zahlen gezeigt, gemischt, und nur bei mindestens 10 Teilnehmenden und 5 freien Antworten. Wer die Urne öffnet, kann Namen herausnehmen.',
  },
  shares: {
    box: 'Nach dem Ende öffnen zwei der drei, die einen Schlüssel verwahren ({holders}), die Urne zusammen, auf einem Computer ihrer Wahl. Alle haben einen Teil des Schlüssels; ein Teil allein nützt niemandem. Der Server bekommt nie einen lesbaren Bogen, nur die Zählung und die einzelnen freien Antworten.',
    who: 'Zwei, die zusammen den Schlüssel verwahren',
    what: 'Können beim Öffnen technisch einzelne Bögen lesen, ohne Namen, mit der Gruppe. Veröffentlichen nur die Zählung und die einzelnen freien Antworten.',
    together: {
      anonymous:
        'Tun sich zwei, die einen Schlüssel verwahren, mit der Verwaltung des Systems zusammen, dann können sie anhand von Zeitpunkten zu erraten versuchen, welcher Bogen von wem ist.',
      hr: 'Die den Schlüssel verwahren, gehören zur Personalabteilung oder verwalten das System. Personalabteilung und Verwaltung zusammen können anhand von Zeitpunkten zu erraten versuchen, welcher Bogen von wem ist.',
    },
    sheets:
      'Die beiden, die öffnen, können einzelne Bögen einer Gruppe lesen. In einer Gruppe von {k} fällt eine sehr eigene Meinung vielleicht auf.',
    device:
      'Der Schlüssel war einmal ganz: auf dem Gerät, auf dem er gemacht und geteilt wurde. Ist diesem Gerät nicht zu trauen, hilft das Teilen nicht.',
  },
  serverOpens: {
    comments:
      'Freie Antworten werden getrennt von den Zahlen gezeigt, gemischt, und nur bei mindestens 10 Teilnehmenden und 5 freien Antworten. Die Personalabteilung liest sie vor der Veröffentlichung und kann eine weglassen. Auch später kann sie eine Antwort zurückziehen.',
    reader: {
      who: 'Personalabteilung',
      what: 'Die freien Antworten, die in den Bericht kommen, ohne Namen, ohne Zahlen und gemischt. Sie kann eine weglassen.',
      when: 'Nach dem Ende, vor der Veröffentlichung',
    },
  },
  whoTitle: 'Wer sieht was, und wann',
  who: {
    hrOpen: {
      who: 'Personalabteilung',
      what: 'Wer eingeladen ist, und für Gruppen ab 10 Personen ungefähr, wie viele mitmachen. Aber nie, wer.',
      when: 'Während die Befragung offen ist, einmal am Tag erneuert',
    },
    holder: {
      who: 'Wer den Schlüssel verwahrt',
      what: 'Kann beim Öffnen technisch einzelne Bögen lesen, ohne Namen, mit der Gruppe. Veröffentlicht nur die Zählung und die einzelnen freien Antworten.',
      when: 'Nach dem Ende',
    },
    operator: {
      who: 'Verwaltung des Systems',
      what: {
        sealed:
          'Verschlossene Bögen, und ob mit einem Link ein Stempel abgeholt wurde. Keine lesbaren Antworten.',
        readable:
          'Verschlossene Bögen, und technisch auch den Schlüssel. Darum versprechen wir Vertraulichkeit und keine Anonymität.',
      },
      when: 'Die ganze Zeit',
    },
    stages: {
      hr: 'Personalabteilung: Bericht',
      management: 'Management: der Bericht',
      council: 'Betriebsrat: die eigene Ausgabe des Berichts',
      'unit-heads': 'Leitungen von Abteilungen: der Bericht',
      staff: 'Die ganze Belegschaft: der Bericht',
    },
    report: 'Zahlen über Gruppen, nie über eine Person',
    fromDate: 'Ab {date}',
    afterCounting: 'Nach dem Zählen, in Schritten',
  },
  limitsTitle: 'Was möglich bleibt',
  limitsIntro: 'Kein System macht alles unmöglich. Das können wir nicht ausschließen:',
  limits: {
    malicious:
      'Wer das System verwaltet, kann die Seite selbst fälschen. Darum steht unten der Code des Programms, und die Prüfwörter stehen auch auf Papier.',
    together: {
      anonymous:
        'Tut sich, wer den Schlüssel verwahrt, mit der Verwaltung des Systems zusammen, dann können sie anhand von Zeitpunkten zu erraten versuchen, welcher Bogen von wem ist.',
      hr: 'Wer den Schlüssel verwahrt, gehört zur Personalabteilung oder verwaltet das System. Personalabteilung und Verwaltung zusammen können anhand von Zeitpunkten zu erraten versuchen, welcher Bogen von wem ist.',
      server:
        'Der Server hat den Schlüssel. Die Verwaltung kann anhand von Zeitpunkten zu erraten versuchen, welcher Bogen von wem ist.',
    },
    sheets:
      'Wer den Schlüssel verwahrt, kann einzelne Bögen einer Gruppe lesen. In einer Gruppe von {k} fällt eine sehr eigene Meinung vielleicht auf.',
    colleagues:
      'Erzählen sich alle anderen in Ihrer Gruppe, was sie geantwortet haben, dann wissen sie zusammen ungefähr und manchmal genau, was Sie geantwortet haben.',
    invented:
      'Ihr Arbeitgeber erstellt die Personalliste. Setzt er erfundene Personen in Ihre Gruppe und antwortet für sie, dann weiß er ungefähr und manchmal genau, was Sie geantwortet haben. Wie viele Personen Ihre Gruppe hat, steht fest, bevor die Befragung öffnet. Sie kennen Ihre Gruppe, und es sind zu viele? Dann sagen Sie es dem Betriebsrat.',
    repeated:
      'Zahlen werden bei jeder Befragung neu gerundet. Wer Ihnen in kurzer Zeit oft dieselben Fragen stellt, kann das herausmitteln.',
    extra:
      'Die Verwaltung kann Bögen für Menschen hinzufügen, die nicht mitmachen, nie mehr als die Zahl der Eingeladenen. Die Zahlen stehen im Bericht.',
    link: 'Wer Ihren Link hat, etwa die Personalabteilung, die ihn verschickt, kann ihn an Ihrer Stelle benutzen oder ausprobieren, ob Sie schon mitgemacht haben. Das Öffnen allein zeigt es nicht. Ausprobieren verbraucht einen Link, den Sie noch nicht benutzt hatten: Das lesen Sie dann beim Absenden, und auch, wo Sie es melden. Nach dem Bericht können alle sehen, wie viele Stempel und wie viele Bögen es gab.',
    style:
      'An Ihrem Schreibstil oder an Einzelheiten in einer freien Antwort kann man Sie erkennen.',
    history:
      'Der Verlauf Ihres Browsers kann Ihren Link aufbewahren. Benutzen Sie an einem gemeinsamen Computer ein privates Fenster und den Knopf „Meine Antworten hier löschen“.',
    traffic:
      'Der Server sieht, wie jede Website, Ihre IP-Adresse, wenn Sie sich verbinden. Wir bewahren sie nicht auf.',
  },
  keepTitle: 'Wie lange wir etwas aufbewahren',
  keep: {
    roster: 'Namen, Adressen und Links: bis {days} {days=1:Tag|Tage} nach dem Bericht.',
    ballots: 'Verschlossene Bögen: bis {days} {days=1:Tag|Tage} nach dem Bericht.',
    backups:
      'Sicherungskopien der Datenbank: danach noch 30 Tage. Dann ist es auch dort weg. Über das Löschen gibt es eine Bescheinigung.',
    device: 'Was Sie auf Ihrem Gerät ausfüllen: bis Sie es absenden oder löschen.',
    report: 'Der Bericht mit Zahlen über Gruppen: bleibt. Darin stehen keine Menschen.',
  },
  rightsTitle: 'Ihre Rechte (Artikel 13 und 14 DSGVO)',
  rights: {
    controller: { term: 'Verantwortlich', value: '{controller}' },
    contact: { term: 'Fragen oder Beschwerden', value: '{contact}' },
    officer: {
      term: 'Datenschutzbeauftragte',
      value:
        'Gibt es in Ihrem Betrieb eine solche Person? Wie Sie sie erreichen, sagt Ihnen: {contact}.',
    },
    purpose: {
      term: 'Wozu',
      value:
        'Messen, wie die Organisation mit Service umgeht, und die Sicht der Ebenen und Abteilungen vergleichen. Nicht, um Menschen zu beurteilen.',
    },
    basis: {
      term: 'Rechtsgrundlage',
      value:
        'Berechtigtes Interesse des Arbeitgebers daran, die Organisation zu verbessern (Artikel 6 Absatz 1 Buchstabe f DSGVO). Mitmachen ist freiwillig. Nicht mitzumachen hat keine Folgen.',
    },
    data: {
      term: 'Welche Daten',
      value:
        'Aus der Personalliste Ihres Arbeitgebers, also nicht von Ihnen selbst: Name, E-Mail-Adresse, Sprache, Ebene und Abteilung, manchmal Standort und Kundenkontakt. Ihre Antworten stehen getrennt davon.',
    },
    recipients: {
      term: 'Wer sie mitverarbeitet',
      value:
        'Cloudflare, ein Unternehmen aus den USA, wenn es den Server stellt. Die Datenbank steht dann in der Europäischen Union; das Programm kann auch anderswo laufen. Dafür gelten die Standardvertragsklauseln der Europäischen Kommission (Artikel 46). Gehen Einladungen per E-Mail, sieht auch der Maildienst Ihre Adresse. Wir geben nichts an andere weiter.',
    },
    yours: {
      term: 'Was Sie verlangen können',
      value:
        'Für Ihre Daten in der Personalliste: Auskunft, Berichtigung, Löschung oder Einschränkung, und Sie können widersprechen (Artikel 15 bis 21). Ohne Ihre Quittung können wir nicht erkennen, welcher Bogen Ihrer ist (Artikel 11 Absatz 2). Haben Sie den Code aufgehoben? Damit lässt sich Ihr verschlossener Bogen finden, solange es ihn gibt, und Sie können dafür dasselbe verlangen. Fragen Sie: {contact}.',
    },
    automated: {
      term: 'Entscheidungen durch einen Computer',
      value: 'Die gibt es nicht, und auch keine Profile.',
    },
    complaint: {
      term: 'Beschwerde',
      value:
        'Sie können sich bei der Datenschutzaufsicht beschweren (in den Niederlanden: Autoriteit Persoonsgegevens).',
    },
    council: { term: 'Betriebsrat', value: '{decision} ({date})' },
    noCouncil: {
      term: 'Betriebsrat',
      value: 'Es ist kein Beschluss des Betriebsrats festgehalten.',
    },
    councilSaid: {
      consent: 'Der Betriebsrat hat dieser Befragung am {date} zugestimmt.',
      advice: 'Der Betriebsrat hat am {date} zu dieser Befragung Stellung genommen.',
      none: 'Es gibt keinen Betriebsrat, sagt Ihr Arbeitgeber ({date}).',
      refused: 'Der Betriebsrat hat am {date} nicht zugestimmt. So beginnt die Befragung nicht.',
      settled:
        'Der Betriebsrat hat zuerst nicht zugestimmt. Laut Arbeitgeber ist der Streit beigelegt ({date}), mit diesen Worten: „{reason}“',
    },
    councilRecordedBy: {
      hr: 'Ihr Arbeitgeber hat das festgehalten.',
      council: 'Der Betriebsrat hat das selbst festgehalten.',
    },
  },
  checkTitle: 'Selbst prüfen',
  check: {
    words: 'Prüfwörter',
    wordsHelp:
      'Sie fassen alle Festlegungen dieser Befragung zusammen. Sind sie anders als in Ihrem Brief oder bei jemandem aus Ihrem Betrieb, füllen Sie nichts aus.',
    manifest: 'Alle Festlegungen, wie sie aufgezeichnet wurden',
    receipts: 'Gezählte Quittungen',
    program: 'Code des Programms auf Ihrem Gerät',
    programHelp:
      'Dieser Code (SHA-256) gehört zur Datei {file}. Wer den Quelltext selbst baut, erhält genau dieselbe Datei.',
    partsTitle: 'Die Codes der anderen Dateien des Programms',
    partsHelp:
      'Das Programm lädt auch diese Dateien. Ihr Browser lehnt sie ab, wenn auch nur ein Zeichen verändert wurde.',
    sources: 'Der Quelltext',
    noTimes: 'In der Datenbank stehen Links, Stempel und Bögen ohne Zeit und ohne Reihenfolge.',
    opened:
      'Jeder Bogen wird beim Öffnen geprüft, und nur die Zählung und die einzelnen freien Antworten kommen heraus.',
    fixedGroups: 'Die Gruppen stehen fest, bevor die Befragung beginnt.',
    smallestGroup:
      'Über eine zu kleine Gruppe kommt keine Zahl heraus, auch nicht durch Addieren und Abziehen.',
    sameForAll:
      'Zu den Prüfwörtern gehören feste Fragen und Schlüssel. Bekommt Ihre Seite andere, hält sie an. Ob es für alle dieselben sind, sehen Sie, wenn Sie die Wörter mit denen anderer vergleichen.',
    keptTitle: 'Welche Datei und welcher Test jedes Versprechen hüten',
    kept: { promise: 'Versprechen', file: 'Datei', test: 'Test' },
  },
};
