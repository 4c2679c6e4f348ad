import { Hono } from 'hono';
import { copyWave } from '../../actions/copy-wave.ts';
import { createWave } from '../../actions/create-wave.ts';
import { keepOrigin } from '../../actions/keep-origin.ts';
import { listLines } from '../../actions/list-lines.ts';
import { summariseWave } from '../../actions/summarise-wave.ts';
import { todayOf } from '../../core/ground/local-day.ts';
import { exactly, moment } from '../../core/language/numbers.ts';
import { offeredDefinitions } from '../../definitions.ts';
import type { Sent } from '../../forms/form.ts';
import { copyWaveForm, newWaveForm } from '../../forms/new-wave.ts';
import type { Problem } from '../../forms/problem.ts';
import { listToReview } from '../../storage/agreements.ts';
import { findLastRun } from '../../storage/clock.ts';
import { findOrganisation } from '../../storage/organisation.ts';
import { membersTexts } from '../../texts/members.ts';
import type { ClockNews } from '../../views/manage/clock-notice.tsx';
import { wavePath } from '../../views/manage/frame.tsx';
import { WavePage } from '../../views/manage/wave-page.tsx';
import { WavesPage } from '../../views/manage/waves-page.tsx';
import type { AppContext, AppEnv } from '../app-env.ts';
import { originOf } from '../origin-of.ts';
import { pressOf } from '../press.ts';
import { sentForm } from '../read-body.ts';
import { frameOf, savedQuery, waveOf } from './frame.ts';

/** All waves, a new wave, and the overview of one. */
export const waves = new Hono<AppEnv>();

waves.get('/', (c) => wavesPage(c));

waves.post('/waves', async (c) => {
  const { values, problems, sent } = await sentForm(c, newWaveForm(offeredDefinitions));
  if (problems) return wavesPage(c, sent, problems);
  const { title, definition: definitionId } = values;
  const keyHolders = membersTexts[c.get('language')].usualHolders;
  const once = pressOf(values.once);
  const id = await createWave(c.get('context'), { title, definitionId, keyHolders, once });
  return c.redirect(`${wavePath(id)}?${savedQuery}`, 303);
});

waves.get('/waves/:wave', (c) => wavePage(c));

waves.post('/waves/:wave/copy', async (c) => {
  const { values, problems, sent } = await sentForm(c, copyWaveForm);
  if (problems) return wavePage(c, sent, problems);
  const { title } = values;
  const once = pressOf(values.once);
  const id = await copyWave(c.get('context'), c.req.param('wave'), { title, once });
  return c.redirect(`${wavePath(id)}?${savedQuery}`, 303);
});

async function wavePage(c: AppContext, values: Sent = {}, problems: Problem[] = []) {
  const context = c.get('context');
  const wave = await waveOf(c);
  await keepOrigin(context, wave, originOf(c));
  const frame = await frameOf(c, wavePath(wave.id));
  const about = { frame, facts: await summariseWave(context, wave) };
  return c.html(
    <WavePage {...about} values={values} problems={problems} />,
    problems.length > 0 ? 422 : 200,
  );
}

/** A clock that has not run for so long stands still; it should run every minute. */
const longestSilence = 15 * 60_000;

/** What HR should know of the clock: that it stands still, or what it could not do. */
async function clockNews(c: AppContext): Promise<ClockNews | null> {
  const { db, now, zone } = c.get('context');
  const run = await findLastRun(db);
  if (!run) return null;
  const stands = now.getTime() - Date.parse(run.ranAt) > longestSilence;
  const since = moment(run.ranAt, c.get('language'), { ...exactly, timeZone: zone });
  return stands || run.failures.length > 0 ? { stands, since, failures: run.failures } : null;
}

async function wavesPage(c: AppContext, values: Sent = {}, problems: Problem[] = []) {
  const { db, now, zone } = c.get('context');
  const organisation = await findOrganisation(db);
  return c.html(
    <WavesPage
      frame={await frameOf(c, '/manage')}
      waves={await listLines(c.get('context'))}
      clock={await clockNews(c)}
      toReview={await listToReview(db, todayOf({ now, zone }))}
      definitions={offeredDefinitions}
      ready={{
        organisation: Boolean(organisation?.controller && organisation.contact),
      }}
      values={values}
      problems={problems}
    />,
    problems.length > 0 ? 422 : 200,
  );
}
