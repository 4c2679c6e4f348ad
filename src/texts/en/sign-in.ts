import type { SignInTexts } from '../nl/sign-in.ts';

export const signIn: SignInTexts = {
  title: 'Sign in',
  lead: 'You sign in with the link that you were given.',
  link: 'Sign-in link',
  hint: 'Paste the whole link here, or the part after #.',
  ready: 'Your link has been read. Press the button to sign in.',
  submit: 'Sign in',
  company: 'Sign in with your work account',
  code: {
    offer: 'Get a code by e-mail',
    title: 'Sign in with a code',
    lead: 'Fill in your work address. Does HR know it as that of somebody who reads reports or sits on the works council? Then we mail a code.',
    others:
      'Whoever prepares surveys or holds a key signs in with a link, a passkey or the work account.',
    address: 'Your e-mail address at work',
    ask: 'Mail me a code',
    asked:
      'Done. If you can sign in with this address, there will be mail within a few minutes. Leave this page open.',
    code: 'Code from the mail',
    hint: 'Eight digits. The code works once, for a quarter of an hour, and only in this browser.',
    enter: 'Sign in',
    again: 'No mail?',
    stands: 'You are not signed in yet.',
    letter: {
      subject: 'Your code to sign in',
      words: 'Your code to sign in at {organisation}:',
      limits:
        'The code works once, for {minutes} minutes, and only in the browser in which you asked for it.',
      unasked:
        'Did you not ask for a code? Then you need not do anything. Give the code to nobody: we never ask for it.',
    },
  },
  early: {
    title: 'The report is not there yet',
    lead: 'The report of “{wave}” has not been published for you yet.',
    kept: 'Your link has not been used up and works until {date}. Open it again once you hear that the report is out.',
  },
};
