import { Hono } from 'hono';
import { readLetters } from '../../actions/mail/compose.ts';
import { planMailing, stopMailing } from '../../actions/mail/plan-mailing.ts';
import { proveLetters } from '../../actions/mail/prove-letters.ts';
import { writeLetters } from '../../actions/mail/write-letters.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { dayOf, openingOf } from '../../core/ground/local-day.ts';
import { rolesIn } from '../../core/ground/roles.ts';
import type { Sent } from '../../forms/form.ts';
import { lettersForm, mailDayForm, proofForm, subjectOf, wordsOf } from '../../forms/letters.ts';
import type { Problem } from '../../forms/problem.ts';
import { countAddresses, countPutOff, findMailing, listFailed } from '../../storage/mailings.ts';
import { findOrganisation } from '../../storage/organisation.ts';
import { wavePath } from '../../views/manage/frame.tsx';
import { MailPage } from '../../views/manage/mail-page.tsx';
import type { AppContext, AppEnv } from '../app-env.ts';
import { requireRole } from '../identity.tsx';
import { sentForm } from '../read-body.ts';
import { frameOf, headOf, saved, waveOf } from './frame.ts';

/** Letters with links: written, proved, sent by the clock, and how far they are. */
export const mail = new Hono<AppEnv>();

mail.use('/waves/:wave/mail/*', requireRole(...rolesIn('mail')));

mail.get('/waves/:wave/mail', (c) => page(c));

mail.post('/waves/:wave/mail', async (c) => {
  const languages = await languagesOf(c);
  const { values, problems, sent } = await sentForm(c, lettersForm(languages));
  if (problems) return page(c, sent, problems);
  const letters = languages.map((language) => ({
    language,
    subject: values[subjectOf(language)] ?? '',
    words: values[wordsOf(language)] ?? '',
  }));
  await writeLetters(c.get('context'), c.req.param('wave'), values.sender ?? '', letters);
  return back(c);
});

mail.post('/waves/:wave/mail/proof', async (c) => {
  const { values, problems, sent } = await sentForm(c, proofForm);
  if (problems) return page(c, sent, problems);
  await proveLetters(c.get('context'), c.req.param('wave'), originOf(c), values.to);
  return back(c);
});

mail.post('/waves/:wave/mail/plan', async (c) => {
  const context = c.get('context');
  const now = context.now.toISOString();
  const today = dayOf(now, context.zone);
  const { values, problems, sent } = await sentForm(c, mailDayForm(today));
  if (problems) return page(c, sent, problems);
  const due = values.day === today ? now : openingOf(values.day, context.zone);
  await planMailing(context, c.req.param('wave'), due, originOf(c));
  return back(c);
});

mail.post('/waves/:wave/mail/stop', async (c) => {
  await stopMailing(c.get('context'), c.req.param('wave'));
  return back(c);
});

const back = (c: AppContext) => saved(c, wavePath(c.req.param('wave') ?? '', 'mail'));

function originOf(c: AppContext): string {
  return new URL(c.req.url).origin;
}

async function languagesOf(c: AppContext) {
  const { manifest } = await waveOf(c);
  if (!manifest) throw new DomainError('open.manifest');
  return manifest.languages;
}

async function page(c: AppContext, sent: Sent = {}, problems: Problem[] = []) {
  const context = c.get('context');
  const wave = await waveOf(c);
  const languages = await languagesOf(c);
  const letters = await readLetters(context, wave);
  const found = await findMailing(context.db, wave.id);
  const values: Sent = {
    sender: [found?.sender ?? (await findOrganisation(context.db))?.name ?? ''],
    day: [dayOf(context.now.toISOString(), context.zone)],
    ...Object.fromEntries(
      [...letters].flatMap(([language, { subject, words }]) => [
        [subjectOf(language), [subject]],
        [wordsOf(language), [words]],
      ]),
    ),
    ...sent,
  };
  return c.html(
    <MailPage
      frame={await frameOf(c)}
      wave={headOf(wave)}
      mail={context.mail && { from: context.mail.from, perMinute: context.mail.perStep }}
      languages={languages}
      mailing={found && { ...found, due: found.due && dayOf(found.due, context.zone) }}
      addresses={await countAddresses(context.db, wave.id)}
      putOff={await countPutOff(context.db, wave.id)}
      failed={await listFailed(context.db, wave.id)}
      values={values}
      problems={problems}
    />,
    problems.length > 0 ? 422 : 200,
  );
}
