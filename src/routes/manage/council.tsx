import { Hono } from 'hono';
import { readDefinition } from '../../actions/field-definition.ts';
import { readLog } from '../../actions/log-chain.ts';
import { signLogHead } from '../../actions/log-head.ts';
import { readKeyedPlan } from '../../actions/read-plan.ts';
import { readAllTerms } from '../../actions/read-terms.ts';
import { fingerprints, keyFingerprints } from '../../core/ballot/fingerprint.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { staffLanguages } from '../../core/language/language.ts';
import { findStages } from '../../storage/releases.ts';
import { CouncilPage } from '../../views/manage/council-page.tsx';
import type { AppContext, AppEnv } from '../app-env.ts';
import { logNameOf } from '../log-head.ts';
import { frameOf, headOf, waveOf } from './frame.ts';
import { readingOf } from './logbook.tsx';

/** The works council's papers about a wave whose manifest is fixed. */
export const council = new Hono<AppEnv>();

council.get('/waves/:wave/council', showPapers);

/** The papers of the wave in the path, in the rooms of whoever asks. */
export async function showPapers(c: AppContext) {
  const context = c.get('context');
  const wave = await waveOf(c);
  const { id, manifest, manifestHash } = wave;
  if (!manifest || !manifestHash) throw new DomainError('open.manifest');
  const { plan } = await readKeyedPlan(context, id);
  const { amendments, terms } = await readAllTerms(context, wave, plan);
  const lines = await readLog(context);
  return c.html(
    <CouncilPage
      frame={await frameOf(c)}
      wave={headOf(wave)}
      manifest={manifest}
      manifestHash={manifestHash}
      plan={plan}
      terms={terms}
      amendments={amendments.length}
      title={(await readDefinition(context, manifest.definition)).title}
      words={await fingerprints(manifestHash, manifest.languages)}
      keyWords={await keyFingerprints(manifest.boxKey, staffLanguages)}
      stages={await findStages(context.db, id)}
      logHead={await signLogHead(context, logNameOf(c))}
      lines={lines.filter(({ details }) => JSON.parse(details).wave === id)}
      reading={await readingOf(c)}
    />,
  );
}
