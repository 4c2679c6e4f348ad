import { answered } from './answers.ts';
import { smallTotals } from './attackers/row-span.ts';
import { newcomer } from './attackers/two-waves.ts';
import { attackers } from './attackers.ts';
import type { Evidence, Scene } from './evidence.ts';
import { firstBuild } from './first-build.ts';
import { noTally, record, type Tally } from './ledger.ts';
import type { Organisation } from './organisations.ts';
import { noPrice, type Price, weigh } from './price.ts';
import { definitionOf, planned, publishedBy } from './product.ts';
import { evidenceOf } from './protected.ts';
import { type Questionnaire, questionnaireOf, type Sheet } from './questionnaire.ts';
import type { ReadRelease } from './read-release.ts';
import { impossible } from './reading.ts';
import { sceneOf, truthOf } from './scene.ts';
import { cellOf, shownByThreshold } from './thresholds.ts';

export interface Outcome {
  organisations: number;
  /** Answers to rating questions and choices that lay in the boxes. */
  answers: number;
  firstBuild: Tally[];
  protected: Tally[];
  /** Of a newcomer, if nobody else changed an answer between two waves. */
  newcomer: { firstBuild: Tally; protected: Tally; answers: number };
  /** Totals of fewer than k people in tables made by thresholds instead of blocks. */
  byThreshold: number;
  /** Published rows whose truth the attackers' model holds impossible: it must be none. */
  misread: string[];
  price: Price;
}

/** Turns every attacker on what is published of these organisations, protected and not. */
export async function bench(organisations: Organisation[]): Promise<Outcome> {
  const outcome: Outcome = {
    organisations: 0,
    answers: 0,
    firstBuild: attackers.map(({ name }) => noTally(name)),
    protected: attackers.map(({ name }) => noTally(name)),
    newcomer: { firstBuild: noTally('two waves'), protected: noTally('two waves'), answers: 0 },
    byThreshold: 0,
    misread: [],
    price: noPrice(),
  };
  for (const organisation of organisations) {
    const plan = planned(organisation);
    if (!plan) continue;
    outcome.organisations += 1;
    const questionnaire = questionnaireOf(definitionOf(organisation));
    const leaders = new Set(
      plan.plan.blocks.filter(({ side }) => side === 'leaders').map(({ id }) => id),
    );
    const { sheets, people } = answered(organisation, questionnaire, plan.blocks, leaders);
    const release = (await publishedBy(organisation, plan.plan, sheets)) as ReadRelease;
    if (release.blocks.length === 0) continue;
    const { before, after } = scenesOf(release, questionnaire, sheets, organisation.k);
    outcome.answers +=
      sheets.length * questionnaire.questions.filter(({ kind }) => kind !== 'open').length;
    await attackBoth(outcome, before, after, organisation.name);
    outcome.misread.push(...impossible(after).map((what) => `${organisation.name}: ${what}`));
    weigh(outcome.price, release, questionnaire, after.truth);
    outcome.price.shown.before += before.evidence.sets.length;
    outcome.price.shown.after += after.evidence.sets.length;
    outcome.byThreshold += fewByThreshold(people, organisation.k);
    if (organisation.definition === 'csi-pulse')
      await secondWave(outcome, organisation, questionnaire, plan.plan, sheets, after, before);
  }
  return outcome;
}

async function attackBoth(
  outcome: Outcome,
  before: Scene,
  after: Scene,
  where: string,
): Promise<void> {
  for (const [at, attacker] of attackers.entries()) {
    record(outcome.firstBuild[at] as Tally, await attacker.attack(before), before.truth, where);
    record(outcome.protected[at] as Tally, await attacker.attack(after), after.truth, where);
  }
}

/** The same sheets, as the first build would have published them, and as they are published. */
function scenesOf(release: ReadRelease, questionnaire: Questionnaire, sheets: Sheet[], k: number) {
  const truth = truthOf(release.blocks, sheets);
  const blocks = release.blocks.map(
    ({ id, planned: inside, headcount, ballots }): Evidence['blocks'][number] => ({
      id,
      planned: inside,
      headcount,
      ballots: [ballots, ballots],
    }),
  );
  return {
    before: sceneOf(firstBuild(questionnaire, blocks, truth, k), truth),
    after: sceneOf(evidenceOf(release, questionnaire), truth),
  };
}

function fewByThreshold(people: Parameters<typeof shownByThreshold>[0], k: number): number {
  const inCell = new Map<string, number>();
  for (const person of people)
    if (person) inCell.set(cellOf(person), (inCell.get(cellOf(person)) ?? 0) + 1);
  const sets = shownByThreshold(people, k).map(({ name, cells }) => ({
    name,
    cells: [...new Set(cells)],
  }));
  return smallTotals(
    sets,
    (cells) => cells.reduce((sum, cell) => sum + (inCell.get(cell) ?? 0), 0),
    k,
  ).length;
}

/** The wave before, in which one person of the largest block was not there yet. */
async function secondWave(
  outcome: Outcome,
  organisation: Organisation,
  questionnaire: Questionnaire,
  plan: Parameters<typeof publishedBy>[1],
  sheets: Sheet[],
  later: Scene,
  laterFirst: Scene,
): Promise<void> {
  const alone = later.evidence.blocks.find(
    ({ planned: inside, ballots }) => inside.length === 1 && ballots[0] > organisation.k,
  );
  const block = alone?.planned[0];
  const joiner = sheets.findLast((sheet) => sheet.block === block);
  if (!joiner || block === undefined) return;
  const others = sheets
    .filter((sheet) => sheet !== joiner)
    .map((sheet) => ({ ...sheet, recordKey: [...sheet.recordKey].reverse().join('') }));
  const release = (await publishedBy(organisation, plan, others, 'w0')) as ReadRelease;
  const { before, after } = scenesOf(release, questionnaire, others, organisation.k);
  const { newcomer: found } = outcome;
  found.answers += questionnaire.questions.filter(
    ({ kind }) => kind === 'rating' || kind === 'eleven',
  ).length;
  record(
    found.firstBuild,
    newcomer(before, laterFirst, block, joiner),
    laterFirst.truth,
    organisation.name,
  );
  record(found.protected, newcomer(after, later, block, joiner), later.truth, organisation.name);
}
