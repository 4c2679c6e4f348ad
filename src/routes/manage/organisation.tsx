import { Hono } from 'hono';
import { saveOrganisation } from '../../actions/save-organisation.ts';
import type { StaffLanguage } from '../../core/language/language.ts';
import type { Sent } from '../../forms/form.ts';
import { introductionField, introductionIn, organisationForm } from '../../forms/organisation.ts';
import type { Problem } from '../../forms/problem.ts';
import { findOrganisation } from '../../storage/organisation.ts';
import { OrganisationPage } from '../../views/manage/organisation-page.tsx';
import type { AppContext, AppEnv } from '../app-env.ts';
import { sentForm } from '../read-body.ts';
import { frameOf, saved } from './frame.ts';

/** Who the organisation is, for staff and for the privacy notice. */
export const organisation = new Hono<AppEnv>();

organisation.get('/organisation', async (c) => {
  const { db } = c.get('context');
  const found = await findOrganisation(db);
  const introduction = Object.entries(found?.introduction ?? {});
  const values: Sent = Object.fromEntries([
    ...Object.entries(found ?? {}).map(([name, value]) => [name, [String(value ?? '')]]),
    ...introduction.map(([language, words]) => [
      introductionField(language as StaffLanguage),
      [words],
    ]),
  ]);
  return page(c, values, []);
});

organisation.post('/organisation', async (c) => {
  const { values, problems, sent } = await sentForm(c, organisationForm);
  if (problems) return page(c, sent, problems);
  const { name, controller, contact, logo } = values;
  await saveOrganisation(c.get('context'), {
    ...{ name, controller, contact },
    introduction: introductionIn(values),
    ...(logo ? { logo: logo.data, logoType: logo.type } : {}),
  });
  return saved(c, '/manage/organisation');
});

async function page(c: AppContext, values: Sent, problems: Problem[]) {
  const found = await findOrganisation(c.get('context').db);
  return c.html(
    <OrganisationPage
      frame={await frameOf(c)}
      values={values}
      owner={c.get('right').role === 'owner'}
      problems={problems}
      {...(found?.logo ? { logo: '/logo' } : {})}
    />,
    problems.length > 0 ? 422 : 200,
  );
}
