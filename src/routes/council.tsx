import { Hono } from 'hono';
import { roleRow, rolesIn } from '../core/ground/roles.ts';
import { languages } from '../core/language/language.ts';
import { listStaged } from '../storage/releases.ts';
import { listWaves } from '../storage/waves.ts';
import { CouncilHomePage } from '../views/manage/council-home-page.tsx';
import type { AppContext, AppEnv } from './app-env.ts';
import { requireRole } from './identity.tsx';
import { showPapers, takeDecision } from './manage/council.tsx';
import { answerPaper } from './manage/council-papers.ts';
import { frameOf } from './manage/frame.ts';
import { showLog } from './manage/logbook.tsx';
import { showProof } from './manage/proof.tsx';
import {
  answerEdition,
  answerEditionFile,
  besideEdition,
  editionForms,
} from './reports/edition-answer.tsx';
import { findForReader, openFound } from './reports/report-access.ts';

/** The works council's rooms: the papers of each wave whose terms are fixed, and the log. */
export const council = new Hono<AppEnv>();

council.use(requireRole(...rolesIn('papers')));

council.get('/', async (c) => {
  const { db, now } = c.get('context');
  const { audience } = roleRow(c.get('right').role);
  const waves = (await listWaves(db)).filter(({ fixed }) => fixed);
  const reports = (await listStaged(db)).flatMap(({ id, stages }) => {
    const from = audience && stages[audience];
    return from && from <= now.toISOString() ? [id] : [];
  });
  return c.html(
    <CouncilHomePage frame={await frameOf(c)} waves={waves} reports={new Set(reports)} />,
  );
});

council.get('/log', showLog);
council.get('/:wave', (c) => showPapers(c));
council.post('/:wave/decision', requireRole(...rolesIn('council')), takeDecision);
council.get('/:wave/papers/:paper/:form', answerPaper);
council.get('/:wave/proof', showProof);

/** The council's own edition of the report, from its own day. */
council.get('/:wave/report', async (c) =>
  answerEdition(c, await openWhole(c), {
    id: 'council',
    language: c.get('language'),
    offered: languages,
    forms: editionForms,
    file: (form) => `${c.req.path}/${form}`,
    home: '/council',
  }),
);

council.get('/:wave/report/:form', async (c) =>
  answerEditionFile(c, await openWhole(c), {
    id: 'council',
    language: c.get('language'),
    form: c.req.param('form'),
  }),
);

/** @throws DomainError `release.none` before the council's day */
async function openWhole(c: AppContext) {
  const found = await findForReader(c, besideEdition);
  return openFound(c.get('context'), found, { bound: null, unit: null });
}
