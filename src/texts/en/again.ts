import type { AgainTexts } from '../nl/again.ts';

export const again: AgainTexts = {
  title: 'Measure again',
  help: 'A new survey with the same questionnaire, languages, groups, promise, key holders and periods as this one. You read in the staff list again; we still know what its columns and words mean. A new key is made. Please check the dates.',
  name: 'Name of the new survey',
  submit: 'Make a survey like this one',
};
