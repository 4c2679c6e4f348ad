import type { KeyShareTexts } from '../nl/key-shares.ts';

export const keyShares: KeyShareTexts = {
  settings: {
    holding: 'How is the ballot box opened?',
    holdingHint: 'This is part of the terms, and staff read it.',
    either: 'Each key holder can open it',
    eitherHint: 'Our advice. If one is ill or loses the key, the other can do it.',
    shares: 'Two of three together',
    sharesHint:
      'The key is split into three shares. Nobody can use it alone. You meet twice: all three to make it, and two to open. If two shares are lost, the survey is lost.',
    third: 'Only for two of three together.',
  },
  keys: {
    lead: 'The answers are locked in a ballot box. Only two of the three key holders together can open it.',
    boxWaits: 'The survey is closed. Two key holders now meet and open the ballot box.',
    steps: [
      'Plan half an hour in which the three key holders sit together at one computer they trust, with a printer.',
      'Make a link for one of them and hand it over yourself. One link is enough for the meeting.',
      'There the key is made and split into three shares. Each keeps one share, as a file and on paper. The whole key is kept nowhere, and we never see it.',
      'They try every pair of shares and rehearse the opening. After that you can fix the survey.',
    ],
    proof:
      'A “yes” says that the meeting was held and that every pair of shares worked. It does not say who was there.',
  },
  council:
    'Two of them open the box together, after closing and on a computer they choose. Each has a share of the key; one share alone is of no use. The key was whole once: on the device on which they made it together. The server never gets a readable ballot.',
  ceremony: {
    welcome: {
      title: 'You keep the key together',
      lead: 'Your colleagues’ answers go into the ballot box locked. Only two of the three of you can open it again.',
      lines: [
        'You make the key now, together, on this one device. It is split into three shares. One share alone is of no use to anybody.',
        'Each of you keeps one share, as a file and on paper. The whole key is kept nowhere.',
        'If two shares are lost, all answers are lost. Nobody can make them again.',
        'You need no technical knowledge. Every step is explained, and you rehearse first.',
      ],
      needTitle: 'What do you need?',
      need: [
        'Half an hour, all three at one computer you trust',
        'Three USB sticks, one for each of you',
        'A printer, or pen and paper',
      ],
    },
    replace: {
      text: 'Do this only if a share is lost or fell into the wrong hands. The old shares will no longer work, and the three of you meet again.',
    },
    save: {
      title: 'Share {n} of 3: save the file',
      lead: 'This share is for {name}. Press the button. The browser puts a file in the downloads folder.',
      download: 'Save share {n}',
      saved: 'Handed to the browser: {file}',
      advice: [
        'Put the file on the USB stick of {name}, then remove it from this computer.',
        'Do not e-mail it and do not put it on a shared drive.',
        'Never keep two shares together. Whoever has two can open the ballot box.',
      ],
      confirm: 'Share {n} is on the USB stick',
    },
    sheet: {
      title: 'Share {n} of 3: put it on paper',
      lead: 'Together these 31 words are share {n} as well, for {name}. If the file breaks, the paper is still there.',
      print: 'Print the sheet of share {n}',
      keep: '{name} keeps the sheet somewhere else than the file, under lock. Take no photo of it.',
      confirm: '{name} has the sheet',
      paperTitle: 'Recovery sheet of the ballot box: share {n} of 3',
      paperMade: 'For {name}. Made on {date}',
      paperKeep:
        'This share and one of the other two open the ballot box. Keep it under lock, never with another share. Destroy it once the results are out.',
      paperUse:
        'How to use it: after closing, meet with a second key holder. Open one of your links together, choose “Type the words” and copy them, from 1 to 31.',
      qrAlt: 'QR code with the 31 words',
    },
    readBack: {
      title: 'Share {n} of 3: show that it is there',
      lead: 'This makes sure that {name} can still use this share later.',
      fileTitle: 'Choose the file of share {n}, from the USB stick',
      fileGood: 'This is share {n}, and it is sound.',
      wordsTitle: 'Copy three words from the sheet of {name}',
      confirm: 'Check share {n}',
      saving: 'Checking…',
    },
    load: {
      proveTitle: 'Show that you have the shares',
      proveLead: 'The key has been made. Meet, and use two different shares.',
      testTitle: 'Is your share still good?',
      testLead:
        'Choose the file of your share or type the words. Nothing is opened and nothing is sent.',
      fileTitle: 'Choose the file of a share',
      wordsHint:
        'From 1 to 31, with a space between them. Capitals do not matter. The first four letters are enough.',
      wordsCount: '{n} of 31 words',
      stays: 'The shares stay on this device.',
      good: 'Yes, this is share {n}, and it is sound. That it opens with another share was tried when the key was made.',
      errors: {
        'share-file.other':
          'This is not a file with a share of the key. Choose the file that was saved when making the key.',
        'share-file.damaged':
          'This file is damaged. Use another copy, or type the words of the sheet.',
        'share.same': 'This is share {number} again. Use the share of another key holder.',
        'share.other':
          'This share belongs to another survey or was replaced. Look for the share of “{wave}”.',
        'share.apart':
          'These two shares do not belong together. Start again, and use the file of each instead of the words, or the other way round.',
        'share.number': 'This is share {number}. Choose the file of share {wanted}.',
        'recovery.count':
          'That is {count} {count=1:word|words}; there must be 31. Check whether you missed one.',
      },
    },
    rehearse: {
      lead: 'On this device we make up six ballots, lock them and open them with two of your shares. One of them we break on purpose. That one has to be refused.',
      bad: 'The rehearsal failed. Do not use these shares; make a new key.',
    },
    wait: {
      readyTitle: 'Ready. There is nothing to do now',
      readyLead: 'Each of you has a share, every pair worked and you have rehearsed.',
      copy: 'Not every share is there yet: {names}. Meet and make the key again.',
      next: 'The survey closes on {closes}. After that, two of you meet, open one of your links and use two shares. If somebody is signed out, ask HR for a new link.',
      proven: 'has a share; opening was rehearsed',
      provenOnly: 'has a share',
      notProven: 'has no share yet',
      you: 'this link',
      wordsHelp:
        'Write them on your sheet. You will compare them when you open the box, to be sure it is the same survey.',
      test: 'Check whether your share is still good',
    },
    check: {
      lead: 'The survey is closed. You open the ballot box, here in this browser. The server gets only the results, never a ballot.',
      firstPage: 'As soon as you begin, the box is shut for good: no ballot can be added any more.',
      keyTitle: 'Use two shares of the key',
    },
    done: {
      lead: 'Thank you. HR can see the report now.',
      destroyTitle: 'Now destroy the shares',
      destroy: [
        'Delete all three files, from the bin and the USB sticks too.',
        'Shred the three recovery sheets.',
        'Ask the third key holder to do the same.',
      ],
      destroyHelp:
        'The ballots themselves are deleted from the server on the agreed day. With the shares gone, nobody can read them until then.',
    },
  },
  gather: {
    none: 'Two different shares are needed. Begin with one.',
    one: 'Share {n} is there, from {name}. Now another share.',
    both: 'Share {one} and share {two} are there.',
    use: 'Use these two shares',
    again: 'Start again with the shares',
  },
};
