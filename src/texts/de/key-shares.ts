import type { KeyShareTexts } from '../nl/key-shares.ts';

export const keyShares: KeyShareTexts = {
  settings: {
    holding: 'Wie wird die Urne geöffnet?',
    holdingHint: 'Das steht in den Festlegungen, und Mitarbeitende lesen es.',
    either: 'Jede verwahrende Person kann sie allein öffnen',
    eitherHint:
      'Unsere Empfehlung. Ist jemand krank oder ein Schlüssel verloren, kann es die andere Person auch.',
    shares: 'Zwei von dreien zusammen',
    sharesHint:
      'Der Schlüssel wird in drei Teile geteilt. Niemand kann ihn allein benutzen. Die Verwahrenden treffen sich zweimal: zu dritt, um ihn zu erzeugen, und zu zweit, um zu öffnen. Sind zwei Teile verloren, ist die Befragung verloren.',
    third: 'Nur bei zwei von dreien zusammen.',
  },
  keys: {
    lead: 'Die Antworten werden in einer Urne verschlossen. Nur zwei der drei Verwahrenden zusammen können sie öffnen.',
    boxWaits:
      'Die Befragung ist geschlossen. Zwei Verwahrende treffen sich jetzt und öffnen die Urne.',
    steps: [
      'Planen Sie eine halbe Stunde, in der die drei Verwahrenden zusammensitzen, an einem Computer, dem sie vertrauen, mit einem Drucker.',
      'Erstellen Sie für eine dieser Personen einen Link und übergeben Sie ihn selbst. Ein Link genügt für das Treffen.',
      'Dort wird der Schlüssel erzeugt und in drei Teile geteilt. Alle verwahren einen eigenen Teil, als Datei und auf Papier. Der ganze Schlüssel wird nirgends gespeichert, und wir sehen ihn nie.',
      'Die drei probieren jedes Paar von Teilen aus und üben das Öffnen. Danach können Sie die Befragung festlegen.',
    ],
    proof:
      '„Ja“ heißt, dass das Treffen stattfand und jedes Paar von Teilen funktionierte. Es sagt nicht, wer dabei war.',
  },
  council:
    'Zwei von ihnen öffnen die Urne zusammen, nach dem Schließen und auf einem Computer ihrer Wahl. Alle haben einen Teil des Schlüssels; ein Teil allein nützt niemandem. Der Schlüssel war einmal ganz: auf dem Gerät, auf dem sie ihn zusammen erzeugt haben. Der Server bekommt nie einen lesbaren Bogen.',
  ceremony: {
    welcome: {
      title: 'Sie verwahren den Schlüssel gemeinsam',
      lead: 'Die Antworten Ihrer Kolleginnen und Kollegen kommen verschlossen in die Urne. Nur zwei von Ihnen dreien zusammen können sie wieder öffnen.',
      lines: [
        'Sie erzeugen den Schlüssel jetzt, gemeinsam, auf diesem einen Gerät. Er wird in drei Teile geteilt. Ein Teil allein nützt niemandem.',
        'Alle verwahren einen eigenen Teil, als Datei und auf Papier. Der ganze Schlüssel wird nirgends gespeichert.',
        'Sind zwei Teile verloren, sind alle Antworten verloren. Niemand kann die Teile noch einmal erzeugen.',
        'Technisches Wissen brauchen Sie nicht. Es geht Schritt für Schritt, und Sie üben zuerst.',
      ],
      needTitle: 'Was brauchen Sie?',
      need: [
        'Eine halbe Stunde, zu dritt an einem Computer, dem Sie vertrauen',
        'Drei USB-Sticks, einen pro Person',
        'Einen Drucker, oder Stift und Papier',
      ],
    },
    replace: {
      text: 'Tun Sie das nur, wenn ein Teil verloren gegangen oder in falsche Hände geraten ist. Die alten Teile funktionieren dann nicht mehr, und Sie treffen sich noch einmal zu dritt.',
    },
    save: {
      title: 'Teil {n} von 3: Speichern Sie die Datei',
      lead: 'Dieser Teil ist für {name}. Drücken Sie den Knopf. Der Browser legt eine Datei in den Ordner für Downloads.',
      download: 'Teil {n} speichern',
      saved: 'An den Browser übergeben: {file}',
      advice: [
        'Legen Sie die Datei auf den USB-Stick von {name} und löschen Sie sie danach von diesem Computer.',
        'Verschicken Sie sie nicht per E-Mail und legen Sie sie nicht auf ein gemeinsames Laufwerk.',
        'Verwahren Sie nie zwei Teile am selben Ort. Wer zwei hat, kann die Urne öffnen.',
      ],
      confirm: 'Teil {n} ist auf dem USB-Stick',
    },
    sheet: {
      title: 'Teil {n} von 3: Bringen Sie ihn auf Papier',
      lead: 'Diese 31 Wörter sind zusammen ebenfalls Teil {n}, für {name}. Geht die Datei kaputt, gibt es noch das Papier.',
      print: 'Blatt von Teil {n} drucken',
      keep: '{name} verwahrt das Blatt an einem anderen Ort als die Datei, unter Verschluss. Machen Sie kein Foto davon.',
      confirm: '{name} hat das Blatt',
      paperTitle: 'Wiederherstellungsblatt der Urne: Teil {n} von 3',
      paperMade: 'Für {name}. Erstellt am {date}',
      paperKeep:
        'Mit diesem Teil und einem der beiden anderen geht die Urne auf. Verwahren Sie ihn unter Verschluss, nie bei einem anderen Teil. Vernichten Sie ihn, wenn das Ergebnis da ist.',
      paperUse:
        'So benutzen Sie es: Treffen Sie sich nach dem Schließen mit einer zweiten verwahrenden Person. Öffnen Sie zusammen einen Ihrer Links, wählen Sie „Die Wörter eingeben“ und übertragen Sie sie, von 1 bis 31.',
      qrAlt: 'QR-Code mit den 31 Wörtern',
    },
    readBack: {
      title: 'Teil {n} von 3: Zeigen Sie, dass er da ist',
      lead: 'So stellen wir sicher, dass {name} diesen Teil später noch benutzen kann.',
      fileTitle: 'Wählen Sie die Datei von Teil {n}, vom USB-Stick',
      fileGood: 'Das ist Teil {n}, und er ist unbeschädigt.',
      wordsTitle: 'Übertragen Sie drei Wörter vom Blatt von {name}',
      confirm: 'Teil {n} prüfen',
      saving: 'Wird geprüft …',
    },
    load: {
      proveTitle: 'Zeigen Sie, dass Sie die Teile haben',
      proveLead:
        'Der Schlüssel wurde schon erzeugt. Treffen Sie sich und benutzen Sie zwei verschiedene Teile.',
      testTitle: 'Ist Ihr Teil noch in Ordnung?',
      testLead:
        'Wählen Sie die Datei Ihres Teils, oder geben Sie die Wörter ein. Es wird nichts geöffnet und nichts gesendet.',
      fileTitle: 'Datei eines Teils wählen',
      wordsHint:
        'Von 1 bis 31, mit einem Leerzeichen dazwischen. Groß- und Kleinschreibung spielt keine Rolle. Die ersten vier Buchstaben genügen.',
      wordsCount: '{n} von 31 Wörtern',
      stays: 'Die Teile bleiben auf diesem Gerät.',
      good: 'Ja, das ist Teil {n}, und er ist unbeschädigt. Ob er mit einem anderen Teil öffnet, wurde beim Erzeugen ausprobiert.',
      errors: {
        'share-file.other':
          'Das ist keine Datei mit einem Teil des Schlüssels. Wählen Sie die Datei, die beim Erzeugen gespeichert wurde.',
        'share-file.damaged':
          'Diese Datei ist beschädigt. Nehmen Sie eine andere Kopie, oder geben Sie die Wörter vom Blatt ein.',
        'share.same':
          'Das ist wieder Teil {number}. Benutzen Sie den Teil einer anderen verwahrenden Person.',
        'share.other':
          'Dieser Teil gehört zu einer anderen Befragung oder wurde ersetzt. Suchen Sie den Teil der Befragung „{wave}“.',
        'share.apart':
          'Diese zwei Teile passen nicht zusammen. Beginnen Sie von vorn und nehmen Sie bei jedem Teil die Datei statt der Wörter, oder umgekehrt.',
        'share.number': 'Das ist Teil {number}. Wählen Sie die Datei von Teil {wanted}.',
        'recovery.count':
          '{count=1:Das ist|Das sind} {count} {count=1:Wort|Wörter}, es müssen 31 sein. Prüfen Sie, ob eines fehlt.',
      },
    },
    rehearse: {
      lead: 'Wir erstellen auf diesem Gerät sechs erfundene Bögen, verschließen sie und öffnen sie mit zwei Ihrer Teile. Einen davon beschädigen wir absichtlich. Er muss abgelehnt werden.',
      bad: 'Das Üben ist nicht gelungen. Benutzen Sie diese Teile nicht, sondern erzeugen Sie einen neuen Schlüssel.',
    },
    wait: {
      readyTitle: 'Fertig. Sie müssen jetzt nichts tun',
      readyLead: 'Alle haben einen eigenen Teil, jedes Paar funktionierte, und Sie haben geübt.',
      copy: 'Noch nicht jeder Teil ist da: {names}. Treffen Sie sich und erzeugen Sie den Schlüssel neu.',
      next: 'Die Befragung schließt am {closes}. Danach treffen sich zwei von Ihnen, öffnen einen Ihrer Links und benutzen zwei Teile. Ist jemand abgemeldet, bitten Sie HR um einen neuen Link.',
      proven: 'hat einen Teil; das Öffnen wurde geübt',
      provenOnly: 'hat einen Teil',
      notProven: 'hat noch keinen Teil',
      you: 'dieser Link',
      wordsHelp:
        'Schreiben Sie sie auf Ihr Blatt. Beim Öffnen vergleichen Sie sie: So wissen Sie, dass es um dieselbe Befragung geht.',
      test: 'Prüfen, ob Ihr Teil noch in Ordnung ist',
    },
    check: {
      lead: 'Die Befragung ist geschlossen. Sie öffnen die Urne, hier in diesem Browser. Der Server bekommt nur das Ergebnis, nie einen Bogen.',
      firstPage:
        'Sobald Sie beginnen, ist die Urne endgültig geschlossen: Es kommt kein Bogen mehr dazu.',
      keyTitle: 'Benutzen Sie zwei Teile des Schlüssels',
    },
    done: {
      lead: 'Vielen Dank. HR sieht jetzt den Bericht.',
      destroyTitle: 'Vernichten Sie jetzt die Teile',
      destroy: [
        'Löschen Sie alle drei Dateien, auch aus dem Papierkorb und von den USB-Sticks.',
        'Schreddern Sie die drei Wiederherstellungsblätter.',
        'Bitten Sie die dritte verwahrende Person, dasselbe zu tun.',
      ],
      destroyHelp:
        'Die Bögen selbst werden am festgelegten Tag vom Server gelöscht. Sind die Teile weg, kann sie bis dahin niemand mehr lesen.',
    },
  },
  gather: {
    none: 'Es werden zwei verschiedene Teile gebraucht. Beginnen Sie mit einem.',
    one: 'Teil {n} ist da, von {name}. Jetzt noch ein anderer Teil.',
    both: 'Teil {one} und Teil {two} sind da.',
    use: 'Diese zwei Teile benutzen',
    again: 'Mit den Teilen neu beginnen',
  },
};
