import { Hono } from 'hono';
import { importArchive } from '../../actions/archive/import-archive.ts';
import { readForArchive } from '../../actions/archive/read-for-archive.ts';
import { todayOf } from '../../core/ground/local-day.ts';
import { zipStream } from '../../downloads/archive.ts';
import { archiveForm } from '../../forms/archive.ts';
import type { Problem } from '../../forms/problem.ts';
import { findOrganisation } from '../../storage/organisation.ts';
import { listWaves } from '../../storage/waves.ts';
import { archiveTexts } from '../../texts/archive.ts';
import { ArchivePage } from '../../views/manage/archive-page.tsx';
import type { AppContext, AppEnv } from '../app-env.ts';
import { requireRole } from '../identity.tsx';
import { sentForm } from '../read-body.ts';
import { frameOf, saved } from './frame.ts';

/** Handing over: all that the organisation owns in one file, and such a file read in. */
export const archive = new Hono<AppEnv>();

archive.use('/archive/*', requireRole('owner'));

archive.get('/archive', (c) => page(c, []));

/** A press, not a link: taking everything out is written in the log. */
archive.post('/archive/export', (c) => {
  const context = c.get('context');
  const { readme } = archiveTexts[c.get('language')];
  return c.body(zipStream(readForArchive(context, readme), context.now), 200, {
    'Content-Type': 'application/zip',
    'Content-Disposition': `attachment; filename="geleding-${todayOf(context)}.zip"`,
  });
});

archive.post('/archive', async (c) => {
  const { values, problems } = await sentForm(c, archiveForm);
  if (problems) return page(c, problems);
  if (!values.archive) return page(c, [{ field: 'archive', code: 'noFile' }]);
  const bytes = new Uint8Array(await values.archive.arrayBuffer());
  await importArchive(c.get('context'), bytes);
  return saved(c, '/manage', 'taken');
});

async function page(c: AppContext, problems: Problem[]) {
  const { db } = c.get('context');
  const all = await listWaves(db);
  return c.html(
    <ArchivePage
      frame={await frameOf(c)}
      underWay={all.filter(({ state }) => ['planned', 'open', 'closed'].includes(state))}
      empty={all.length === 0}
      described={Boolean(await findOrganisation(db))}
      problems={problems}
    />,
    problems.length > 0 ? 422 : 200,
  );
}
