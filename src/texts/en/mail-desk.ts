import type { MailDeskTexts } from '../nl/mail-desk.ts';

export const mailDesk: MailDeskTexts = {
  title: 'Send mail',
  leads: {
    invitation: 'We send everybody with an e-mail address their own link, in their own language.',
    reminder:
      'A reminder goes to everybody, or to whole groups where few people have taken part so far. Never to single people: who took part is shown to nobody.',
    results: 'One e-mail to everybody when the results are out, with what you agreed.',
  },
  link: 'Let us send the mail',
  none: 'This installation sends no mail itself. Ask your administrator to switch that on, or use your own mail program.',
  faulty:
    'No mail goes out, because the setting {setting} of this installation is wrong. Ask your administrator to correct it, or use your own mail program.',
  roundsTitle: 'Letters',
  rounds: { invitation: 'Invitation', reminder: 'Reminder {n}', results: 'Results' },
  states: {
    none: 'not written yet',
    written: 'written',
    proved: 'trial copy sent',
    planned: 'waiting or going out',
    done: 'sent',
    stopped: 'stopped',
    unknown: 'The letter could not be sent. We do not know why.',
  },
  below: {
    invitation:
      'Below your words we always put the link, the last day, three sentences on privacy and the check words. Nothing in the e-mail tracks who opens it.',
    reminder:
      'Below your words we thank those who have taken part. Then come the link, the last day, three sentences on privacy, the check words, and a link to stop reminders.',
    results:
      'Below your words come a link to the results for staff and the agreements for the whole organisation, as the report has them now.',
  },
  sender: 'Name of the sender',
  senderHint: 'This is how colleagues see whom the mail is from. The address is {address}.',
  subject: 'Subject ({language})',
  words: 'Your words ({language})',
  save: 'Save the letter',
  proof: 'Trial copy',
  proofHelp: 'Send the letter to yourself first, in each language. Then you can have it sent.',
  to: 'Your e-mail address',
  toHint: 'We do not keep it.',
  sendProof: 'Send me a trial copy',
  proved: 'The trial copy was sent. Is the letter right? Then have it sent.',
  plan: 'Sending',
  planHelp:
    'We send {perMinute} letters a minute, from seven in the morning of this day. Today means at once.',
  when: {
    invitation: 'Nothing goes out before the survey is open.',
    reminder: 'Letters go out only while the survey is open.',
    results: 'Nothing goes out before staff may read the results.',
  },
  whom: 'Who gets this reminder?',
  whomHint: 'We do not count groups of fewer than ten people. They always get it.',
  everybody: 'Everybody',
  groupsBelow: 'Groups where less than {share}% took part',
  day: 'From',
  send: 'Have the mail sent',
  progress: 'Progress',
  waits: 'The mail goes out from {day}.',
  behind: 'This reminder waits until all invitations have gone out. It then goes by itself.',
  count: '{n} of {all} {all=1:address|addresses} sent.',
  countReminders: '{n} {n=1:reminder|reminders} sent. People who stopped reminders get none.',
  putOff: 'We will try {n} again later.',
  done: 'Sending is finished.',
  stopped: 'Sending has stopped.',
  over: 'These letters no longer go out: the survey is past the time for them.',
  stop: 'Stop sending',
  stopHelp:
    'Letters that have gone out stay out. If you have the mail sent again, we continue from there.',
  days: {
    fits: 'Staff read the results from {staff}. The addresses are here until {until}: the mail goes out in between.',
    late: 'Staff read the results only from {staff}, but the addresses are deleted on {until}. Choose an earlier day for staff under “Who sees it when?”, or send the mail yourselves.',
  },
  again: 'Mail these people their link again',
  orYourself: 'Or send them yourselves',
  bounced: 'Did mail come back?',
  bouncedHint:
    'Paste the addresses from which mail came back, or the text of those messages. We add the addresses to those that failed. They get no reminder.',
  messages: 'Or the messages themselves',
  messagesHint:
    'As .eml or .mbox, several at once if you like. Does Outlook save them as .msg? Then paste the text of the message above. We do not keep the messages.',
  was: {
    noted: 'Addresses noted: {n}.',
    unlisted:
      'Not on the list of this survey: {addresses}. Check these addresses in the staff list.',
    others:
      'Messages that a letter is only late, or has arrived: {n}. You need not do anything about them.',
    unread:
      'These do not say that mail came back: {names}. Open these messages, and paste the address itself.',
  },
  noteBounced: 'Note these addresses',
  cameBackNot: 'Did not come back',
  cameBackNotHelp:
    'Did mail to one of these addresses not come back after all? With “Did not come back” that address gets reminders again.',
  failedCount: 'Addresses that failed: {n}.',
  failed: 'Not delivered',
  failedHelp:
    'It did not work for these addresses. Give these people their link in another way. Whether somebody took part is not known here.',
  number: 'Employee number',
  address: 'Address',
  code: 'Answer of the server',
  codes: {
    address: 'This is not an e-mail address.',
    broken: 'The connection broke off each time.',
    bounced: 'The mail came back.',
    crashed: 'Sending stopped twice. We do not know whether the letter arrived.',
    unsure: 'The connection broke off after sending. We do not know whether the letter arrived.',
    stopped: 'We stopped trying.',
  },
  answers: {
    address: 'The mail server takes no mail for this address ({code}).',
    later: 'The mail server put the letter off each time ({code}).',
    letter: 'The mail server refused the letter ({code}).',
  },
  unsent: {
    unreachable: 'The mail server cannot be reached.',
    insecure: 'The mail server offers no encryption.',
    handshake: 'No secure connection to the mail server could be made.',
    login: 'Signing in to the mail server does not work.',
    shut: 'The mail server does not let us in.',
    from: 'The mail server does not allow this sender address.',
    busy: 'The mail server takes no mail at the moment.',
    quota: 'The mail server takes nothing more from this sender address for now.',
    broken: 'The connection with the mail server broke off.',
    slow: 'The mail server is too slow.',
  },
  troubles: {
    unreachable: 'The mail server cannot be reached. We try again every minute.',
    insecure: 'The mail server offers no encryption. Without encryption we send nothing.',
    handshake:
      'A secure connection to the mail server cannot be made: its certificate is wrong, it cannot be reached, or the connection broke off. Without encryption we send nothing. We try again every minute.',
    login:
      'Signing in to the mail server does not work. Ask your administrator to check name and password, and whether the server allows signing in with a password. We try again every quarter of an hour.',
    shut: 'The mail server does not let us in. Ask your administrator to look into it. We try again every quarter of an hour.',
    from: 'The mail server does not allow this sender address. Ask your administrator to look at it. We try again every quarter of an hour.',
    busy: 'The mail server takes no more mail for now. We try again every minute.',
    quota:
      'The mail server takes nothing more from this sender address for now, for example because its number for a day is reached. The rest goes later by itself. We try again every quarter of an hour.',
    broken: 'The connection to the mail server broke off. We go on in the next minute.',
    slow: 'The mail server is slow. We go on in the next minute.',
  },
};
