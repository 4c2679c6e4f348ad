import { Hono } from 'hono';
import { describeOrganisation } from '../actions/describe-organisation.ts';
import { readWave } from '../actions/read-wave.ts';
import { DomainError } from '../core/errors.ts';
import { findOrganisation } from '../storage/organisation.ts';
import { listReceipts } from '../storage/releases.ts';
import { PrivacyPage } from '../views/privacy/privacy-page.tsx';
import { ReceiptsPage } from '../views/respond/receipts-page.tsx';
import type { AppEnv } from './app-env.ts';
import { languageLinks } from './language.ts';

/** What anybody may see of a wave: its manifest, how anonymity works, which ballots were counted. */
export const wave = new Hono<AppEnv>();

wave.get('/:wave/manifest', async (c) => {
  const { manifest, manifestJws } = await readWave(c.get('context'), c.req.param('wave'));
  if (!manifest) throw new DomainError('wave.unknown');
  return c.json({ manifest, jws: manifestJws, amendments: [] });
});
