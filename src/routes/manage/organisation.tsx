import { Hono } from 'hono';
import { saveOrganisation } from '../../actions/save-organisation.ts';
import { staffLanguages } from '../../core/language/language.ts';
import type { Sent } from '../../forms/form.ts';
import { introductionField, introductionIn, organisationForm } from '../../forms/organisation.ts';
import type { Problem } from '../../forms/problem.ts';
import { shownField, shownOf } from '../../forms/shown.ts';
import { findOrganisation, type Organisation } from '../../storage/organisation.ts';
import { OrganisationPage } from '../../views/manage/organisation-page.tsx';
import type { AppContext, AppEnv } from '../app-env.ts';
import { sentForm } from '../read-body.ts';
import { frameOf, saved } from './frame.ts';

/** Who the organisation is, for staff and for the privacy notice. */
export const organisation = new Hono<AppEnv>();

organisation.get('/organisation', async (c) => {
  const found = await findOrganisation(c.get('context').db);
  return page(c, found, valuesOf(found), []);
});

organisation.post('/organisation', async (c) => {
  const found = await findOrganisation(c.get('context').db);
  const { values, problems, sent } = await sentForm(c, organisationForm, valuesOf(found));
  if (problems) return page(c, found, sent, problems);
  const { name, controller, contact, logo } = values;
  const details = {
    ...{ name, controller, contact },
    introduction: introductionIn(values),
    ...(logo ? { logo: logo.data, logoType: logo.type } : {}),
  };
  await saveOrganisation(c.get('context'), details, sent[shownField] ? found : undefined);
  return saved(c, '/manage/organisation');
});

/** What is stored, by the fields that show it. */
function valuesOf(found: Organisation | null): Sent {
  return {
    name: [found?.name ?? ''],
    controller: [found?.controller ?? ''],
    contact: [found?.contact ?? ''],
    ...Object.fromEntries(
      staffLanguages.map((language) => [
        introductionField(language),
        [found?.introduction?.[language] ?? ''],
      ]),
    ),
  };
}

async function page(c: AppContext, found: Organisation | null, values: Sent, problems: Problem[]) {
  return c.html(
    <OrganisationPage
      frame={await frameOf(c)}
      values={values}
      shown={shownOf(valuesOf(found))}
      owner={c.get('right').role === 'owner'}
      problems={problems}
      {...(found?.logo ? { logo: '/logo' } : {})}
    />,
    problems.length > 0 ? 422 : 200,
  );
}
