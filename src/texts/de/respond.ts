import type { RespondTexts } from '../nl/respond.ts';

export const respond: RespondTexts = {
  title: 'Fragebogen',
  noScript:
    'Dieser Fragebogen braucht JavaScript. Ihre Antworten werden nämlich auf Ihrem eigenen Gerät verschlüsselt, bevor sie es verlassen. Schalten Sie JavaScript ein oder öffnen Sie Ihren Link in einem anderen Browser.',
  loading: 'Wird geladen …',
  slow: 'Dauert das lange? Laden Sie die Seite neu oder öffnen Sie Ihren Link in einem neueren Browser.',
  clearDevice: 'Meine Antworten hier löschen',
  privacyLink: 'Datenschutz im Einzelnen',
  opensNewTab: 'öffnet einen neuen Tab',
  welcome: {
    title: 'Willkommen',
    anonymousTitle: 'Ohne Ihren Namen und vertraulich',
    confidentialTitle: 'So bleiben Ihre Antworten vertraulich',
    separate:
      'Ihr Link zeigt nur, dass Sie mitmachen dürfen. Ihre Antworten werden auf diesem Gerät verschlossen und kommen ohne Ihren Namen an.',
    anonymousKey:
      'Nur wer den Schlüssel verwahrt, kann sie öffnen: {holder}. Diese Person gehört nicht zur Personalabteilung und verwaltet dieses System nicht.',
    anonymousShares:
      'Nur zwei dieser drei Personen zusammen können sie öffnen: {holder}. Sie gehören nicht zur Personalabteilung und verwalten dieses System nicht.',
    confidentialHr:
      'Geöffnet werden sie von {holder}. Weil diese Person zur Personalabteilung gehört oder das System verwaltet, nennen wir das vertraulich und nicht anonym.',
    confidentialShares:
      'Geöffnet werden sie von zwei dieser drei zusammen: {holder}. Weil sie zur Personalabteilung gehören oder das System verwalten, nennen wir das vertraulich und nicht anonym.',
    confidentialServer:
      'Nach dem Ende öffnet das System sie selbst. Darum nennen wir das vertraulich und nicht anonym.',
    anonymousGroups:
      'Der Bericht ist anonym: Er zeigt nur Gruppen, in denen mindestens {k} Personen geantwortet haben.',
    groups: 'Der Bericht zeigt nur Gruppen, in denen mindestens {k} Personen geantwortet haben.',
    group: 'Ihre Gruppe',
    groupValue: '{label}, {n} Personen',
    words: 'Prüfwörter',
    wordsNotLoaded: 'nicht geladen: laden Sie die Seite neu, um sie zu sehen',
    wordsHelp:
      'Diese sechs Wörter sind bei allen in Ihrem Betrieb gleich und stehen auch in Ihrer Einladung. Sehen Sie irgendwo andere Wörter? Dann füllen Sie nichts aus und fragen Sie nach: {contact}.',
    keyWords: 'Prüfwörter des Schlüssels',
    keyWordsHelp:
      'Nur wer den Schlüssel zu diesen Wörtern hat, kann die Urne öffnen. Dieselben Wörter stehen auf dem Blatt der Person, die den Schlüssel verwahrt. Sind es andere, dann hat jemand anders den Schlüssel: Melden Sie es dem Betriebsrat.',
    time: 'Dauer',
    timeValue: '{from} bis {to} Minuten',
    timeOne: 'etwa {from} Minuten',
    closes: 'Letzter Tag',
    pause:
      'Sie können aufhören und später auf diesem Gerät weitermachen. Was Sie ausfüllen, bleibt verschlüsselt hier, bis Sie es absenden.',
    once: 'Ein Link zählt einmal. Haben Sie schon von einem anderen Gerät abgesendet? Dann sind Sie fertig.',
    start: 'Beginnen',
    resume: 'Weitermachen',
    resumeHelp: 'Sie hatten schon angefangen. Was Sie ausgefüllt haben, ist noch da.',
    notLasting:
      'Dieses Gerät kann Ihre Antworten nicht speichern. Bleiben Sie auf dieser Seite und beantworten Sie die Fragen in einem Zug. Möchten Sie zwischendurch aufhören können? Dann öffnen Sie Ihren Link in dem Browser, den Sie sonst benutzen, und nicht in einem privaten Fenster oder in einer anderen App.',
  },
  questions: {
    progress: 'Schritt {step} von {steps}',
    back: 'Zurück',
    next: 'Weiter',
    toReview: 'Zum Ende',
    saved: 'Auf diesem Gerät gespeichert',
    notSaved: 'Das Speichern klappt nicht. Schließen Sie diese Seite nicht.',
    skip: 'Sie dürfen eine Frage überspringen.',
    keys: 'Sie können auch mit den Zifferntasten wählen.',
    unsetAnswer: 'Diese Antwort löschen',
    pickUpTo: 'Wählen Sie höchstens {n}.',
    picked: '{n} von {most} gewählt',
    pickedFull:
      '{n} von {most} gewählt. Nehmen Sie erst eine Wahl zurück, um etwas anderes zu wählen.',
    charactersLeft: 'Noch {n} Zeichen',
    styleWarning:
      'Schreiben Sie keine Namen auf und nichts, woran man Sie oder andere erkennt. Auch Ihr Schreibstil kann Sie verraten.',
    ends: '{from}: {low} · {to}: {high}',
  },
  comfort: {
    oneByOne: 'Immer nur eine Frage',
    together: 'Mehrere Fragen zusammen',
    aloud: 'Vorlesen',
    silent: 'Nicht vorlesen',
    listen: 'Anhören',
    stop: 'Stopp',
  },
  review: {
    title: 'Bereit zum Absenden?',
    answered: 'Sie haben {n} von {all} Fragen beantwortet.',
    answeredAll: 'Sie haben alle {all} Fragen beantwortet. Vielen Dank!',
    open: 'Noch ohne Antwort',
    openHelp: 'Das ist in Ordnung. Möchten Sie doch noch eine beantworten, wählen Sie sie hier.',
    final: 'Nach dem Absenden können Sie nichts mehr ändern oder zurückholen, und wir auch nicht.',
    nothing: 'Sie haben noch nichts ausgefüllt. Beantworten Sie erst mindestens eine Frage.',
    tooLong:
      'Ihre freien Antworten sind zusammen zu lang. Kürzen Sie eine und versuchen Sie es noch einmal.',
    back: 'Zurück zu den Fragen',
    send: 'Absenden',
  },
  sending: {
    title: 'Absenden',
    sealing: 'Ihre Antworten werden verschlossen …',
    ticket: 'Ihr Bogen bekommt einen Stempel, ohne dass jemand sieht, was darauf steht …',
    posting: 'Ihre Antworten kommen ohne Ihren Namen in die Urne …',
    unsentTitle: {
      offline: 'Noch nicht abgesendet: keine Verbindung',
      busy: 'Noch nicht abgesendet: es ist sehr viel los',
      unexpected: 'Noch nicht abgesendet',
    },
    unsent: {
      offline:
        'Wir können die Urne nicht erreichen. Sobald wieder eine Verbindung da ist, versuchen wir es noch einmal.',
      busy: 'Die Urne kann Ihre Antworten gerade nicht annehmen. Warten Sie eine Minute und versuchen Sie es dann noch einmal.',
      unexpected: 'Auf dieser Seite ging etwas schief. Versuchen Sie es noch einmal.',
    },
    unsentLater:
      'Ihre Antworten sind fertig und liegen auf diesem Gerät. Sie dürfen diese Seite schließen. Öffnen Sie später denselben Link auf diesem Gerät, dann geht das Absenden weiter.',
    unsentDraft:
      'Ihre Antworten liegen auf diesem Gerät. Sie dürfen diese Seite schließen. Öffnen Sie später denselben Link auf diesem Gerät, und senden Sie sie dann ab.',
    unsentStay:
      'Ihre Antworten liegen nur auf dieser Seite, denn dieser Browser speichert sie nicht. Lassen Sie die Seite offen, bis es geklappt hat.',
    retry: 'Jetzt noch einmal versuchen',
  },
  thanks: {
    title: 'Angekommen. Vielen Dank!',
    lead: 'Ihre Antworten liegen in der Urne. Auf diesem Gerät sind sie gelöscht.',
    leadNotCleared:
      'Ihre Antworten liegen in der Urne. Was dieser Browser davon gespeichert hat, können wir nicht löschen. Löschen Sie die Daten dieser Website selbst.',
    receiptTitle: 'Ihre Quittung',
    receiptHelp:
      'Möchten Sie später nachsehen, ob Ihre Antworten mitgezählt wurden? Bewahren Sie diesen Code auf und suchen Sie ihn in der Liste der gezählten Quittungen, sobald der Bericht da ist.',
    receiptCare:
      'Behalten Sie den Code für sich. Wer ihn kennt, weiß, welcher Bogen von Ihnen ist, sieht aber nicht, was darauf steht.',
    copy: 'Code kopieren',
    copied: 'Kopiert',
    copyFailed: 'Das Kopieren klappt nicht. Markieren Sie den Code und kopieren Sie ihn selbst.',
    listLink: 'Die Liste der gezählten Quittungen',
    next: 'Sie können diese Seite jetzt schließen.',
  },
  clear: {
    title: 'Ihre Antworten auf diesem Gerät löschen?',
    draft:
      'Was Sie ausgefüllt und noch nicht abgesendet haben, geht verloren. Das ist nützlich an einem gemeinsam genutzten Computer.',
    pending:
      'Achtung: Ihre Antworten sind noch nicht abgesendet. Wenn Sie jetzt löschen, können Sie mit diesem Link nicht mehr mitmachen.',
    confirm: 'Ja, alles löschen',
    cancel: 'Nein, zurück',
    doneTitle: 'Gelöscht',
    notDone:
      'Was dieser Browser gespeichert hat, können wir nicht löschen. Löschen Sie die Daten dieser Website in den Einstellungen des Browsers.',
    notDoneTitle: 'Nicht gelöscht',
    done: 'Auf diesem Gerät ist nichts mehr von diesem Fragebogen. Schließen Sie diesen Tab, dann kann niemand zurückblättern.',
  },
  notice: {
    again: 'Noch einmal versuchen',
    contact: 'Fragen? {contact}',
    code: 'Code: {code}',
    paste: {
      label: 'Oder fügen Sie Ihren Link hier ein',
      help: 'Kopieren Sie die ganze Nachricht oder den ganzen Link und fügen Sie ihn hier ein. Wir suchen den Link heraus.',
      open: 'Fragebogen öffnen',
      fault:
        'Darin steht kein ganzer Link. Kopieren Sie alles, von „https“ bis zum Ende: Nach dem # stehen 22 Zeichen, ein Punkt und 43 Zeichen.',
    },
    noLink: {
      title: 'Öffnen Sie Ihren eigenen Link',
      lines: [
        'Diese Seite funktioniert nur mit dem persönlichen Link aus Ihrer Einladung oder mit dem QR-Code auf Ihrer Karte.',
        'Haben Sie diesen Link benutzt? Dann öffnen Sie ihn noch einmal, vollständig, aus der Nachricht oder von der Karte.',
      ],
    },
    unreadable: {
      title: 'Dieser Link ist nicht vollständig',
      lines: [
        'Ein Teil Ihres Links fehlt oder wurde unterwegs verändert, zum Beispiel von einem E-Mail-Programm.',
        'Öffnen Sie ihn noch einmal aus der Nachricht oder scannen Sie Ihre Karte noch einmal. Klappt es nicht? Dann kopieren Sie den Link und fügen Sie ihn unten ein.',
        'Klappt es immer noch nicht? Bitten Sie die Abteilung, die Sie eingeladen hat, um einen neuen Link.',
      ],
    },
    unknown: {
      title: 'Diesen Link kennen wir nicht',
      lines: [
        'Vielleicht wurde der Link nicht ganz kopiert. Öffnen Sie ihn noch einmal aus der Nachricht oder scannen Sie die Karte noch einmal.',
        'Klappt es immer noch nicht? Bitten Sie die Abteilung, die Sie eingeladen hat, um einen neuen Link.',
      ],
    },
    used: {
      title: 'Sie haben schon mitgemacht',
      lines: [
        'Von diesem Gerät wurden Ihre Antworten abgesendet und sie sind angekommen. Vielen Dank!',
        'Sie müssen nichts mehr tun. Ändern geht nicht: Auf Ihrem Bogen steht kein Name.',
      ],
    },
    lost: {
      title: 'Dieser Link wurde schon benutzt',
      lines: [
        'Mit diesem Link wurde schon einmal abgesendet, auf einem anderen Gerät oder in einem anderen Browser. Ein Link zählt einmal: Die Antworten von damals gelten, diese wurden nicht abgesendet.',
        'Waren Sie das? Dann sind Sie fertig. Mit „Meine Antworten hier löschen“ entfernen Sie, was Sie gerade ausgefüllt haben.',
        'Brach das Absenden damals ab? Öffnen Sie Ihren Link auf jenem Gerät und in jenem Browser, dann geht es dort weiter.',
        'Waren Sie es nicht? Dann hat jemand anders Ihren Link benutzt, und das können wir nicht rückgängig machen: Niemand sieht, welcher Bogen zu welchem Link gehört. Melden Sie es dem Betriebsrat und der Stelle, die Sie eingeladen hat.',
      ],
    },
    notYet: {
      title: 'Noch ein wenig Geduld',
      lines: [
        'Der Fragebogen ist noch nicht offen.',
        'Bewahren Sie Ihren Link auf. Sie können ihn später einfach noch einmal öffnen.',
      ],
      opens: 'Der Fragebogen öffnet am {date}.',
    },
    closed: {
      title: 'Der Fragebogen ist geschlossen',
      lines: ['Sie können nicht mehr mitmachen. Die Antworten werden jetzt gezählt.'],
    },
    closedUnsent: {
      title: 'Zu spät zum Absenden',
      lines: [
        'Der Fragebogen wurde geschlossen, bevor Ihre Antworten abgesendet waren. Sie sind nicht angekommen.',
        'Mit „Meine Antworten hier löschen“ entfernen Sie sie von hier.',
      ],
    },
    released: {
      title: 'Die Ergebnisse sind da',
      lines: [
        'Die Antworten sind gezählt und der Bericht ist fertig. Mitmachen geht nicht mehr.',
        'In der Liste der Quittungen sehen Sie, ob Ihr Bogen mitgezählt wurde.',
      ],
    },
    cancelled: {
      title: 'Diese Befragung findet nicht statt',
      lines: [
        'Die Befragung wurde abgebrochen. Alle ihre Daten sind oder werden gelöscht, auch schon abgesendete Antworten. Was Sie auf diesem Gerät ausgefüllt hatten, ist ebenfalls gelöscht.',
      ],
      reason: 'Der Grund: {reason}',
    },
    purged: {
      title: 'Diese Befragung ist vorbei',
      lines: ['Die Befragung ist zu Ende und ihre Daten sind gelöscht.'],
    },
    unreachable: {
      title: 'Keine Verbindung',
      lines: [
        'Wir können den Fragebogen nicht erreichen. Prüfen Sie, ob Ihr Internet funktioniert, und versuchen Sie es dann noch einmal.',
      ],
    },
    busy: {
      title: 'Gerade ist sehr viel los',
      lines: [
        'Der Fragebogen kann im Moment nicht geöffnet werden. Ihr Link gilt weiter.',
        'Warten Sie eine Minute und versuchen Sie es dann noch einmal.',
      ],
    },
    notOpened: {
      title: 'Der Fragebogen ließ sich nicht öffnen',
      lines: [
        'Ihr Link ist richtig, aber beim Öffnen ging bei uns etwas schief.',
        'Versuchen Sie es später noch einmal. Klappt es wieder nicht? Dann geben Sie den Code unten an die Stelle weiter, die Sie eingeladen hat.',
      ],
    },
    tampered: {
      title: 'Halt: Hier stimmt etwas nicht',
      lines: [
        'Was der Server zeigt, ist nicht das, was in Ihrem Link festgelegt ist. Darum fragen wir Sie nichts.',
        'Es kann ein Fehler sein. Es kann auch ein Versuch sein, herauszufinden, wer Sie sind. Füllen Sie nichts aus und melden Sie es dem Betriebsrat oder der Stelle, die Sie eingeladen hat.',
      ],
    },
    refused: {
      title: 'Ihre Antworten wurden nicht angenommen',
      lines: [
        'Beim Absenden stimmte etwas nicht. Ihre Antworten sind noch auf diesem Gerät.',
        'Öffnen Sie Ihren Link noch einmal, um es noch einmal zu versuchen. Klappt es wieder nicht, melden Sie den Code unten.',
      ],
    },
    refusedInMemory: {
      title: 'Ihre Antworten wurden nicht angenommen',
      lines: [
        'Beim Absenden stimmte etwas nicht. Ihre Antworten sind noch auf dieser Seite und sonst nirgends: Schließen Sie sie nicht.',
        'Versuchen Sie es noch einmal. Klappt es wieder nicht, melden Sie den Code unten.',
      ],
    },
    perhapsCounted: {
      title: 'Der Fragebogen ist geschlossen',
      lines: [
        'Ihre Antworten wurden früher abgesendet, aber wir haben nie erfahren, ob sie angekommen sind. Absenden geht jetzt nicht mehr.',
        'Prüfen Sie unten, ob sie mitgezählt wurden: Suchen Sie Ihre Quittung in der Liste der gezählten Quittungen, sobald der Bericht da ist.',
      ],
      receipt: 'Ihre Quittung: {receipt}',
    },
    oldBrowser: {
      title: 'Dieser Browser kann Ihre Antworten nicht verschließen',
      lines: [
        'Ihre Antworten werden auf Ihrem eigenen Gerät verschlossen, bevor sie es verlassen. Dieser Browser ist dafür zu alt oder erlaubt es nicht.',
        'Öffnen Sie Ihren Link in einem anderen Browser: Safari 14, Chrome 87, Firefox 115, Edge 88, Samsung Internet 14 oder neuer. Kamen Sie aus einer anderen App? Wählen Sie in deren Menü „Im Browser öffnen“.',
      ],
    },
    insecure: {
      title: 'Diese Adresse ist nicht sicher',
      lines: [
        'Die Adresse dieser Seite beginnt mit „http“. Sie muss mit „https“ beginnen: Nur dann verschließt Ihr Browser Ihre Antworten.',
        'Öffnen Sie Ihren Link noch einmal aus der Nachricht oder von der Karte. Geht es wieder schief? Melden Sie es der Stelle, die Sie eingeladen hat.',
      ],
    },
  },
};
