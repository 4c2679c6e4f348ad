import type { SignInTexts } from '../nl/sign-in.ts';

export const signIn: SignInTexts = {
  title: 'Anmelden',
  lead: 'Sie melden sich mit dem Link an, den Sie bekommen haben.',
  link: 'Anmeldelink',
  hint: 'Fügen Sie hier den ganzen Link ein, oder den Teil nach #.',
  ready: 'Ihr Link wurde gelesen. Drücken Sie den Knopf, um sich anzumelden.',
  submit: 'Anmelden',
  company: 'Mit dem Firmenkonto anmelden',
  code: {
    offer: 'Code per E-Mail bekommen',
    title: 'Mit einem Code anmelden',
    lead: 'Geben Sie Ihre dienstliche Adresse ein. Kennt die Personalabteilung sie als Adresse von jemandem, der Berichte liest oder im Betriebsrat ist? Dann senden wir einen Code.',
    others:
      'Wer Befragungen vorbereitet oder einen Schlüssel hat, meldet sich mit einem Link, einem Passkey oder dem Firmenkonto an.',
    address: 'Ihre dienstliche E-Mail-Adresse',
    ask: 'Code zusenden',
    asked:
      'Erledigt. Wenn Sie sich mit dieser Adresse anmelden können, kommt in wenigen Minuten eine E-Mail. Lassen Sie diese Seite offen.',
    code: 'Code aus der E-Mail',
    hint: 'Acht Ziffern. Der Code gilt einmal, eine Viertelstunde lang und nur in diesem Browser.',
    enter: 'Anmelden',
    again: 'Keine E-Mail bekommen?',
    stands: 'Sie sind noch nicht angemeldet.',
    letter: {
      subject: 'Ihr Code zum Anmelden',
      words: 'Ihr Code zum Anmelden bei {organisation}:',
      limits:
        'Der Code gilt einmal, {minutes} Minuten lang und nur in dem Browser, in dem Sie ihn angefordert haben.',
      unasked:
        'Haben Sie keinen Code angefordert? Dann müssen Sie nichts tun. Geben Sie den Code niemandem: Wir fragen nie danach.',
    },
  },
  early: {
    title: 'Der Bericht ist noch nicht da',
    lead: 'Der Bericht von „{wave}“ ist für Sie noch nicht erschienen.',
    kept: 'Ihr Link ist nicht verbraucht und funktioniert bis {date}. Öffnen Sie ihn noch einmal, wenn Sie hören, dass der Bericht da ist.',
  },
};
