import type { MailTexts } from '../nl/mail.ts';

export const mail: MailTexts = {
  proposed: {
    invitation: {
      subject: 'Einladung: {title}',
      words:
        'Liebe Kollegin, lieber Kollege,\n\nwir möchten wissen, wie Sie unseren Service sehen. Die Teilnahme ist freiwillig und dauert {from} bis {to} Minuten. Sie dürfen in der Arbeitszeit antworten.',
    },
    reminder: {
      subject: 'Erinnerung: {title}',
      words:
        'Liebe Kollegin, lieber Kollege,\n\ndie Befragung zu unserem Service ist noch offen. Die Teilnahme ist freiwillig und dauert {from} bis {to} Minuten. Sie dürfen in der Arbeitszeit antworten.',
    },
    results: {
      subject: 'Das Ergebnis: {title}',
      words:
        'Liebe Kollegin, lieber Kollege,\n\ndas Ergebnis der Befragung zu unserem Service ist da. Vielen Dank an alle, die teilgenommen haben.',
    },
  },
  link: 'Ihr persönlicher Link:',
  closes: 'Sie können bis einschließlich {day} antworten.',
  checkWords:
    'Prüfwörter. Auf der Seite stehen dieselben Wörter, auch bei Ihren Kolleginnen und Kollegen. Stehen dort andere? Dann füllen Sie nichts aus und fragen Sie nach.',
  example: 'Dies ist eine Probe. Der Link funktioniert nicht.',
  thanks:
    'Haben Sie schon teilgenommen? Vielen Dank. Die Personalabteilung sieht nicht, wer teilgenommen hat. Darum bekommen alle in Ihrer Gruppe diese Erinnerung.',
  signOff: 'Sie möchten keine Erinnerungen an diese Befragung mehr? Melden Sie sich hier ab:',
  report: 'Lesen Sie das Ergebnis hier:',
  agreed: 'Das haben wir vereinbart:',
  by: '{text} (bis {day})',
  lost: 'Sie haben um Ihren Link gebeten. Hier ist er noch einmal. Haben Sie nicht darum gebeten? Dann brauchen Sie nichts zu tun.',
  signOffPage: {
    title: 'Keine Erinnerungen mehr',
    lead: 'Möchten Sie keine Erinnerungen an diese Befragung mehr? Dann drücken Sie den Knopf. Die Personalabteilung sieht nicht, wer sich abmeldet, und mit Ihren Antworten hat es nichts zu tun. Teilnehmen können Sie mit Ihrem Link weiterhin.',
    press: 'Mich abmelden',
    done: 'Sie bekommen keine Erinnerungen an diese Befragung mehr. Teilnehmen können Sie mit Ihrem Link weiterhin.',
  },
  lostPage: {
    title: 'Link verloren?',
    lead: 'Geben Sie Ihre Adresse bei der Arbeit ein. Steht sie auf der Liste einer Befragung, die jetzt offen ist, senden wir Ihren Link an diese Adresse.',
    address: 'Ihre E-Mail-Adresse bei der Arbeit',
    press: 'Meinen Link senden',
    done: 'Fertig. Steht diese Adresse auf der Liste, kommt in wenigen Minuten eine E-Mail. Wir senden sie einmal am Tag. Es kommt nichts? Fragen Sie die Abteilung, die Sie eingeladen hat, nach Ihrem Link.',
    none: 'Hier können wir keine E-Mails senden. Fragen Sie die Abteilung, die Sie eingeladen hat, nach Ihrem Link.',
  },
};
