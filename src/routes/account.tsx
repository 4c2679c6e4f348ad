import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { Hono } from 'hono';
import { describeOrganisation } from '../actions/describe-organisation.ts';
import { addPasskey, offerPasskey } from '../actions/members/add-passkey.ts';
import { endVisit } from '../actions/members/end-visit.ts';
import { askPasskey, enterWithPasskey } from '../actions/members/enter-with-passkey.ts';
import type { Site } from '../actions/members/passkey-site.ts';
import { removePasskey } from '../actions/members/remove-passkey.ts';
import { dayOf } from '../core/ground/local-day.ts';
import { authentication, type EnteredReply, registration } from '../forms/passkeys.ts';
import { endVisitForm, removePasskeyForm } from '../forms/sign-in.ts';
import { listPasskeys } from '../storage/passkeys.ts';
import { listVisits } from '../storage/visits.ts';
import { listWaves } from '../storage/waves.ts';
import { commonTexts } from '../texts/common.ts';
import { membersTexts } from '../texts/members.ts';
import { AccountPage } from '../views/account-page.tsx';
import type { AppContext, AppEnv } from './app-env.ts';
import { findVisitor, rememberVisit, requireVisitor, startOf } from './identity.tsx';
import { languageLinks } from './language.ts';
import { limitTries } from './rate-limit.ts';
import { readJson, takeForm } from './read-body.ts';
import { inDays } from './visits-in-days.ts';

/** The sign-in of whoever is signed in: devices and passkeys; and signing in with a passkey. */
export const account = new Hono<AppEnv>();

/** Nobody is signed in yet who asks these two. */
account.post('/sign-in/passkey/ask', async (c) => {
  await limitTries(c, 'sign-in', '');
  return c.json(await askPasskey(c.get('context'), siteOf(c)));
});

account.post('/sign-in/passkey', async (c) => {
  const response = await readJson(c, authentication);
  await limitTries(c, 'sign-in', '');
  const entered = await enterWithPasskey(
    c.get('context'),
    siteOf(c),
    response as AuthenticationResponseJSON,
    await findVisitor(c),
  );
  rememberVisit(c, entered);
  return c.json({ start: startOf(entered.rights) } satisfies EnteredReply);
});

account.use('/account/*', requireVisitor);
account.use('/account', requireVisitor);

account.get('/account', async (c) => {
  const context = c.get('context');
  const { visit, members, rights } = c.get('visitor');
  const { name, logo } = await describeOrganisation(context);
  return c.html(
    <AccountPage
      language={c.get('language')}
      languageLinks={languageLinks(c)}
      organisation={{ name, ...(logo ? { logo } : {}) }}
      start={startOf(rights)}
      rights={rights.map(({ until, ...right }) => ({
        ...right,
        until: until && dayOf(until, context.zone),
      }))}
      waves={await listWaves(context.db)}
      visit={visit.id}
      visits={inDays(
        await listVisits(context.db, members, context.now.toISOString()),
        context.zone,
      )}
      passkeys={await listPasskeys(context.db, members)}
    />,
  );
});

/** Asked by a page before it sends a form, which would be lost once the visit is over. */
account.get('/account/signed-in', (c) => c.json({ signedIn: true }));

account.post('/account/passkeys/ask', async (c) => {
  const { name } = await describeOrganisation(c.get('context'));
  const language = c.get('language');
  const [right] = c.get('visitor').rights;
  const names = {
    site: name || commonTexts[language].product,
    member: right ? membersTexts[language].roles[right.role] : '',
  };
  return c.json(await offerPasskey(c.get('context'), c.get('visitor'), siteOf(c), names));
});

account.post('/account/passkeys', async (c) => {
  const response = await readJson(c, registration);
  await addPasskey(
    c.get('context'),
    c.get('visitor'),
    siteOf(c),
    response as RegistrationResponseJSON,
  );
  return c.json({ added: true }, 201);
});

account.post('/account/passkeys/remove', async (c) => {
  const { passkey } = await takeForm(c, removePasskeyForm);
  await removePasskey(c.get('context'), c.get('visitor'), passkey);
  return c.redirect('/account', 303);
});

account.post('/account/devices/end', async (c) => {
  const { visit } = await takeForm(c, endVisitForm);
  const { members, rights } = c.get('visitor');
  const ended = { members, id: visit, by: 'sign-in.ended' } as const;
  await endVisit(c.get('context'), rights[0]?.role ?? 'setup', ended);
  return c.redirect('/account', 303);
});

function siteOf(c: AppContext): Site {
  const { origin, hostname } = new URL(c.req.url);
  return { origin, host: hostname };
}
