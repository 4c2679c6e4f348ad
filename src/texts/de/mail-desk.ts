import type { MailDeskTexts } from '../nl/mail-desk.ts';

export const mailDesk: MailDeskTexts = {
  title: 'E-Mails senden',
  leads: {
    invitation:
      'Wir senden allen, die eine E-Mail-Adresse haben, den eigenen Link, in der eigenen Sprache.',
    reminder:
      'Eine Erinnerung geht an alle oder an ganze Gruppen, in denen erst wenige mitgemacht haben. Nie an einzelne Personen: Wer mitgemacht hat, bekommt niemand zu sehen.',
    results: 'Eine E-Mail an alle, wenn das Ergebnis da ist, mit dem, was Sie vereinbart haben.',
  },
  link: 'E-Mails von uns senden lassen',
  none: 'Diese Installation sendet selbst keine E-Mails. Bitten Sie Ihre Systemverwaltung, das einzuschalten, oder nutzen Sie Ihr eigenes E-Mail-Programm.',
  faulty:
    'Es geht keine E-Mail hinaus, denn die Einstellung {setting} dieser Installation ist falsch. Bitten Sie Ihre Systemverwaltung, sie zu berichtigen, oder nutzen Sie Ihr eigenes E-Mail-Programm.',
  roundsTitle: 'Briefe',
  rounds: { invitation: 'Einladung', reminder: 'Erinnerung {n}', results: 'Ergebnis' },
  states: {
    none: 'noch nicht geschrieben',
    written: 'geschrieben',
    proved: 'Probe gesendet',
    planned: 'bereit oder im Versand',
    done: 'gesendet',
    stopped: 'angehalten',
    unknown: 'Der Brief ging nicht hinaus. Warum, wissen wir nicht.',
  },
  below: {
    invitation:
      'Unter Ihren Text setzen wir immer den Link, den letzten Tag, drei Sätze zum Datenschutz und die Prüfwörter. Nichts in der E-Mail hält fest, wer sie öffnet.',
    reminder:
      'Unter Ihrem Text danken wir allen, die schon mitgemacht haben. Dann folgen der Link, der letzte Tag, drei Sätze zum Datenschutz, die Prüfwörter und ein Link, um Erinnerungen abzubestellen.',
    results:
      'Unter Ihrem Text stehen ein Link zum Ergebnis für Mitarbeitende und die Vereinbarungen für die ganze Organisation, wie sie jetzt im Bericht stehen.',
  },
  sender: 'Name des Absenders',
  senderHint: 'So sieht man, von wem die E-Mail kommt. Die Adresse ist {address}.',
  subject: 'Betreff ({language})',
  words: 'Ihr Text ({language})',
  save: 'Brief speichern',
  proof: 'Probe',
  proofHelp:
    'Senden Sie den Brief zuerst an sich selbst, in jeder Sprache. Danach können Sie ihn senden lassen.',
  to: 'Ihre E-Mail-Adresse',
  toHint: 'Wir speichern sie nicht.',
  sendProof: 'Probe an mich senden',
  proved: 'Die Probe ist gesendet. Stimmt der Brief? Dann lassen Sie ihn senden.',
  plan: 'Senden',
  planHelp:
    'Wir senden {perMinute} Briefe pro Minute, ab sieben Uhr an diesem Tag. Heute bedeutet: sofort.',
  when: {
    invitation: 'Bevor die Befragung offen ist, wird nichts gesendet.',
    reminder: 'Nur solange die Befragung offen ist, wird etwas gesendet.',
    results: 'Bevor Mitarbeitende das Ergebnis lesen dürfen, wird nichts gesendet.',
  },
  whom: 'Wer bekommt diese Erinnerung?',
  whomHint:
    'Gruppen von weniger als zehn Personen zählen wir nicht. Diese Gruppen bekommen die Erinnerung immer.',
  everybody: 'Alle',
  groupsBelow: 'Gruppen, in denen weniger als {share} % mitgemacht haben',
  day: 'Ab',
  send: 'Senden lassen',
  progress: 'Stand des Versands',
  waits: 'Die E-Mails werden ab dem {day} gesendet.',
  behind:
    'Diese Erinnerung wartet, bis alle Einladungen gesendet sind. Danach geht sie von selbst hinaus.',
  count: 'An {n} von {all} {all=1:Adresse|Adressen} gesendet.',
  countReminders:
    '{n} {n=1:Erinnerung|Erinnerungen} gesendet. Wer sich abgemeldet hat, bekommt keine.',
  putOff: 'Bei {n} versuchen wir es später noch einmal.',
  done: 'Der Versand ist abgeschlossen.',
  stopped: 'Der Versand ist angehalten.',
  over: 'Diese Briefe gehen nicht mehr hinaus: Die Zeit dafür ist in dieser Befragung vorbei.',
  stop: 'Senden anhalten',
  stopHelp:
    'Wer schon einen Brief bekommen hat, behält ihn. Lassen Sie wieder senden, dann machen wir dort weiter.',
  days: {
    fits: 'Mitarbeitende lesen das Ergebnis ab dem {staff}. Die Adressen sind bis zum {until} hier: Dazwischen werden die E-Mails gesendet.',
    late: 'Mitarbeitende lesen das Ergebnis erst ab dem {staff}, aber die Adressen werden am {until} gelöscht. Wählen Sie bei „Wer sieht es wann?“ einen früheren Tag für Mitarbeitende, oder senden Sie selbst.',
  },
  again: 'Diesen Personen den Link erneut senden',
  orYourself: 'Oder senden Sie sie selbst',
  bounced: 'Kam eine E-Mail zurück?',
  bouncedHint:
    'Fügen Sie die Adressen ein, von denen E-Mails zurückkamen, oder den Text dieser Nachrichten. Wir setzen die Adressen zu denen, bei denen es nicht gelang. Diese Personen bekommen keine Erinnerung.',
  messages: 'Oder die Nachrichten selbst',
  messagesHint:
    'Als .eml oder .mbox, auch mehrere auf einmal. Speichert Outlook sie als .msg? Dann fügen Sie oben den Text der Nachricht ein. Wir bewahren die Nachrichten nicht auf.',
  was: {
    noted: 'Notierte Adressen: {n}.',
    unlisted:
      'Nicht auf der Liste dieser Befragung: {addresses}. Prüfen Sie diese Adressen in der Personalliste.',
    others:
      'Nachrichten, dass ein Brief nur später kommt oder angekommen ist: {n}. Hier müssen Sie nichts tun.',
    unread:
      'Hierin steht nicht, dass eine E-Mail zurückkam: {names}. Öffnen Sie diese Nachrichten, und fügen Sie die Adresse selbst ein.',
  },
  noteBounced: 'Adressen notieren',
  cameBackNot: 'Kam nicht zurück',
  cameBackNotHelp:
    'Kam die E-Mail an eine dieser Adressen doch nicht zurück? Mit „Kam nicht zurück“ bekommt diese Adresse wieder Erinnerungen.',
  failedCount: 'Adressen, bei denen es nicht gelungen ist: {n}.',
  failed: 'Nicht angekommen',
  failedHelp:
    'Bei diesen Adressen ist es nicht gelungen. Geben Sie diesen Personen ihren Link auf anderem Weg. Ob jemand mitgemacht hat, bekommt niemand zu sehen.',
  number: 'Personalnummer',
  address: 'Adresse',
  code: 'Antwort des Servers',
  codes: {
    address: 'Das ist keine E-Mail-Adresse.',
    broken: 'Die Verbindung brach jedes Mal ab.',
    bounced: 'Die E-Mail kam zurück.',
    crashed: 'Das Senden blieb zweimal stehen. Ob der Brief ankam, wissen wir nicht.',
    unsure: 'Die Verbindung brach nach dem Senden ab. Ob der Brief ankam, wissen wir nicht.',
    stopped: 'Wir haben aufgehört, es zu versuchen.',
  },
  answers: {
    address: 'Der Mailserver nimmt für diese Adresse keine E-Mails an ({code}).',
    later: 'Der Mailserver hat den Brief jedes Mal aufgeschoben ({code}).',
    letter: 'Der Mailserver hat den Brief abgelehnt ({code}).',
  },
  unsent: {
    unreachable: 'Der Mailserver ist nicht erreichbar.',
    insecure: 'Der Mailserver bietet keine Verschlüsselung an.',
    handshake: 'Eine sichere Verbindung zum Mailserver kommt nicht zustande.',
    login: 'Die Anmeldung beim Mailserver gelingt nicht.',
    shut: 'Der Mailserver lässt uns nicht hinein.',
    from: 'Der Mailserver lässt diese Absenderadresse nicht zu.',
    busy: 'Der Mailserver nimmt gerade keine E-Mails an.',
    quota: 'Der Mailserver nimmt von dieser Absenderadresse vorläufig nichts mehr an.',
    broken: 'Die Verbindung mit dem Mailserver brach ab.',
    slow: 'Der Mailserver ist zu langsam.',
  },
  troubles: {
    unreachable: 'Der Mailserver ist nicht erreichbar. Wir versuchen es jede Minute noch einmal.',
    insecure:
      'Der Mailserver bietet keine Verschlüsselung an. Ohne Verschlüsselung senden wir nichts.',
    handshake:
      'Es kommt keine sichere Verbindung zum Mailserver zustande: Sein Zertifikat stimmt nicht, er ist nicht erreichbar, oder die Verbindung brach ab. Ohne Verschlüsselung senden wir nichts. Wir versuchen es jede Minute noch einmal.',
    login:
      'Die Anmeldung beim Mailserver gelingt nicht. Bitten Sie Ihre Systemverwaltung, Name und Passwort zu prüfen, und ob der Server eine Anmeldung mit Passwort erlaubt. Wir versuchen es jede Viertelstunde noch einmal.',
    shut: 'Der Mailserver lässt uns nicht hinein. Bitten Sie Ihre Systemverwaltung, das zu prüfen. Wir versuchen es jede Viertelstunde noch einmal.',
    from: 'Der Mailserver lässt diese Absenderadresse nicht zu. Bitten Sie Ihre Systemverwaltung, sie zu prüfen. Wir versuchen es jede Viertelstunde noch einmal.',
    busy: 'Der Mailserver nimmt im Moment keine E-Mails mehr an. Wir versuchen es jede Minute noch einmal.',
    quota:
      'Der Mailserver nimmt von dieser Absenderadresse vorläufig nichts mehr an, zum Beispiel weil die Anzahl für einen Tag erreicht ist. Der Rest geht später von selbst hinaus. Wir versuchen es jede Viertelstunde noch einmal.',
    broken: 'Die Verbindung zum Mailserver brach ab. Wir machen in der nächsten Minute weiter.',
    slow: 'Der Mailserver ist langsam. Wir machen in der nächsten Minute weiter.',
  },
};
