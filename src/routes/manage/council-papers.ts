import { readDefinition } from '../../actions/field-definition.ts';
import { readLog } from '../../actions/log-chain.ts';
import { signLogHead } from '../../actions/log-head.ts';
import { lettersToRead } from '../../actions/mail/letters-to-read.ts';
import { readKeyedPlan } from '../../actions/read-plan.ts';
import { readAllTerms } from '../../actions/read-terms.ts';
import { fingerprints, keyFingerprints } from '../../core/ballot/fingerprint.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { todayOf } from '../../core/ground/local-day.ts';
import { staffLanguages } from '../../core/language/language.ts';
import type { PapersSource } from '../../downloads/council/papers-source.ts';
import { findDecision } from '../../storage/council-decisions.ts';
import { listRefusals } from '../../storage/council-refusals.ts';
import { findStages } from '../../storage/releases.ts';
import { councilPapersTexts } from '../../texts/council-papers.ts';
import type { AppContext } from '../app-env.ts';
import { logNameAt } from '../log-head.ts';
import { originOf } from '../origin-of.ts';
import { waveOf } from './frame.ts';
import { readingOf } from './logbook.tsx';

/** The papers of a council as files, by the name in their address. */
const councilPapers = ['pack', 'dpia'] as const;
const paperForms = ['pdf', 'md'] as const;

/**
 * One of the papers as a file, in the rooms of whoever asks.
 * @throws DomainError `page.unknown`, `open.manifest`
 */
export async function answerPaper(c: AppContext): Promise<Response> {
  const name = councilPapers.find((one) => one === c.req.param('paper'));
  const form = paperForms.find((one) => one === c.req.param('form'));
  if (!name || !form) throw new DomainError('page.unknown');
  const source = await readSource(c);
  const { language, day, manifest } = source;
  // Larger than the rest of the desk, and asked for a few times a wave.
  const { councilPack } = await import('../../downloads/council/pack.ts');
  const { dpia } = await import('../../downloads/council/dpia.ts');
  const { paperMarkdown } = await import('../../downloads/council/markdown.ts');
  const { paperPdf } = await import('../../downloads/council/paper-pdf.ts');
  const paper = name === 'pack' ? councilPack(source) : dpia(source);
  const { foot } = councilPapersTexts[language][name];
  const { organisation } = manifest;
  const body =
    form === 'md'
      ? paperMarkdown(paper, language)
      : await paperPdf(paper, { language, day, organisation, foot });
  return c.body(body, 200, {
    'Content-Type': form === 'md' ? 'text/markdown; charset=utf-8' : 'application/pdf',
    'Content-Disposition': `attachment; filename="geleding-${name}-${day}.${form}"`,
  });
}

async function readSource(c: AppContext): Promise<PapersSource> {
  const context = c.get('context');
  const language = c.get('language');
  const wave = await waveOf(c);
  const { id, manifest, manifestHash } = wave;
  if (!manifest || !manifestHash) throw new DomainError('open.manifest');
  const { plan } = await readKeyedPlan(context, id);
  const { amendments, terms } = await readAllTerms(context, wave, plan);
  const lines = await readLog(context, id);
  const { link } = councilPapersTexts[language].pack;
  const origin = wave.origin ?? originOf(c);
  return {
    language,
    day: todayOf(context),
    origin,
    manifest,
    manifestHash,
    terms,
    amendments: amendments.length,
    plan,
    definition: await readDefinition(context, manifest.definition),
    reasons: Object.fromEntries(
      wave.settings.ownQuestions.map(({ id: question, because }) => [question, because]),
    ),
    words: await fingerprints(manifestHash, manifest.languages),
    keyWords: await keyFingerprints(manifest.boxKey, staffLanguages),
    decision: await findDecision(context.db, id),
    refusals: await listRefusals(context.db, id),
    stages: await findStages(context.db, id),
    ...(await lettersToRead(context, wave, link)),
    logHead: await signLogHead(context, logNameAt(origin)),
    lines,
    reading: await readingOf(c),
  };
}
