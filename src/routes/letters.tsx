import { Hono } from 'hono';
import { askForLink } from '../actions/mail/ask-for-link.ts';
import { endReminders, readSignOff } from '../actions/mail/end-reminders.ts';
import { lostForm } from '../forms/letters.ts';
import { LostPage } from '../views/respond/lost-page.tsx';
import { SignOffPage } from '../views/respond/sign-off-page.tsx';
import type { AppContext, AppEnv } from './app-env.ts';
import { staffLanguageLinks } from './language.ts';
import { limitTries } from './rate-limit.ts';
import { sentForm } from './read-body.ts';

/** What staff do about letters: ask for a lost one, and end reminders. */
export const letters = new Hono<AppEnv>();

const shown = (c: AppContext) => ({
  language: c.get('reads'),
  languageLinks: staffLanguageLinks(c),
});

letters.get('/sign-off/:token', async (c) => {
  await limitTries(c, 'sign-off', c.req.param('token'));
  await readSignOff(c.get('context'), c.req.param('token'));
  return c.html(<SignOffPage {...shown(c)} done={false} />);
});

/** Pressed on the page, or by a mail program with its own button (RFC 8058); scanners only follow links. */
letters.post('/sign-off/:token', async (c) => {
  await limitTries(c, 'sign-off', c.req.param('token'));
  await endReminders(c.get('context'), c.req.param('token'));
  return c.html(<SignOffPage {...shown(c)} done={true} />);
});

letters.get('/lost', (c) =>
  c.html(<LostPage {...shown(c)} state={c.get('context').mail ? 'ask' : 'none'} />),
);

letters.post('/lost', async (c) => {
  const { values } = await sentForm(c, lostForm);
  await limitTries(c, 'lost', values?.address ?? '');
  const { context } = c.var;
  if (!context.mail) return c.html(<LostPage {...shown(c)} state="none" />);
  if (values) await askForLink(context, values.address);
  return c.html(<LostPage {...shown(c)} state="done" />);
});
