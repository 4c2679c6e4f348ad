import { Hono } from 'hono';
import { repeatable, startSeries, stopSeries } from '../../actions/repeat-wave.ts';
import { todayOf } from '../../core/ground/local-day.ts';
import type { Sent } from '../../forms/form.ts';
import type { Problem } from '../../forms/problem.ts';
import { seriesForm, seriesValues } from '../../forms/series.ts';
import { shownOf } from '../../forms/shown.ts';
import { findSeries } from '../../storage/series.ts';
import { findTitle } from '../../storage/waves.ts';
import { wavePath } from '../../views/manage/frame.tsx';
import { SeriesPage } from '../../views/manage/series-page.tsx';
import type { AppContext, AppEnv } from '../app-env.ts';
import { sentForm } from '../read-body.ts';
import { frameOf, headOf, saved, waveOf } from './frame.ts';

/** A wave that is repeated: how often, and which draft comes next. */
export const series = new Hono<AppEnv>();

series.get('/waves/:wave/series', (c) => page(c));

series.post('/waves/:wave/series', async (c) => {
  const wave = await waveOf(c);
  const found = await findSeries(c.get('context').db, wave.id);
  const stored = seriesValues(found, wave.title);
  const { values, problems, sent } = await sentForm(
    c,
    seriesForm(todayOf(c.get('context'))),
    stored,
  );
  if (problems) return page(c, sent, problems);
  const plan = { ...values, months: Number(values.months) };
  await startSeries(c.get('context'), wave.id, plan, found);
  return saved(c, wavePath(wave.id, 'series'));
});

series.post('/waves/:wave/series/stop', async (c) => {
  const id = c.req.param('wave');
  await stopSeries(c.get('context'), id);
  return saved(c, wavePath(id, 'series'), 'stopped');
});

async function page(c: AppContext, sent?: Sent, problems: Problem[] = []) {
  const { db } = c.get('context');
  const wave = await waveOf(c);
  const found = await findSeries(db, wave.id);
  const stored = seriesValues(found, wave.title);
  const latest = found && found.latest !== wave.id ? await findTitle(db, found.latest) : null;
  return c.html(
    <SeriesPage
      frame={await frameOf(c)}
      wave={headOf(wave)}
      today={todayOf(c.get('context'))}
      possible={repeatable.some((state) => state === wave.state)}
      series={found}
      latest={found && latest !== null ? { id: found.latest, title: latest } : null}
      values={sent ?? stored}
      shown={shownOf(stored)}
      problems={problems}
    />,
    problems.length > 0 ? 422 : 200,
  );
}
