import type { AgreeTexts } from '../nl/agree.ts';

export const agree: AgreeTexts = {
  title: 'Make an agreement',
  left: 'There is room for {n} more. More than three at a time rarely works.',
  enough: 'There are three agreements already. Finish one first, at the next survey.',
  what: 'What will we do?',
  measure: 'About which theme?',
  owner: 'Who takes it on?',
  ownerHint: 'A role or a team. Staff read this too.',
  due: 'Done by',
  review: 'To review on',
  remind: 'E-mail address for a reminder',
  remindHint:
    'One mail goes here on the day of the review or, if that is empty, on the day it is to be done. The address is in no report: only those who may change this agreement see it.',
  remindNot:
    'Mail is not set up here, so no reminder is sent. Whoever signs in from that day on does see that the agreement is to be reviewed.',
  submit: 'Agree on this',
  here: 'Agree something about “{measure}”',
  hereIdeas: 'Ideas to begin with',
  staffPage: 'The public page for staff',
  status: 'Status',
  note: 'Note',
  change: 'Change',
  changeTitle: 'Change the agreement',
  changeHelp: 'What it said before can still be read beside it. The theme stays the same.',
  overtaken:
    'Somebody else has just changed this agreement. Nothing has been saved yet. It now says:',
  save: 'Save the change',
  leave: 'Leave the agreement as it is',
  elsewhere: 'Agreed after an earlier survey: change this agreement there',
  withdraw: 'Withdraw…',
  withdrawTitle: 'Withdraw this open answer?',
  withdrawWhy: 'Why are you withdrawing it?',
  withdrawHelp:
    'An open answer that is withdrawn disappears from every report and file. There is no way back; the log says that it happened and why, not what it said.',
  withdrawSure: 'Withdraw this answer',
  keep: 'Leave it',
};
