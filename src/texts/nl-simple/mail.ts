import type { MailTexts } from '../nl/mail.ts';

export const mail: MailTexts = {
  proposed: {
    invitation: {
      subject: 'Doe mee: {title}',
      words:
        'Beste collega,\n\nWat vind jij van onze service? Je mag het zeggen. Meedoen hoeft niet. Het duurt {from} tot {to} minuten. Het mag onder werktijd.',
    },
    reminder: {
      subject: 'Doe je nog mee? {title}',
      words:
        'Beste collega,\n\nJe kunt nog vragen beantwoorden over onze service. Het hoeft niet. Het duurt {from} tot {to} minuten. Het mag onder werktijd.',
    },
    results: {
      subject: 'De uitslag: {title}',
      words:
        'Beste collega,\n\nDe uitslag van de vragen over onze service is klaar. Dank je wel als je meedeed.',
    },
  },
  link: 'Jouw eigen link:',
  closes: 'De laatste dag is {day}.',
  checkWords:
    'Controlewoorden. Op de pagina staan dezelfde woorden. Ook bij je collega’s. Zie je andere woorden? Vul dan niets in. Vraag het na.',
  example: 'Dit is een proef. De link werkt niet.',
  thanks:
    'Heb je al meegedaan? Dank je wel. HR ziet niet wie meedeed. Daarom krijgt iedereen in je groep deze mail.',
  signOff: 'Wil je deze mail niet meer? Druk hier:',
  report: 'Lees het hier:',
  agreed: 'Dit gaan we doen:',
  by: '{text} (voor {day})',
  lost: 'Je vroeg om je link. Hier is je link. Vroeg je dit niet? Dan hoef je niets te doen.',
  signOffPage: {
    title: 'Geen mail meer',
    lead: 'Wil je over deze vragen geen mail meer? Druk op de knop. HR ziet niet dat je dit doet. Je kunt nog steeds meedoen met je link.',
    press: 'Stop met mailen',
    done: 'Je krijgt geen mail meer over deze vragen. Je kunt nog steeds meedoen met je link.',
  },
  lostPage: {
    title: 'Ben je je link kwijt?',
    lead: 'Vul het mailadres van je werk in. Sta je op de lijst? Dan sturen wij je link.',
    address: 'Je mailadres op het werk',
    press: 'Stuur mijn link',
    done: 'Klaar. Sta je op de lijst? Dan krijg je zo mail. Eén mail per dag. Krijg je niets? Vraag je link aan wie je uitnodigde.',
    none: 'Wij kunnen hier geen mail sturen. Vraag je link aan wie je uitnodigde.',
  },
};
