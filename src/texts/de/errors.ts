import type { ErrorTexts } from '../nl/errors.ts';

export const errors: ErrorTexts = {
  back: 'Zurück',
  typed: {
    title: 'Das hatten Sie ausgefüllt',
    hint: 'Kopieren Sie von hier, was Sie noch brauchen.',
  },
  kept: {
    title: 'Sie sind nicht mehr angemeldet',
    send: 'Erneut senden',
    file: 'Wählen Sie diese Datei erneut: {file}',
    other:
      'Es wurde nichts gesendet: In diesem Browser ist jetzt jemand mit einer anderen Rolle angemeldet. Alles, was Sie eingegeben haben, steht noch da. Melden Sie sich in einem neuen Tab mit der richtigen Rolle an, kommen Sie hierher zurück und drücken Sie noch einmal auf den Knopf.',
  },
  codes: {
    'wave.state':
      'Dieser Schritt passt nicht zum Stand der Befragung (jetzt: {state}). Vielleicht war jemand schneller, oder Ihr Klick kam zweimal an. Gehen Sie zurück und sehen Sie nach, wie es jetzt steht.',
    'wave.changed':
      'Diese Befragung hat sich im selben Moment geändert: Jemand war schneller, oder Ihr Klick kam zweimal an. Diesmal wurde nichts gespeichert. Gehen Sie zurück und sehen Sie nach, was jetzt da steht.',
    'roster.empty': 'Es gibt noch keine Personalliste. Lesen Sie sie zuerst ein.',
    'roster.hidden': 'Nur ein ausgeblendetes Blatt dieser Datei enthält Daten.',
    'roster.other-file':
      'Diese Datei ist keine Liste. Wählen Sie eine CSV- oder Excel-Datei (.xlsx).',
    'links.none': 'Geben Sie mindestens eine Personalnummer ein.',
    'roster.too-large': 'Die Personalliste ist zu groß: höchstens 10 MB und 100.000 Personen.',
    'roster.unreadable':
      'Diese Datei können wir nicht lesen. Speichern Sie die Liste als CSV oder XLSX und versuchen Sie es erneut.',
    'plan.too-small':
      'Die Organisation ist zu klein: Von {headcount} Personen erwarten wir {expected} {expected=1:Antwort|Antworten}, und {k} sind nötig.',
    'settings.dates': 'Die Befragung schließt, bevor sie öffnet. Ändern Sie die Daten.',
    'settings.malformed':
      'Das Feld „{field}“ stimmt nicht. Füllen Sie es neu aus; es ist nichts gespeichert.',
    'definition.unknown': 'Den Fragebogen {id} gibt es in dieser Installation nicht.',
    'definition.values':
      'Diese Werte können wir nicht erfragen: höchstens sechs, jeder einmal, mit einem Namen von höchstens 40 Zeichen in jeder Sprache.',
    'definition.own-questions':
      'Die eigenen Fragen passen nicht auf den Antwortbogen dieses Fragebogens. Entfernen Sie unter Eigene Fragen eine Frage.',
    'definition.language':
      'Die eigene Frage {n} hat in dieser Sprache noch keinen Text: {language}. Ergänzen Sie diese Sprache unter Eigene Fragen, oder entfernen Sie die Frage.',
    'definition.changed':
      'Der Fragebogen {id} {version} wurde früher in anderen Worten verwendet. Geben Sie dem geänderten Fragebogen eine neue Versionsnummer.',
    'open.organisation':
      'Tragen Sie zuerst unter Organisation ein, wer verantwortlich ist und an wen sich Mitarbeitende wenden können.',
    'open.dates':
      'Das Schlussdatum ist schon vorbei. Gehen Sie zurück zur Vorbereitung und wählen Sie ein anderes Datum.',
    'open.ticket-keys':
      'Noch nicht jede Gruppe hat einen Schlüssel für die Stempel. Erzeugen Sie zuerst alle Schlüssel.',
    'open.key-missing':
      'Der Schlüssel der Urne ist noch nicht erzeugt. Das macht die Person, die ihn verwahrt.',
    'open.key-unproven':
      'Noch nicht alle, die einen Schlüssel verwahren, haben ihn zurückgelesen, oder das Öffnen wurde noch nicht geübt.',
    'wrapping.lost':
      'Ein Geheimnis dieser Installation wurde entfernt, obwohl es noch gebraucht wird. Setzen Sie es wieder ein (WRAP_KEY) und versuchen Sie es erneut.',
    'open.manifest': 'Die Festlegungen dieser Befragung stehen noch nicht.',
    'open.council':
      'Halten Sie zuerst fest, was der Betriebsrat sagt: Zustimmung, Stellungnahme, oder dass es keinen Betriebsrat gibt. Ohne das öffnet diese Befragung nicht.',
    'council.own':
      'Der Betriebsrat hat schon selbst etwas festgehalten. Nur er kann es ändern. Es ist nichts gespeichert.',
    'agreement.enough':
      'Für diesen Bereich gibt es schon drei Vereinbarungen. Es ist nichts hinzugefügt.',
    'organisation.changed':
      'Diese Angaben haben sich im selben Moment geändert: Jemand war schneller, oder Ihr Klick kam zweimal an. Diesmal wurde nichts gespeichert. Gehen Sie zurück und sehen Sie nach, was jetzt da steht.',
    'agreement.changed':
      'Jemand anders hat diese Vereinbarung gerade geändert. Es ist nichts gespeichert.',
    'agreement.unknown': 'Diese Vereinbarung gibt es in diesem Bereich nicht.',
    'comment.unknown': 'Diese freie Antwort gibt es in diesem Bericht nicht.',
    'amendment.refused':
      'Diese Änderung ist nicht erlaubt: Eine Befragung kann nur später schließen, die kleinste Gruppe nur größer werden. Es ist nichts geändert.',
    'mail.none': 'Diese Installation verschickt keine E-Mails. Es ist nichts verschickt.',
    'mail.planned':
      'Die E-Mails stehen schon bereit oder gehen schon hinaus. Wenn Sie etwas ändern möchten, halten Sie den Versand zuerst an. Diesmal wurde nichts geändert.',
    'mail.unwritten': 'Speichern Sie zuerst den Brief. Es ist nichts verschickt.',
    'mail.unproved':
      'Schicken Sie zuerst eine Probe dieses Briefs an sich selbst. Es ist nichts vorgemerkt.',
    'mail.busy': 'Im Moment gehen Briefe hinaus. Versuchen Sie es in einer Minute noch einmal.',
    'mail.unplanned': 'Es waren keine E-Mails zum Verschicken vorgemerkt. Es ist nichts geändert.',
    'mail.not-noted':
      'Dass E-Mails von dieser Adresse zurückkamen, ist schon zurückgenommen. Es ist nichts geändert.',
    'mail.many':
      'Das sind mehr als {most} Personen auf einmal. Es ist nichts verschickt. Teilen Sie sie auf, oder schicken Sie eine Erinnerung.',
    'mail.addressless':
      'Personalnummer {number} hat keine E-Mail-Adresse. Es ist nichts verschickt. Laden Sie den Link herunter, oder drucken Sie eine Karte.',
    'mail.proofs':
      'Heute wurden schon {most} Proben dieses Briefs verschickt. Morgen geht es wieder. Es ist nichts verschickt.',
    'mail.unsent':
      'Die Probe ist nicht verschickt. {reason} Prüfen Sie die Adresse, oder bitten Sie Ihre Systemverwaltung, den Mailserver anzusehen.',
    'person.unknown': 'Diese Person steht nicht (mehr) auf der Liste.',
    'links.unknown':
      'Personalnummer {number} ist nicht eingeladen. Es ist nichts heruntergeladen oder verschickt.',
    'amendment.known': 'Personalnummer {number} ist schon eingeladen. Es ist niemand hinzugefügt.',
    'amendment.no-block':
      'Für Personalnummer {number} gibt es in der Einteilung keine Gruppe. Es ist niemand hinzugefügt.',
    'key.unopened':
      'Dieser Schlüssel öffnet die Probe der Urne nicht. Wählen Sie die Schlüsseldatei oder die Wörter dieser Befragung.',
    'key.proof':
      'Der Link einer Person, die den Schlüssel verwahrt, reicht hier nicht: Auch der Schlüssel der Urne ist nötig. Öffnen Sie deren Seite und wählen Sie die Schlüsseldatei, oder tippen Sie die Wörter ab.',
    'key.proof-late':
      'Dieser Nachweis des Schlüssels ist schon verwendet, oder seine Zeit ist vorbei. Es ist nichts geschehen. Gehen Sie zurück und versuchen Sie es erneut.',
    'box.key-holder':
      'Die Urne dieser Befragung öffnet, wer den Schlüssel verwahrt, nicht diese Seite.',
    'plan.too-large':
      'Eine Befragung fasst höchstens {max} Personen; dies sind {people}. Teilen Sie die Personalliste und geben Sie jedem Teil eine eigene Befragung.',
    'plan.too-many-groups':
      'Diese Einteilung ergibt {groups} Gruppen und Vergleiche. Ein Bericht mit so vielen Fragen fasst höchstens {most}. Tragen Sie in der Personalliste bei „Abteilung“ eine höhere Ebene ein, zum Beispiel die Region statt des Teams, oder stellen Sie weniger Fragen.',
    'report.large':
      'In diese Datei passen höchstens {most} Abteilungen; dieser Bericht hat {departments}. Alles steht in der CSV-Tabelle und in der JSON-Datei.',
    'server-opened.large':
      'Das System kann die Urne nur bei höchstens {max} Personen selbst öffnen; dies sind {people}. Gehen Sie zurück zur Vorbereitung und wählen Sie jemanden, der den Schlüssel verwahrt.',
    'release.published': 'Es wurde schon ein anderes Ergebnis dieser Befragung veröffentlicht.',
    'release.terms':
      'Die kleinste Gruppe wurde inzwischen vergrößert. Öffnen Sie die Urne noch einmal; es ist nichts veröffentlicht.',
    'cancel.reason':
      'Schreiben Sie, warum Sie die Befragung abbrechen; Mitarbeitende lesen diesen Grund.',
    'key.fixed': 'Der Schlüssel steht fest und kann sich nicht mehr ändern.',
    'key.other':
      'Dieser Schlüssel passt nicht mehr zur Befragung: HR hat geändert, wie die Urne geöffnet wird, oder es gibt schon einen anderen Schlüssel. Laden Sie die Seite neu und beginnen Sie von vorn.',
    'key.no-holder': 'Diese Person, die einen Schlüssel verwahrt, gibt es nicht.',
    'release.malformed':
      'Das Ergebnis ist nicht vollständig oder nicht richtig aufgebaut. Es ist nichts veröffentlicht.',
    'release.changed':
      'Dieses Ergebnis wurde nach der Veröffentlichung in der Datenbank geändert. Darum zeigen wir es nicht. Bitten Sie Ihre Systemverwaltung, nachzusehen.',
    'release.other-wave':
      'Dieses Ergebnis gehört nicht zu dieser Befragung. Es ist nichts veröffentlicht.',
    'release.receipts': 'Die Quittungen passen nicht zur Urne. Öffnen Sie die Urne noch einmal.',
    'release.counts': 'Die Zahlen passen nicht zur Urne. Öffnen Sie die Urne noch einmal.',
    'archive.unreadable':
      'Das ist kein Archiv von Geleding. Wählen Sie die ZIP-Datei, die unter Archiv und Übergabe erstellt wurde. Es ist nichts eingelesen.',
    'archive.large':
      'Dieses Archiv ist zu groß, um es hier einzulesen. Es ist nichts eingelesen. Fragen Sie Ihre Systemverwaltung.',
    'archive.broken':
      'Die Datei {file} in diesem Archiv fehlt oder wurde verändert. Es ist nichts eingelesen. Erstellen Sie das Archiv neu, in der Installation, aus der es stammt.',
    'archive.used':
      'Hier gibt es schon eine Befragung. Ein Archiv passt nur in eine leere Installation. Es ist nichts eingelesen.',
    'series.none': 'Diese Befragung wird nicht wiederholt. Es ist nichts geändert.',
    'member.unknown': 'Diese Person steht nicht mehr auf der Liste.',
    'member.last-owner':
      'Das ist die einzige Person mit der Rolle Inhaber. Geben Sie zuerst jemand anderem diese Rolle.',
    'visit.unknown': 'Dieses Gerät ist schon abgemeldet.',
    'passkey.refused': 'Dieser Passkey ist hier nicht bekannt, oder die Antwort kam zu spät.',
    'passkey.enough': 'Sie haben schon zehn Passkeys. Entfernen Sie zuerst einen.',
    'company.refused':
      'Ihr Firmenkonto wurde nicht angenommen. Beginnen Sie von vorn, oder bitten Sie HR um einen Link.',
    'company.unknown':
      'Mit diesem Firmenkonto ist hier niemand zugelassen. Bitten Sie HR, Sie mit der E-Mail-Adresse Ihres Firmenkontos zuzulassen.',
    'company.unreachable':
      'Wir erreichen die Anmeldung Ihrer Organisation nicht. Versuchen Sie es später, oder bitten Sie HR um einen Link.',
    'sign-in.needed':
      'Sie sind nicht (mehr) angemeldet. Melden Sie sich mit Ihrem Link oder Ihrem Passkey an. Ist Ihr Link schon verwendet? Bitten Sie HR um einen neuen.',
    'sign-in.unknown':
      'Dieser Anmeldelink ist schon verwendet oder abgelaufen. Bitten Sie um einen neuen.',
    'sign-in.other': 'Diese Seite gehört nicht zu Ihrer Rolle.',
    'token.needed':
      'Schicken Sie ein Token im Kopf „Authorization“ mit, als „Bearer …“. HR oder die Rolle Inhaber erstellt eines unter Programme.',
    'token.unknown':
      'Dieses Token kennen wir nicht, oder es ist abgelaufen oder widerrufen. Bitten Sie HR um ein neues.',
    'token.unit':
      'Dieses Token liest eine Abteilung. Das ganze Ergebnis gehört nicht dazu; fragen Sie die Zahlen ab.',
    'token.reads': 'Hier kann ein Programm nur lesen, mit GET. Es ist nichts geändert.',
    'token.gone': 'Dieses Token ist schon widerrufen oder abgelaufen.',
    'logo.refused':
      'Das Logo muss eine PNG- oder SVG-Datei von höchstens 100 kB sein, ohne Skripte.',
  },
};
