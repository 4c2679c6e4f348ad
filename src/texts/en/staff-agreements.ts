import type { StaffAgreementTexts } from '../nl/staff-agreements.ts';

export const staffAgreements: StaffAgreementTexts = {
  title: 'What you said, what we do',
  lead: 'This was agreed after the survey. The next survey shows whether it helped.',
  none: 'Nothing has been agreed yet. Come back later.',
  who: '{owner}, done by {due}.',
  about: 'About “{measure}”',
  history: 'What it said before',
  states: { open: 'to do', busy: 'under way', done: 'done', stopped: 'stopped' },
};
