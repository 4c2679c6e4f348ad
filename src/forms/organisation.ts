import { type StaffLanguage, staffLanguages, type Text } from '../core/language/language.ts';
import { each, text } from './fields.ts';
import { form, type ValuesOf } from './form.ts';
import { logo } from './logo.ts';

/** The field with the introduction in a language. */
export const introductionField = (language: StaffLanguage) => `introduction-${language}` as const;

/** `/manage/organisation`: who the organisation is, for staff and for the privacy notice. */
export const organisationForm = form({
  name: text({ max: 100 }),
  logo,
  ...each(staffLanguages, introductionField, text({ max: 1000, optional: true })),
  controller: text({ max: 200 }),
  contact: text({ max: 200 }),
});

/** The introduction in every language it was written in; null where it was written in none. */
export function introductionIn(values: ValuesOf<typeof organisationForm>): Text | null {
  const written = staffLanguages
    .map((language) => [language, values[introductionField(language)]] as const)
    .filter(([, words]) => words !== '');
  return written.length > 0 ? Object.fromEntries(written) : null;
}
