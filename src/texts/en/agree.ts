import type { AgreeTexts } from '../nl/agree.ts';

export const agree: AgreeTexts = {
  title: 'Make an agreement',
  left: 'There is room for {n} more. More than three at a time rarely works.',
  enough: 'Three agreements were made. Finish one first, by the next survey.',
  what: 'What will we do?',
  measure: 'About which theme?',
  owner: 'Who takes it on?',
  ownerHint: 'A role or a team. Staff read this too.',
  due: 'Done by',
  review: 'Look again on (may stay empty)',
  submit: 'Agree on this',
  staffPage: 'The public page for staff',
  status: 'Status',
  note: 'Note',
  withdraw: 'Withdraw',
  withdrawHelp:
    'A withdrawn open answer disappears from every report and file. This cannot be undone; the log says that it happened.',
};
