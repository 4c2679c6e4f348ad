import type { ServerOpenedTexts } from '../nl/server-opened.ts';

export const serverOpened: ServerOpenedTexts = {
  choice: 'The system itself',
  choiceHint:
    'The survey is called confidential, not anonymous. There is no key holder: you have the system count after closing. The system then technically has the key. For up to 20,000 people. The names below do not count.',
  keys: {
    lead: 'The system opens the ballot box itself after closing. That is why this survey is called confidential, not anonymous.',
    made: 'The key of the ballot box has been made and is kept encrypted on the server.',
    missing:
      'The key of the ballot box is missing. Go back to preparation and make the groups again.',
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
    lead: 'The system now opens every ballot and makes the tables. This can be done once.',
    facts: [
      'No ballot can come in afterwards.',
      'Until the results, opened ballots are kept on the server only in encrypted form. Nobody gets to see them.',
      'With the results the key and the secret of this survey are deleted. Backups can hold them for another 30 days.',
      'If there are open answers for the report, you read them first. Only then are the results published. Otherwise that happens by itself.',
    ],
    submit: 'Open the ballot box',
  },
  opening: {
    title: 'The ballot box is being opened',
    lead: 'The system opens the ballots in small steps and checks them one by one.',
    phase: 'Opening',
    counting: 'All ballots are open. The tables are being made…',
    stopped: 'Opening has stopped. Press the button to go on.',
    count: '{done} of {total} ballots looked at',
    seconds: 'About {n} seconds left',
    minutes: 'About {n} minutes left',
    goOn: 'Go on',
    waits:
      'The system has started to open the box. Go on: you then read the open answers, if there are any, and the results follow.',
    leave:
      'You can close this page. The system then continues by itself within a few minutes, and counts nothing twice. If open answers will be in the report, it does not publish them until you have read them.',
  },
  read: {
    title: 'Read the open answers',
    lead: 'These texts will be in the report, apart from all other answers and mixed.',
    help: 'If there is a name in it, or you recognise somebody, leave the text out. What you leave out does not enter the report. What somebody thinks is no reason to leave anything out.',
    newHelp:
      'Nothing has been published yet. Because of what you left out, other texts came in. Please read these as well.',
    leaveOut: 'Leave out',
    careful:
      'Look closely: after publishing you can still withdraw a text, but the log will say so.',
    publish: 'I have read everything: publish',
    later: 'Continue reading later',
  },
};
