import type { SignInTexts } from '../nl/sign-in.ts';

export const signIn: SignInTexts = {
  title: 'Sign in',
  lead: 'You sign in with the link that you were given.',
  link: 'Sign-in link',
  hint: 'Paste the whole link here, or the part after #.',
  ready: 'Your link has been read. Press the button to sign in.',
  submit: 'Sign in',
  company: 'Sign in with your work account',
  early: {
    title: 'The report is not there yet',
    lead: 'The report of “{wave}” has not been published for you yet.',
    kept: 'Your link has not been used up and works until {date}. Open it again once you hear that the report is out.',
  },
};
