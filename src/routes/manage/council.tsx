import { Hono } from 'hono';
import { readDefinition } from '../../actions/field-definition.ts';
import { readLog } from '../../actions/log-chain.ts';
import { signLogHead } from '../../actions/log-head.ts';
import { readKeyedPlan } from '../../actions/read-plan.ts';
import { readAllTerms } from '../../actions/read-terms.ts';
import { recordDecision } from '../../actions/record-decision.ts';
import { fingerprints, keyFingerprints } from '../../core/ballot/fingerprint.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { todayOf } from '../../core/ground/local-day.ts';
import { staffLanguages } from '../../core/language/language.ts';
import { decisionForm, decisionValues } from '../../forms/council-decision.ts';
import type { Sent } from '../../forms/form.ts';
import type { Problem } from '../../forms/problem.ts';
import { isOvertaken, shownField } from '../../forms/shown.ts';
import { findDecision } from '../../storage/council-decisions.ts';
import { listRefusals } from '../../storage/council-refusals.ts';
import { findStages } from '../../storage/releases.ts';
import { CouncilPage } from '../../views/manage/council-page.tsx';
import type { AppContext, AppEnv } from '../app-env.ts';
import { recorderOf } from '../audiences.ts';
import { logNameOf } from '../log-head.ts';
import { sentForm } from '../read-body.ts';
import { answerPaper } from './council-papers.ts';
import { frameOf, headOf, saved, waveOf } from './frame.ts';
import { readingOf } from './logbook.tsx';

/** The works council's papers about a wave whose manifest is fixed. */
export const council = new Hono<AppEnv>();

council.get('/waves/:wave/council', (c) => showPapers(c));
council.get('/waves/:wave/council/papers/:paper/:form', answerPaper);
council.post('/waves/:wave/council/decision', takeDecision);

/** Writes down what the works council said of the wave in the path. @throws DomainError `sign-in.other` */
export async function takeDecision(c: AppContext) {
  const by = recorderOf(c.get('right'));
  if (!by) throw new DomainError('sign-in.other');
  const { db, now, zone } = c.get('context');
  const id = c.req.param('wave') ?? '';
  const before = await findDecision(db, id);
  const refusals = await listRefusals(db, id);
  const form = decisionForm(by, refusals.length > 0, todayOf({ now, zone }));
  const { values, problems, sent } = await sentForm(c, form);
  // Kind, day and words are one decision: two of them are never mixed.
  const overtaken = isOvertaken(sent, decisionValues(before, by, refusals.length > 0))
    ? [{ field: 'kind', code: 'decisionMeanwhile' } as const]
    : [];
  const wrong = [...overtaken, ...(problems ?? [])];
  if (!values || wrong.length > 0) return showPapers(c, sent, wrong);
  const seen = sent[shownField] ? before : undefined;
  await recordDecision(c.get('context'), id, { ...values, recordedBy: by }, seen);
  return saved(c, papersOf(c));
}

/** The page of the papers, in the rooms of whoever asks: what is decided there goes to an address below it. */
const papersOf = (c: AppContext) => c.req.path.replace(/\/decision$/, '');

/** The papers of the wave in the path, in the rooms of whoever asks. */
export async function showPapers(c: AppContext, values?: Sent, problems: Problem[] = []) {
  const context = c.get('context');
  const wave = await waveOf(c);
  const { id, manifest, manifestHash } = wave;
  if (!manifest || !manifestHash) throw new DomainError('open.manifest');
  const { plan } = await readKeyedPlan(context, id);
  const { amendments, terms } = await readAllTerms(context, wave, plan);
  const lines = await readLog(context, id);
  const path = papersOf(c);
  const frame = await frameOf(c, path);
  const today = todayOf(context);
  const by = recorderOf(c.get('right'));
  return c.html(
    <CouncilPage
      frame={frame}
      decision={await findDecision(context.db, id)}
      refusals={await listRefusals(context.db, id)}
      writing={by && wave.state === 'planned' ? { by, path: `${path}/decision`, today } : null}
      {...(values ? { values } : {})}
      problems={problems}
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
      lines={lines}
      reading={await readingOf(c)}
    />,
    problems.length > 0 ? 422 : 200,
  );
}
