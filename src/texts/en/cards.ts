import type { CardTexts } from '../nl/cards.ts';

export const cards: CardTexts = {
  headline: 'Tell us how you see it',
  scan: 'Scan the code, or type it at {host}/c. It takes {from} to {to} minutes.',
  closes: 'Open until the end of {day}.',
  once: 'For you only.',
  words: 'Check words',
  code: 'Code',
  entry: {
    title: 'Type the code on your card',
    lead: 'Your card or letter shows a code of 16 characters. It opens your own questionnaire.',
    label: 'Code',
    help: 'For example 7K2M-94QX-…. Capitals, spaces and dashes do not matter. An O for a zero, or an I or L for a one, is fine too.',
    open: 'Open the questionnaire',
    faulty:
      'This code is not right. It has 16 characters in groups of four. Check whether one is different or missing.',
    unknown:
      'We do not know this code. Perhaps the survey is over. Ask the department that invited you for help.',
    unreachable: 'There is no connection now. Your code is still here. Please try again shortly.',
    noScript: 'This page needs JavaScript. Turn it on, or use another browser.',
  },
  kiosk: {
    shared: 'This device is shared. Nothing is kept on it.',
    stopping: 'If you stop without sending, you will have to start again.',
    next: 'Next person',
    still: 'Are you still there? Otherwise this screen is cleared in half a minute.',
    lost: 'What you filled in is then gone.',
    stay: 'I am still here',
  },
  qr: 'QR code with your personal link',
};
