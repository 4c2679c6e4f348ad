import type { ServerSealedTexts } from '../server-sealed.ts';

export const serverSealed: ServerSealedTexts = {
  choice: 'The system itself',
  choiceHint:
    'The survey is called confidential, not anonymous. There is no key holder: you have the system count after closing. The system then technically has the key. For up to 2,000 people. The names below do not count.',
  keys: {
    lead: 'The system opens the ballot box itself after closing. That is why this survey is called confidential, not anonymous.',
    made: 'The key of the ballot box is made and stands encrypted on the server.',
    missing: 'The key of the ballot box is missing. Take the survey back and plan again.',
    waits: 'The survey is closed. Open the ballot box now.',
    nobody: 'No key holder is needed.',
  },
  about: {
    keys: 'The system makes the key of the ballot box and of every group.',
    box: 'The system counts and makes the results, when you ask it to.',
    close: 'You can then have the system count the answers.',
  },
  waits: 'The survey is closed. Have the system open the ballot box and publish the results.',
  action: 'Open the ballot box',
  holders: 'none: the system opens the box itself',
  open: {
    title: 'Open the ballot box',
    lead: 'The system now opens every sheet, makes the tables and publishes the results. This can be done once.',
    facts: [
      'No sheet can come in afterwards.',
      'Single sheets are not kept, and nobody gets to see them.',
      'After the results the key is deleted. Backups can hold it for another 30 days.',
      'Nobody takes names out of open answers first. Be the first to read them, and withdraw one if need be.',
    ],
    submit: 'Open the ballot box and publish',
  },
  comments:
    'Open answers are shown apart from the figures, mixed, and only with at least 10 participants and 5 open answers. The system takes no names out of them. HR can withdraw an answer later.',
};
