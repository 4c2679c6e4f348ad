import type { EditionTexts } from '../nl/editions.ts';

export const editions: EditionTexts = {
  names: {
    board: 'For the board',
    unit: 'For the department',
    council: 'For the works council',
    staff: 'For staff',
  },
  title: 'Editions',
  report: 'Read the report',
  unit: {
    beside: {
      staff: 'Staff: you beside the whole organisation',
      leaders: 'Leaders: you beside the whole organisation',
    },
    chart: 'Per theme, the same side of both',
    part: 'The figures of the whole organisation include yours.',
    own: 'What is yours to do?',
    ownLead:
      'This compares your staff with all staff. “Clearly” means: also after correction for all departments and themes.',
    titles: {
      lower: 'Where you can begin yourselves',
      higher: 'What others can learn from you',
      same: 'Where you begin with the organisation',
    },
    standing: {
      lower: 'Clearly lower than among all staff: {measures}.',
      higher: 'Clearly higher than among all staff: {measures}.',
      same: 'No clear difference from all staff: {measures}. Discuss this with management.',
    },
    questions: [
      'What do we recognise, and what surprises us?',
      'Which one improvement can we make ourselves, without waiting for others?',
      'What do we need from management or from other departments?',
      'Who takes it on, and when do we look back?',
    ],
  },
  council: {
    promise: 'What was promised, and what it rests on',
    check: 'How you check it',
    checks: [
      'Compare the fingerprint of the terms with the one in your papers: it must not have changed.',
      'Have the release checked with npm run audit: that program was written separately and looks for groups below the limit.',
      'Have the site checked with npm run verify: it compares every file, the receipts and the log.',
    ],
    merged: 'What was merged, and what was left out',
  },
};
