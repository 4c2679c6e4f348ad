import type { Tree } from '../core/ballot/plan-schema.ts';
import { missingLanguages } from '../core/definition/own-questions/own-question.ts';
import { axesOf, type IncompleteAxis, incompleteAxes } from '../core/disclosure/plan/axes.ts';
import { type Planning, type PlanRequest, planBlocks } from '../core/disclosure/plan/plan.ts';
import type { WaveSettings } from '../core/disclosure/plan/wave-settings.ts';
import { DomainError } from '../core/ground/errors.ts';
import { localeOf } from '../core/language/language.ts';
import { countAlike, countPeople } from '../storage/people.ts';
import { replacePlan } from '../storage/plans.ts';
import { changeWave } from '../storage/waves.ts';
import { checkServerOpened, makeBoxSecret } from './box-secret.ts';
import { commit } from './commit.ts';
import type { Context } from './context.ts';
import { readDefinition, readWaveDefinition } from './field-definition.ts';
import { unchanged } from './guards.ts';
import { mostBlocks } from './most-blocks.ts';
import { readWaveIn } from './read-wave.ts';

/**
 * Divides the staff list of a draft wave into blocks, by HR's answer to the one question.
 * @throws DomainError `wave.unknown`, `wave.state`, `roster.empty`, `plan.too-small`, `plan.too-large`,
 *   `plan.too-many-groups`, `server-opened.large`, `definition.language`, `definition.own-questions`, `wave.changed` when the
 *   list or the settings were changed meanwhile
 */
export async function planWave(context: Context, id: string, tree: Tree): Promise<Planning> {
  const { db } = context;
  const wave = await readWaveIn(context, id, ['draft']);
  const { settings } = wave;
  checkWritten(settings);
  const most = mostBlocks(await readWaveDefinition(context, wave));
  const serverOpens = settings.openedBy === 'server-sealed';
  if (serverOpens) checkServerOpened(await countPeople(db, id));
  const planning = planBlocks({ ...(await readPlanRequest(context, id)).request, tree });
  const blocks = planning.plan.blocks.length;
  const groups = blocks + planning.plan.pairs.length;
  if (groups > most) throw new DomainError('plan.too-many-groups', { groups, most });
  const made = serverOpens ? await makeBoxSecret(context, id) : null;
  const change = {
    state: 'planned' as const,
    settings: JSON.stringify({ ...settings, tree }),
    ...made?.change,
  };
  await commit(context, 'hr', {
    guard: [unchanged(wave)],
    statements: [
      changeWave(db, id, change),
      ...replacePlan(db, id, JSON.stringify(planning.plan)),
      ...(made?.also ?? []),
    ],
    entries: [{ action: 'wave.planned', details: { wave: id, tree, blocks, k: settings.k } }],
  });
  return planning;
}

/** People in one wave at most; a fifth more than a staff list may hold, and than was tried. */
const mostPeople = 120_000;

/** What planning needs to know of a wave, and which of the chosen axes it has to do without. */
export interface ReadPlanRequest {
  request: Omit<PlanRequest, 'tree'>;
  leftOut: IncompleteAxis[];
}

/**
 * What planning needs to know of a wave in preparation, for the plan itself and for its preview. An
 * axis that is empty for somebody cannot divide people, so it is left out.
 * @throws DomainError `wave.unknown`, `roster.empty`, `plan.too-large`
 */
export async function readPlanRequest(context: Context, id: string): Promise<ReadPlanRequest> {
  const { settings } = await readWaveIn(context, id, ['draft', 'planned']);
  const { axes, expectedResponse, k } = settings;
  const chosen = ['layer', ...axes];
  const alike = await countAlike(context.db, id, chosen);
  const headcount = alike.times.reduce((sum, times) => sum + times, 0);
  if (headcount === 0) throw new DomainError('roster.empty');
  if (headcount > mostPeople)
    throw new DomainError('plan.too-large', { people: headcount, max: mostPeople });
  const definition = await readDefinition(context, settings.definition);
  const leftOut = incompleteAxes(definition, alike, chosen);
  const complete = chosen.filter((axis) => leftOut.every(({ id: empty }) => empty !== axis));
  return {
    request: {
      ...alike,
      axes: axesOf(definition, alike.people, complete),
      expectedResponse,
      leaders: definition.leaders,
      k,
    },
    leftOut,
  };
}

/**
 * From here on no question changes any more, so each has to be there in every language.
 * @throws DomainError `definition.language`
 */
function checkWritten({ ownQuestions, languages }: WaveSettings): void {
  for (const [at, question] of ownQuestions.entries()) {
    const [missing] = missingLanguages(question, languages);
    if (!missing) continue;
    const details = { n: at + 1, language: localeOf(missing).name };
    throw new DomainError('definition.language', details);
  }
}
