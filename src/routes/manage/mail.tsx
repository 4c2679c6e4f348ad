import { Hono } from 'hono';
import { readLetters } from '../../actions/mail/compose.ts';
import { forgetBounce } from '../../actions/mail/forget-bounce.ts';
import { type Noted, noteBounces } from '../../actions/mail/note-bounces.ts';
import { planMailing, stopMailing } from '../../actions/mail/plan-mailing.ts';
import { proveLetters } from '../../actions/mail/prove-letters.ts';
import { preparedIn } from '../../actions/mail/rounds.ts';
import { sendAgain } from '../../actions/mail/send-again.ts';
import { writeLetters } from '../../actions/mail/write-letters.ts';
import { readClosing } from '../../actions/read-terms.ts';
import type { Wave } from '../../actions/read-wave.ts';
import {
  kindOf,
  type LetterRound,
  letterRounds,
  roundPath,
} from '../../core/ballot/letter-rounds.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { later } from '../../core/ground/later.ts';
import { dayOf, openingOf, todayOf } from '../../core/ground/local-day.ts';
import { rolesIn } from '../../core/ground/roles.ts';
import type { Sent } from '../../forms/form.ts';
import {
  arrivedForm,
  bouncedForm,
  lettersForm,
  mailDayForm,
  proofForm,
  subjectOf,
  wordsOf,
} from '../../forms/letters.ts';
import { linksForm } from '../../forms/links.ts';
import type { Problem } from '../../forms/problem.ts';
import { shownOf } from '../../forms/shown.ts';
import { countCameBack } from '../../storage/bounces.ts';
import { countAddresses, countPutOff, listFailed, listMailings } from '../../storage/mailings.ts';
import { findOrganisation } from '../../storage/organisation.ts';
import { findStages } from '../../storage/releases.ts';
import { type Frame, wavePath } from '../../views/manage/frame.tsx';
import { MailPage } from '../../views/manage/mail-page.tsx';
import type { AppContext, AppEnv } from '../app-env.ts';
import { requireRole } from '../identity.tsx';
import { originOf } from '../origin-of.ts';
import { sentForm, takeForm } from '../read-body.ts';
import { besideNumbers } from './fieldwork.tsx';
import { frameOf, headOf, saved, waveOf } from './frame.ts';

/** Letters in rounds: written, proved, sent by the clock, and how far they are. */
export const mail = new Hono<AppEnv>();

mail.use('/waves/:wave/mail/*', requireRole(...rolesIn('mail')));

for (const round of letterRounds) {
  const at = `/waves/:wave/${roundPath(round)}`;
  const one = (c: AppContext) => ({ wave: c.req.param('wave') ?? '', round });
  const back = (c: AppContext, done?: Frame['done']) =>
    saved(c, wavePath(one(c).wave, roundPath(round)), done);

  mail.get(at, (c) => page(c, round));

  mail.post(at, async (c) => {
    const languages = await languagesOf(c);
    const stored = await storedLetters(c, await waveOf(c), round);
    const { values, problems, sent } = await sentForm(c, lettersForm(languages), stored.values);
    if (problems) return page(c, round, sent, problems);
    const letters = languages.map((language) => ({
      language,
      subject: values[subjectOf(language)] ?? '',
      words: values[wordsOf(language)] ?? '',
    }));
    await writeLetters(c.get('context'), one(c), values.sender ?? '', letters, stored.found);
    return back(c);
  });

  mail.post(`${at}/proof`, async (c) => {
    const { values, problems, sent } = await sentForm(c, proofForm);
    if (problems) return page(c, round, sent, problems);
    await proveLetters(c.get('context'), one(c), originOf(c), values.to);
    return back(c, 'proof');
  });

  mail.post(`${at}/plan`, async (c) => {
    const context = c.get('context');
    const now = context.now.toISOString();
    const today = dayOf(now, context.zone);
    const { values, problems, sent } = await sentForm(
      c,
      mailDayForm(today, await lastDayOf(c, round)),
    );
    if (problems) return page(c, round, sent, problems);
    const due = values.day === today ? now : openingOf(values.day, context.zone);
    const below = kindOf(round) === 'reminder' ? Number(values.below ?? 100) : 100;
    await planMailing(context, one(c), { due, origin: originOf(c), below });
    return back(c);
  });

  mail.post(`${at}/stop`, async (c) => {
    await stopMailing(c.get('context'), one(c));
    return back(c, 'stopped');
  });

  mail.post(`${at}/bounced/not`, async (c) => {
    const { address } = await takeForm(c, arrivedForm);
    await forgetBounce(c.get('context'), one(c), address);
    return back(c);
  });

  mail.post(`${at}/bounced`, async (c) => {
    const { values, problems, sent } = await sentForm(c, bouncedForm);
    if (problems) return page(c, round, sent, problems);
    const { addresses: pasted, messages } = values;
    const files = await Promise.all(
      messages.map(async (file) => ({ name: file.name, text: await file.text() })),
    );
    const noted = await noteBounces(c.get('context'), one(c), { pasted, files });
    const isNothing = noted.count === 0 && noted.others === 0;
    return isNothing
      ? page(c, round, sent, [nothingNoted(noted, pasted ? 'addresses' : 'messages')])
      : page(c, round, {}, [], noted);
  });
}

/** Why nothing that HR brought is a letter of this wave that came back. */
function nothingNoted({ unlisted }: Noted, field: string): Problem {
  const [address] = unlisted;
  return address
    ? { field, code: 'bounceUnlisted', values: { address } }
    : { field, code: 'bounceNone' };
}

/** Links of some people once more. Their numbers never stand in an address. */
mail.post('/waves/:wave/mail/again', async (c) => {
  const { numbers } = await takeForm(c, linksForm);
  const id = c.req.param('wave');
  return besideNumbers(c, numbers, async () => {
    await sendAgain(c.get('context'), id, numbers, originOf(c));
    return saved(c, wavePath(id, 'invite'), 'again');
  });
});

async function languagesOf(c: AppContext) {
  const { manifest } = await waveOf(c);
  if (!manifest) throw new DomainError('open.manifest');
  return manifest.languages;
}

/** What is written for a round or proposed, by the fields that show it, and how far every round is. */
async function storedLetters(c: AppContext, wave: Wave, round: LetterRound) {
  const context = c.get('context');
  const rounds = await listMailings(context.db, wave.id);
  const letters = await readLetters(context, wave, round);
  const found = rounds.find((other) => other.round === round) ?? null;
  const sender = found?.sender ?? rounds[0]?.sender;
  const values: Sent = {
    sender: [sender ?? (await findOrganisation(context.db))?.name ?? ''],
    ...Object.fromEntries(
      [...letters].flatMap(([language, { subject, words }]) => [
        [subjectOf(language), [subject]],
        [wordsOf(language), [words]],
      ]),
    ),
  };
  return { rounds, found, values };
}

async function page(
  c: AppContext,
  round: LetterRound,
  sent: Sent = {},
  problems: Problem[] = [],
  noted: Noted | null = null,
) {
  const context = c.get('context');
  const wave = await waveOf(c);
  const languages = await languagesOf(c);
  const stored = await storedLetters(c, wave, round);
  const { rounds, found } = stored;
  const one = { wave: wave.id, round };
  const values: Sent = {
    ...stored.values,
    day: [todayOf(context)],
    below: [String(found?.below ?? 100)],
    ...sent,
  };
  return c.html(
    <MailPage
      frame={await frameOf(c, wavePath(wave.id, roundPath(round)))}
      wave={headOf(wave)}
      round={round}
      days={round === 'results' ? await daysOf(c, wave.settings.retention.rosterDays) : null}
      rounds={Object.fromEntries(rounds.map((other) => [other.round, other]))}
      mail={context.mail && { from: context.mail.from, perMinute: context.mail.perStep }}
      mailFault={context.mailFault}
      languages={languages}
      mailing={found && { ...found, due: found.due && dayOf(found.due, context.zone) }}
      addresses={await countAddresses(context.db, wave.id)}
      behind={rounds.some((other) => other.round === 'invitation' && other.state === 'planned')}
      putOff={await countPutOff(context.db, one)}
      cameBack={found ? await countCameBack(context.db, found) : 0}
      failed={await listFailed(context.db, one)}
      noted={noted}
      values={values}
      shown={shownOf(stored.values)}
      problems={problems}
    />,
    problems.length > 0 ? 422 : 200,
  );
}

/**
 * The last day on which letters of a round reach anybody: that of closing or, about results, the one
 * before addresses are deleted; '' where staff may read them no sooner. Nothing where the state of the
 * wave refuses them.
 */
async function lastDayOf(c: AppContext, round: LetterRound): Promise<string | undefined> {
  const context = c.get('context');
  const wave = await waveOf(c);
  if (!preparedIn(round).includes(wave.state)) return undefined;
  if (kindOf(round) !== 'results') return dayOf(await readClosing(context, wave), context.zone);
  const days = await daysOf(c, wave.settings.retention.rosterDays);
  if (!days) return undefined;
  return days.staff < days.until ? later(days.until, -1, 'days').slice(0, 10) : '';
}

/** From when staff may read the results, and until when their addresses are here: both have to hold. */
async function daysOf(c: AppContext, rosterDays: number) {
  const { db, zone } = c.get('context');
  const { hr, staff } = await findStages(db, c.req.param('wave') ?? '');
  if (!hr || !staff) return null;
  const until = later(hr, rosterDays, 'days');
  return { staff: dayOf(staff, zone), until: dayOf(until, zone) };
}
