import { Hono } from 'hono';
import { listWaves } from '../storage/waves.ts';
import { CouncilHomePage } from '../views/manage/council-home-page.tsx';
import type { AppEnv } from './app-env.ts';
import { requireRole } from './identity.tsx';
import { showPapers } from './manage/council.tsx';
import { frameOf } from './manage/frame.ts';
import { showLog } from './manage/logbook.tsx';
import { showProof } from './manage/proof.tsx';

/** The works council's rooms: the papers of each wave whose terms are fixed, and the log. */
export const council = new Hono<AppEnv>();

council.use(requireRole('council'));

council.get('/', async (c) => {
  const waves = (await listWaves(c.get('context').db)).filter(({ fixed }) => fixed);
  return c.html(<CouncilHomePage frame={await frameOf(c)} waves={waves} />);
});

council.get('/log', showLog);
council.get('/:wave', showPapers);
council.get('/:wave/proof', showProof);
