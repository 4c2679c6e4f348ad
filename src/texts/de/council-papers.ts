import type { CouncilPapersTexts } from '../nl/council-papers.ts';

export const councilPapers: CouncilPapersTexts = {
  papers: {
    title: 'Zum Mitnehmen',
    lead: 'Dieselben Unterlagen als Datei: das Dossier dieser Befragung und eine ausgefüllte DSFA.',
    pack: 'Dossier',
    dpia: 'DSFA',
    pdf: '{name} (PDF)',
    md: '{name} (Markdown)',
  },
  pack: {
    title: 'Dossier für den Betriebsrat',
    lead: 'Alles, was von dieser Befragung am {day} festgelegt ist. Bewahren Sie diese Unterlage auf: Die Codes und der Stand des Protokolls gehören zu diesem Tag.',
    check: 'So prüfen Sie es selbst',
    checks: [
      'Legen Sie die Prüfwörter neben die im Brief, auf der Karte und auf dem Bildschirm von Mitarbeitenden. Sind es andere, dann wurden jemandem andere Festlegungen gezeigt.',
      'Legen Sie die Prüfwörter des Schlüssels neben das Blatt der Person, die den Schlüssel verwahrt, und neben die Startseite von Mitarbeitenden. Sind es andere, dann hat jemand anders einen Schlüssel.',
      'Lassen Sie jemanden „npm run verify -- {origin}“ ausführen. Das baut das Programm aus dem Quelltext und vergleicht jede Datei, die Festlegungen, die Blöcke, das Ergebnis und das Protokoll.',
      'Lassen Sie nach dem Ergebnis „npm run audit -- release.json“ ausführen. Das sucht, ohne unseren Code, ob sich eine zu kleine Gruppe ableiten lässt.',
      'Vergleichen Sie den Stand des Protokolls unten mit dem in späteren Unterlagen und Downloads. Passt er nicht, dann wurde etwas entfernt oder geändert.',
    ],
    questions: 'Der Fragebogen',
    leadersOnly: 'nur für Führungskräfte',
    own: 'eigene Fragen der Organisation',
    because: 'HR hat begründet, warum: {why}',
    groups: 'Gruppen und die kleinste Gruppe',
    smallest: 'Kleinste Gruppe, die der Bericht zeigt',
    letters: 'Wer schreibt, und was im Brief steht',
    sender: 'Absender der E-Mail',
    noSender:
      'HR hat noch keine E-Mail vorbereitet. Das ist der Brief, den das Programm vorschlägt.',
    letter: 'Brief ({language})',
    subject: 'Betreff: {subject}',
    link: '(der persönliche Link)',
    who: 'Wer',
    what: 'Was',
    when: 'Wann',
    possible: 'Was möglich bleibt',
    log: 'Das Protokoll dieser Befragung',
    logHead: 'Der signierte Stand des Protokolls',
    opinion: 'Das Urteil des Betriebsrats',
    foot: 'Dossier',
  },
  dpia: {
    title: 'Datenschutz-Folgenabschätzung (DSFA)',
    lead: 'Ausgefüllt mit den Tatsachen dieser Befragung am {day}, in der Reihenfolge des niederländischen Model DPIA Rijksdienst (17 Punkte). Wo „Sie“ steht, sind es die Worte, die Mitarbeitende selbst lesen. Der Verantwortliche beurteilt, ob das genügt, und ergänzt es.',
    parts: {
      a: 'A. Beschreibung der Verarbeitungen',
      b: 'B. Beurteilung der Rechtmäßigkeit',
      c: 'C. Risiken für die Betroffenen',
      d: 'D. Geplante Maßnahmen',
      e: 'E. Urteile',
    },
    heads: {
      proposal: '1. Vorhaben',
      data: '2. Personenbezogene Daten',
      processing: '3. Verarbeitungen',
      purpose: '4. Zwecke der Verarbeitung',
      parties: '5. Beteiligte',
      interests: '6. Interessen an der Verarbeitung',
      places: '7. Orte der Verarbeitung',
      technique: '8. Technik und Methode der Verarbeitung',
      law: '9. Rechtlicher Rahmen',
      retention: '10. Aufbewahrungsfristen',
      basis: '11. Rechtsgrundlage',
      special: '12. Besondere Kategorien von Daten',
      binding: '13. Zweckbindung',
      necessity: '14. Notwendigkeit und Verhältnismäßigkeit',
      rights: '15. Rechte der Betroffenen',
      risks: '16. Risiken',
      measures: '17. Maßnahmen',
      council: 'Urteil des Betriebsrats (DSGVO, Artikel 35 Absatz 9)',
      officer: 'Rat der oder des Datenschutzbeauftragten (DSGVO, Artikel 35 Absatz 2)',
      controller: 'Beschluss des Verantwortlichen',
    },
    proposal:
      '{organisation} führt die Befragung „{title}“ mit dem Fragebogen „{definition}“ durch, offen vom {opens} bis einschließlich {closes}. Eingeladen werden {people} Personen, verteilt auf {blocks} Blöcke. Die Teilnahme ist freiwillig.',
    interests:
      'Der Arbeitgeber will wissen, wo der Service besser werden kann und wo Führungskräfte und Mitarbeitende ihn anders sehen. Mitarbeitende wollen ehrlich antworten können, ohne dass jemand ihre Antwort kennt. Der Betriebsrat will nachprüfen können, dass das so ist.',
    technique:
      'Antworten werden auf dem Gerät der Mitarbeitenden verschlüsselt (HPKE, RFC 9180). Ein blind signierter Nachweis (RFC 9474) trennt, wer teilnehmen darf, von dem, was jemand antwortet. Zahlen kommen nur geschützt nach außen: Jede Zahl bekommt eine kleine, zufällige Abweichung, groß genug, um die Antwort eines Menschen zu verbergen. Es gibt kein Profiling und keine Entscheidung durch einen Computer.',
    opened: {
      anonymousKey:
        'Die Urne wird mit dem Schlüssel von {holders} geöffnet. Der Server hat diesen Schlüssel nicht, und HR soll ihn nicht haben.',
      anonymousShares:
        'Die Urne wird mit zwei der drei Schlüsselteile von {holders} geöffnet. Der Server hat keinen, und HR soll keinen haben.',
      confidentialHr:
        'Die Urne wird mit dem Schlüssel von {holders} geöffnet. Der Server hat diesen Schlüssel nicht. Wer ihn verwahrt, gehört zu HR oder verwaltet das System. Darum heißt diese Befragung vertraulich und nicht anonym.',
      confidentialShares:
        'Die Urne wird mit zwei der drei Schlüsselteile von {holders} geöffnet. Der Server hat keinen. Wer sie verwahrt, gehört zu HR oder verwaltet das System. Darum heißt diese Befragung vertraulich und nicht anonym.',
      confidentialServer:
        'Der Server öffnet die Urne selbst. Darum heißt diese Befragung vertraulich und nicht anonym.',
    },
    law: 'DSGVO und das niederländische Ausführungsgesetz (Uitvoeringswet AVG). Niederländisches Gesetz über Betriebsräte (Wet op de ondernemingsraden), Artikel 27 Absatz 1 Buchstaben d, k und l: Ob eine Befragung wie diese Zustimmung braucht, wird unterschiedlich beurteilt. Was der Betriebsrat gesagt hat, steht unter E.',
    special:
      'Die festen Fragen fragen nicht nach besonderen Kategorien von Daten. Wer in einer freien Antwort darauf über Gesundheit oder Überzeugung schreibt, tut das von sich aus. Wer die Urne öffnet, kann solche Antworten weglassen.',
    ownQuestions:
      'Die Organisation hat eigene Fragen hinzugefügt. Der Verantwortliche beurteilt, ob eine davon nach besonderen Kategorien von Daten fragt.',
    binding:
      'Die Festlegungen sind signiert und ändern sich nicht. Aus der Urne kommt nur das Ergebnis; von einer Zahl führt kein Weg zurück zu einer Person. Die Personalliste dient nur zum Einteilen und Einladen, und die Merkmale darin verschwinden, sobald die Befragung öffnet.',
    necessity:
      'Ein Name zu einer Antwort ist nicht nötig und existiert nicht. Wo jemand arbeitet, wird nicht feiner gespeichert als der Block. Eine Gruppe erscheint ab {k} Antworten. Während der Befragung sieht niemand Ergebnisse, und die Beteiligung nur grob und je Block von mindestens zehn Personen.',
    measures: 'Außerdem, und von allen nachprüfbar:',
    toFill: 'Noch auszufüllen: ………………………………………………',
    noOpinion: 'Der Betriebsrat hat keine eigenen Worte festgehalten.',
    foot: 'DSFA',
  },
};
