import { Hono } from 'hono';
import * as z from 'zod';
import { saveOrganisation } from '../../actions/save-organisation.ts';
import { staffLanguages, type Text } from '../../core/language/language.ts';
import type { Problem } from '../../forms/problem.ts';
import { findOrganisation } from '../../storage/organisation.ts';
import { type FormValues, formValues } from '../../views/manage/fields.tsx';
import { OrganisationPage } from '../../views/manage/organisation-page.tsx';
import type { AppContext, AppEnv } from '../app-env.ts';
import { readForm } from '../read-body.ts';
import { frameOf, saved } from './frame.ts';
import { readLogo } from './logo.ts';

/** Who the organisation is, for staff and for the privacy notice. */
export const organisation = new Hono<AppEnv>();

const limits = {
  name: 100,
  controller: 200,
  contact: 200,
  councilDecision: 300,
} as const;
const required = ['name', 'controller', 'contact'];

organisation.get('/organisation', async (c) => {
  const { db } = c.get('context');
  const found = await findOrganisation(db);
  const introduction = Object.entries(found?.introduction ?? {});
  const values: FormValues = Object.fromEntries([
    ...Object.entries(found ?? {}).map(([name, value]) => [name, [String(value ?? '')]]),
    ...introduction.map(([language, words]) => [`introduction-${language}`, [words]]),
  ]);
  return page(c, values, []);
});

organisation.post('/organisation', async (c) => {
  const form = await readForm(c);
  const values = formValues(form);
  const text = (name: string) => values[name]?.[0]?.trim() ?? '';
  const problems = problemsOf(text);
  const logo = await readLogo(form.get('logo'));
  if (logo && 'problem' in logo) problems.push({ field: 'logo', code: logo.problem });
  if (problems.length > 0) return page(c, values, problems);

  await saveOrganisation(c.get('context'), {
    name: text('name'),
    introduction: introductionIn(text),
    controller: text('controller'),
    contact: text('contact'),
    councilDecision: text('councilDecision'),
    councilDate: text('councilDate') || null,
    ...(logo && 'data' in logo ? { logo: logo.data, logoType: logo.type } : {}),
  });
  return saved(c, '/manage/organisation');
});

/** The introduction in every language it was written in. */
function introductionIn(text: (name: string) => string): Text | null {
  const written = staffLanguages
    .map((language) => [language, text(`introduction-${language}`)] as const)
    .filter(([, words]) => words !== '');
  return written.length > 0 ? Object.fromEntries(written) : null;
}

function problemsOf(text: (name: string) => string): Problem[] {
  const problems: Problem[] = [];
  const introductions = staffLanguages.map(
    (language) => [`introduction-${language}`, 1000] as const,
  );
  for (const [field, max] of [...Object.entries(limits), ...introductions]) {
    if (required.includes(field) && text(field) === '') problems.push({ field, code: 'required' });
    if (text(field).length > max) problems.push({ field, code: 'tooLong', values: { max } });
  }
  const date = text('councilDate');
  if (date !== '' && !z.iso.date().safeParse(date).success) {
    problems.push({ field: 'councilDate', code: 'badDate' });
  }
  if (text('councilDecision') !== '' && date === '') {
    problems.push({ field: 'councilDate', code: 'councilDate' });
  }
  return problems;
}

async function page(c: AppContext, values: FormValues, problems: Problem[]) {
  const found = await findOrganisation(c.get('context').db);
  return c.html(
    <OrganisationPage
      frame={await frameOf(c)}
      values={values}
      problems={problems}
      {...(found?.logo ? { logo: '/logo' } : {})}
    />,
    problems.length > 0 ? 422 : 200,
  );
}
