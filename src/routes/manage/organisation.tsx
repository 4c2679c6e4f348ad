import { Hono } from 'hono';
import { saveOrganisation } from '../../actions/save-organisation.ts';
import { sha256, toHex, utf8 } from '../../core/ground/bytes.ts';
import { staffLanguages } from '../../core/language/language.ts';
import type { Sent } from '../../forms/form.ts';
import { introductionField, introductionIn, organisationForm } from '../../forms/organisation.ts';
import type { Problem } from '../../forms/problem.ts';
import { isOvertaken, shownField, shownOf } from '../../forms/shown.ts';
import { findLogo, findOrganisation, type Organisation } from '../../storage/organisation.ts';
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
  if (values.logo && (await isOtherLogo(c, sent, values.logo.data)))
    return page(c, found, sent, [{ field: 'logo', code: 'logoMeanwhile' }]);
  const { name, controller, contact, logo } = values;
  const details = {
    ...{ name, controller, contact },
    introduction: introductionIn(values),
    ...(logo ? { logo: logo.data, logoType: logo.type } : {}),
  };
  await saveOrganisation(c.get('context'), details, sent[shownField] ? found : undefined);
  return saved(c, '/manage/organisation');
});

/** Whether somebody chose another logo, and not this one, since the page was shown. */
async function isOtherLogo(c: AppContext, sent: Sent, chosen: string): Promise<boolean> {
  const stored = await logoMark(c);
  return stored !== (await markOf(chosen)) && isOvertaken(sent, { logo: [stored] });
}

/** Which logo there is, in few letters; empty where there is none. */
async function logoMark(c: AppContext): Promise<string> {
  const found = await findLogo(c.get('context').db);
  return found ? markOf(found.logo) : '';
}

async function markOf(logo: string): Promise<string> {
  return toHex(await sha256(utf8(logo))).slice(0, 16);
}

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
  const shownLogo = await logoMark(c);
  return c.html(
    <OrganisationPage
      frame={await frameOf(c)}
      values={values}
      shown={shownOf({ ...valuesOf(found), logo: [shownLogo] })}
      owner={c.get('right').role === 'owner'}
      problems={problems}
      {...(found?.logo ? { logo: '/logo' } : {})}
    />,
    problems.length > 0 ? 422 : 200,
  );
}
