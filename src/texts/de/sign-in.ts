import type { SignInTexts } from '../nl/sign-in.ts';

export const signIn: SignInTexts = {
  title: 'Anmelden',
  lead: 'Sie melden sich mit dem Link an, den Sie bekommen haben.',
  link: 'Anmeldelink',
  hint: 'Fügen Sie hier den ganzen Link ein, oder den Teil nach #.',
  ready: 'Ihr Link wurde gelesen. Drücken Sie den Knopf, um sich anzumelden.',
  submit: 'Anmelden',
  company: 'Mit dem Firmenkonto anmelden',
  early: {
    title: 'Der Bericht ist noch nicht da',
    lead: 'Der Bericht von „{wave}“ ist für Sie noch nicht erschienen.',
    kept: 'Ihr Link ist nicht verbraucht und funktioniert bis {date}. Öffnen Sie ihn noch einmal, wenn Sie hören, dass der Bericht da ist.',
  },
};
