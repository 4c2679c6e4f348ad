import type { AccountTexts } from '../nl/account.ts';

export const account: AccountTexts = {
  title: 'Your sign-in',
  lead: 'Where you are signed in, and how you get in next time.',
  goOn: 'Go on',
  offer: 'Would you like to come in without a link next time?',
  rights: 'What you may do',
  passkeys: {
    title: 'Passkeys',
    lead: 'With a passkey you sign in with your fingerprint, your face or the PIN of your device. You need no new link then.',
    none: 'You have no passkey yet.',
    added: 'Made on {day}',
    add: 'Make a passkey',
    remove: 'Remove',
    removeFor: 'Remove the passkey of {day}',
    unsupported: 'Passkeys do not work in this browser or at this address. Sign in another way.',
    already: 'This device has a passkey already. You can sign in with it right away.',
    failed: 'The passkey was not made. Please try again.',
  },
  devices: {
    title: 'Devices',
    lead: 'A sign-in ends after twelve hours without use, and always after thirty days.',
    this: 'This device',
    other: 'Another device',
    since: 'Since {started}, last used on {used}',
    end: 'Sign out',
    endFor: 'Sign out the device that has been signed in since {started}',
  },
  signOut: 'Sign this device out',
  signIn: {
    expired:
      'Nothing was sent: you are no longer signed in. All that you filled in is still here. Sign in in a new tab, come back here and press the button again.',
    with: 'Sign in with a passkey',
    failed: 'Signing in with a passkey did not work. Use a link, or ask HR for one.',
  },
};
