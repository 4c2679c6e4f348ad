import { answered } from './answers.ts';
import { coalitions, together } from './attackers/coalitions.ts';
import { smallTotals } from './attackers/row-span.ts';
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
import { followWaves, waveCases } from './series.ts';
import { cellOf, shownByThreshold } from './thresholds.ts';

export interface Outcome {
  organisations: number;
  /** Answers to rating questions and choices that lay in the boxes. */
  answers: number;
  firstBuild: Tally[];
  protected: Tally[];
  /** Of somebody who joined or left between waves, if nobody else changed an answer. */
  waves: Beyond[];
  /** Of the others in a row, by colleagues who put their answers together. */
  coalitions: Beyond[];
  /** Totals of fewer than k people in tables made by thresholds instead of blocks. */
  byThreshold: number;
  /** Published rows whose truth the attackers' model holds impossible: it must be none. */
  misread: string[];
  price: Price;
}

/** An attack by somebody who knows more than one sheet, or more than one release. */
export interface Beyond {
  name: string;
  firstBuild: Tally;
  protected: Tally;
  /** Answers that it was about. */
  answers: number;
}

const beyond = (name: string): Beyond => ({
  name,
  firstBuild: noTally(name),
  protected: noTally(name),
  answers: 0,
});

/** Turns every attacker on what is published of these organisations, protected and not. */
export async function bench(organisations: Organisation[]): Promise<Outcome> {
  const outcome: Outcome = {
    organisations: 0,
    answers: 0,
    firstBuild: attackers.map(({ name }) => noTally(name)),
    protected: attackers.map(({ name }) => noTally(name)),
    waves: waveCases.map(({ name }) => beyond(name)),
    coalitions: coalitions.map(({ name }) => beyond(name)),
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
    tellEachOther(outcome, before, after, organisation.name);
    if (organisation.definition !== 'csi-pulse') continue;
    const publish = async (wave: string, own: Sheet[]) => {
      const published = await publishedBy(organisation, plan.plan, own, wave);
      return scenesOf(published as ReadRelease, questionnaire, own, organisation.k);
    };
    await followWaves(outcome.waves, { before, after }, sheets, publish, organisation);
  }
  return outcome;
}

function tellEachOther(outcome: Outcome, before: Scene, after: Scene, where: string): void {
  for (const [at, coalition] of coalitions.entries()) {
    const into = outcome.coalitions[at] as Beyond;
    const now = together(after, coalition);
    into.answers += now.asked;
    record(into.firstBuild, together(before, coalition).claims, before.truth, where);
    record(into.protected, now.claims, after.truth, where);
  }
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
export function scenesOf(
  release: ReadRelease,
  questionnaire: Questionnaire,
  sheets: Sheet[],
  k: number,
) {
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
