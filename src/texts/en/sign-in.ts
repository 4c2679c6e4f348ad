import type { SignInTexts } from '../sign-in.ts';

export const signIn: SignInTexts = {
  title: 'Sign in',
  lead: 'You sign in with a link that works once.',
  link: 'Sign-in link',
  hint: 'Paste the whole link here, or the part after #.',
  submit: 'Sign in',
};
