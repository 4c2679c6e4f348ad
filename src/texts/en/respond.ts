import type { RespondTexts } from '../nl/respond.ts';

export const respond: RespondTexts = {
  title: 'Questionnaire',
  noScript:
    'This questionnaire needs JavaScript, because your answers are encrypted on your own device before they leave it. Switch JavaScript on, or open your link in another browser.',
  loading: 'Loading…',
  slow: 'Is this taking long? Refresh the page, or open your link in a newer browser.',
  clearDevice: 'Clear my answers here',
  privacyLink: 'Privacy in detail',
  opensNewTab: 'opens a new tab',
  welcome: {
    title: 'Welcome',
    anonymousTitle: 'Without your name, and confidential',
    confidentialTitle: 'How your answers stay confidential',
    separate:
      'Your link only shows that you may take part. Your answers are locked on this device and arrive without your name.',
    anonymousKey:
      'Only a key holder can open them: {holder}. A key holder does not belong to HR and does not run this system.',
    anonymousShares:
      'Only two of these three key holders together can open them: {holder}. They do not work for HR and do not run this system.',
    confidentialHr:
      'They are opened by {holder}. Because that person belongs to HR or runs the system, we call this confidential, not anonymous.',
    confidentialShares:
      'They are opened by two of these three together: {holder}. Because they belong to HR or run the system, we call this confidential, not anonymous.',
    confidentialServer:
      'After closing, the system opens them itself. That is why we call this confidential, not anonymous.',
    anonymousGroups:
      'The report is anonymous: it shows only groups of at least {k} people who answered.',
    groups: 'The report shows only groups of at least {k} people who answered.',
    group: 'Your group',
    groupValue: '{label}, {n} people',
    words: 'Check words',
    wordsNotLoaded: 'not loaded: refresh the page to see them',
    wordsHelp:
      'These six words are the same for all your colleagues, and are in your invitation too. Do you see different words anywhere? Then fill in nothing and ask {contact}.',
    keyWords: 'Check words of the key',
    keyWordsHelp:
      'Only whoever has the key with these words can open the ballot box. The same words are on the key holder’s sheet. If they differ, somebody else has the key: tell the works council.',
    time: 'Time',
    timeValue: '{from} to {to} minutes',
    timeOne: 'about {from} minutes',
    closes: 'Last day',
    pause:
      'You can stop and go on later on this device. What you fill in stays here, encrypted, until you send it.',
    once: 'A link counts once. Already sent from another device? Then you are done.',
    start: 'Start',
    resume: 'Continue',
    resumeHelp: 'You had already begun. What you filled in is still here.',
    notLasting:
      'This device cannot keep your answers. Stay on this page and answer the questions in one go. Do you want to be able to stop in between? Then open your link in the browser you normally use, not in a private window or inside another app.',
  },
  questions: {
    progress: 'Step {step} of {steps}',
    back: 'Back',
    next: 'Continue',
    toReview: 'To the end',
    saved: 'Saved on this device',
    notSaved: 'Saving does not work. Do not close this page.',
    skip: 'You may skip a question.',
    keys: 'You can also choose with the number keys.',
    unsetAnswer: 'Clear this answer',
    pickUpTo: 'Choose at most {n}.',
    picked: '{n} of {most} chosen',
    pickedFull: '{n} of {most} chosen. Remove one first to choose another.',
    charactersLeft: 'Characters left: {n}',
    styleWarning:
      'Do not write names or details people can be recognised by. Your style of writing can give you away too.',
    ends: '{from}: {low} · {to}: {high}',
  },
  comfort: {
    oneByOne: 'One question at a time',
    together: 'Several questions together',
    aloud: 'Read aloud',
    silent: 'Stop reading aloud',
    listen: 'Listen',
    stop: 'Stop',
  },
  review: {
    title: 'Ready to send?',
    answered: 'You answered {n} of the {all} questions.',
    answeredAll: 'You answered all {all} questions. Thank you!',
    open: 'Without an answer',
    openHelp: 'That is fine. If you want to answer one after all, choose it here.',
    final: 'After sending, you cannot change anything or take it back, and neither can we.',
    nothing: 'You have not filled in anything yet. Answer at least one question to send.',
    tooLong: 'Together, your open answers are too long. Shorten one and try again.',
    back: 'Back to the questions',
    send: 'Send',
  },
  sending: {
    title: 'Sending',
    sealing: 'Your answers are being locked…',
    ticket: 'Your ballot is being stamped, without anyone seeing what is on it…',
    posting: 'Your answers go into the ballot box without your name…',
    unsentTitle: {
      offline: 'Not sent yet: no connection',
      busy: 'Not sent yet: it is very busy',
      unexpected: 'Not sent yet',
    },
    unsent: {
      offline: 'We cannot reach the ballot box. As soon as there is a connection, we try again.',
      busy: 'The ballot box cannot take your answers at this moment. Wait a minute, then try again.',
      unexpected: 'Something went wrong on this page. Try again.',
    },
    unsentLater:
      'Your answers are complete and kept on this device. You may close this page. Later, open the same link on this device, and sending goes on.',
    unsentDraft:
      'Your answers are kept on this device. You may close this page. Later, open the same link on this device, and send them then.',
    unsentStay:
      'Your answers are only on this page, because this browser does not keep them. Leave the page open until it has worked.',
    retry: 'Try again now',
  },
  thanks: {
    title: 'Received. Thank you!',
    lead: 'Your answers are in the ballot box. They have been cleared from this device.',
    leadNotCleared:
      'Your answers are in the ballot box. This browser does not let us clear what it kept of them. Clear the data of this website yourself.',
    receiptTitle: 'Your receipt',
    receiptHelp:
      'Want to check later that your answers were counted? Keep this code and look it up in the list of counted receipts once the report is out.',
    receiptCare:
      'Keep the code to yourself. Whoever knows it knows which ballot is yours, but does not see what is on it.',
    copy: 'Copy the code',
    copied: 'Copied',
    copyFailed: 'Copying does not work. Select the code and copy it yourself.',
    listLink: 'The list of counted receipts',
    next: 'You can close this page now.',
  },
  clear: {
    title: 'Clear your answers from this device?',
    draft:
      'What you filled in and did not send yet will be lost. That is useful on a shared computer.',
    pending:
      'Careful: your answers have not been sent yet. If you clear now, you can no longer take part with this link.',
    confirm: 'Yes, clear everything',
    cancel: 'No, go back',
    doneTitle: 'Cleared',
    notDone:
      'This browser does not let us clear what it kept. Clear the data of this website in the settings of the browser.',
    notDoneTitle: 'Not cleared',
    done: 'Nothing of this questionnaire is left on this device. Close this tab, and nobody can go back to it.',
  },
  notice: {
    again: 'Try again',
    contact: 'Questions? {contact}',
    code: 'Code: {code}',
    paste: {
      label: 'Or paste your link here',
      help: 'Copy the whole message or the whole link, and paste it here. We find the link in it.',
      open: 'Open the questionnaire',
      fault:
        'This does not contain a complete link. Copy all of it, from “https” to the end: after the # come 22 characters, a dot and 43 characters.',
    },
    noLink: {
      title: 'Open your own link',
      lines: [
        'This page only works with the personal link in your invitation, or with the QR code on your card.',
        'Did you use that link? Then open it once more, in full, from the message or the card.',
      ],
    },
    unreadable: {
      title: 'This link is not complete',
      lines: [
        'A part of your link is missing or was changed on its way, for instance by a mail program.',
        'Open it once more from the message, or scan your card again. Still no luck? Then copy the link and paste it below.',
        'Still no luck? Ask the department that invited you for a new link.',
      ],
    },
    unknown: {
      title: 'We do not know this link',
      lines: [
        'Perhaps the link was not copied completely. Open it once more from the message, or scan the card again.',
        'Still no luck? Ask the department that invited you for a new link.',
      ],
    },
    used: {
      title: 'You have already taken part',
      lines: [
        'Your answers were sent from this device and received. Thank you!',
        'There is nothing left to do. Changing is not possible: there is no name on your ballot.',
      ],
    },
    lost: {
      title: 'This link was used before',
      lines: [
        'This link was used to send before, on another device or in another browser. A link counts once: those answers stand, these were not sent.',
        'Was that you? Then you are done. Use “Clear my answers here” to remove what you have just filled in.',
        'Was sending cut off that time? Open your link on that device and in that browser, and it goes on there.',
        'Was it not you? Then somebody else used your link, and we cannot repair that: nobody can see which ballot belongs to which link. Report it to the works council and to whoever invited you.',
      ],
    },
    notYet: {
      title: 'Not quite yet',
      lines: [
        'The questionnaire is not open yet.',
        'Keep your link. You can simply open it again later.',
      ],
      opens: 'The questionnaire opens on {date}.',
    },
    closed: {
      title: 'The questionnaire is closed',
      lines: ['You can no longer take part. The answers are now being counted.'],
    },
    closedUnsent: {
      title: 'Too late to send',
      lines: [
        'The questionnaire closed before your answers were sent. They were not received.',
        'Use “Clear my answers here” to remove them.',
      ],
    },
    released: {
      title: 'The results are in',
      lines: [
        'The answers have been counted and the report is made. Taking part is no longer possible.',
        'The list of receipts shows whether your ballot was counted.',
      ],
    },
    cancelled: {
      title: 'This survey is not going ahead',
      lines: [
        'The survey was stopped. All its data have been or are being deleted, answers already sent included. What you had filled in on this device is cleared too.',
      ],
      reason: 'The reason: {reason}',
    },
    purged: {
      title: 'This survey is over',
      lines: ['The survey has ended and its data have been deleted.'],
    },
    unreachable: {
      title: 'No connection',
      lines: ['We cannot reach the questionnaire. Check that your internet works, then try again.'],
    },
    busy: {
      title: 'It is very busy right now',
      lines: [
        'The questionnaire cannot be opened at this moment. Your link still works.',
        'Wait a minute, then try again.',
      ],
    },
    notOpened: {
      title: 'The questionnaire did not open',
      lines: [
        'Your link is fine, but opening it went wrong on our side.',
        'Try again later. If it fails again, report the code below to whoever invited you.',
      ],
    },
    tampered: {
      title: 'Stop: this is not right',
      lines: [
        'What the server shows is not what was fixed in your link. That is why we ask you nothing.',
        'It may be a mistake. It may also be an attempt to recognise you. Fill in nothing, and report it to the works council or to whoever invited you.',
      ],
    },
    refused: {
      title: 'Your answers were not accepted',
      lines: [
        'Something was not right while sending. Your answers are still on this device.',
        'Open your link again to try once more. If it fails again, report the code below.',
      ],
    },
    refusedInMemory: {
      title: 'Your answers were not accepted',
      lines: [
        'Something was not right while sending. Your answers are still on this page, and nowhere else: do not close it.',
        'Try once more. If it fails again, report the code below.',
      ],
    },
    perhapsCounted: {
      title: 'The questionnaire is closed',
      lines: [
        'Your answers were sent before, but we never heard whether they arrived. They cannot be sent any more.',
        'Check below whether they were counted: search for your receipt in the list of counted receipts once the report is out.',
      ],
      receipt: 'Your receipt: {receipt}',
    },
    oldBrowser: {
      title: 'This browser cannot lock your answers',
      lines: [
        'Your answers are locked on your own device before they are sent. This browser is too old for that, or does not allow it.',
        'Open your link in another browser: Safari 14, Chrome 87, Firefox 115, Edge 88, Samsung Internet 14 or newer. Did you come from another app? Choose “Open in browser” in its menu.',
      ],
    },
    insecure: {
      title: 'This address is not secure',
      lines: [
        'The address of this page begins with “http”. It should begin with “https”: only then does your browser lock your answers.',
        'Open your link once more from the message or the card. If it goes wrong again, report it to whoever invited you.',
      ],
    },
  },
};
