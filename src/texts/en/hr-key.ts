import type { HrKeyTexts } from '../nl/hr-key.ts';

export const hrKey: HrKeyTexts = {
  title: 'HR as key holder',
  why: 'You promise staff that they answer without their name, and confidentially. That promise is stronger when somebody outside HR keeps the key: the works council or a confidential adviser. Staff read who has the key.',
  sure: 'We choose this on purpose, and tell staff',
};
