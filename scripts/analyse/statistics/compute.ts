import { unitOf } from '../../../src/core/scoring/score.ts';
import { kendallTauB } from '../../../src/core/statistics/kendall-tau.ts';
import { kendallW } from '../../../src/core/statistics/kendall-w.ts';
import type { Moments } from '../../../src/core/statistics/moments.ts';
import { benjaminiHochberg, holm } from '../../../src/core/statistics/multiplicity.ts';
import { profileSimilarity } from '../../../src/core/statistics/profile-similarity.ts';
import type { Asked } from '../release/asked-people.ts';
import type { Alignment } from './alignment.ts';
import { associationsOf } from './associations.ts';
import { beyondThemes } from './beyond-theme.ts';
import { choiceStatistics } from './choices.ts';
import type { Frame } from './frame.ts';
import { importanceOf } from './importance.ts';
import { itemStatistics } from './items.ts';
import { pilotStatistics } from './pilot.ts';
import { Reasons } from './reasons.ts';
import { askedParts, postStratifiedMean, responseOf } from './response.ts';
import { indexStatistics, scaleStatistics } from './scale.ts';
import { indexScores, type Scores, scaleScores } from './scores.ts';
import { estimateStatistics, frontlineMoments, twinStatistics } from './twins.ts';
import { weightedStatistics } from './weighted.ts';

const note =
  'For the owner of the answers only: computed on single rows, without a smallest group. ' +
  'Scale score = mean of the answered items, needs at least 75 % of them. by.<axis>[]: agreement ' +
  'on complete sheets; available: on everybody who answered an item. alignment: 1 = leaders, ' +
  '2 = frontline; within: in the same departments. by.<axis>[].pooled: drawn towards the mean of ' +
  'all groups. beyondTheme: item − mean of the others of its scale. Weights count in `weighted` alone. Where a number is null, notEstimable says why.';

/** What stands beside the answers, where it is known. */
interface Beside {
  weights?: Float64Array | null;
  asked?: Asked | null;
}

/** Every statistic of a file of answers, under the field names of the reference file. */
export function computeStatistics(frame: Frame, { weights, asked }: Beside = {}) {
  const { definition, responses, units, frontline, sides } = frame;
  const reasons = new Reasons();
  const frontlines = new Map<string, Moments>();
  const associations: object[] = [];
  const index = indexScores(definition, responses.n);
  const parts = asked ? askedParts(asked, frame) : null;
  const weighed = (at: string, scores: Scores, unit: number) =>
    parts ? { postStratified: postStratifiedMean(at, parts, scores, unit, reasons) } : {};
  const all = new Map<string, Scores>();
  const scales = definition.scales.map(({ id }) => {
    const scores = scaleScores(definition, responses, id);
    all.set(id, scores);
    index.add(id, scores);
    frontlines.set(id, frontlineMoments(scores, sides));
    associations.push(...associationsOf(frame, id, scores, reasons));
    return {
      ...scaleStatistics(frame, id, scores, reasons),
      ...weighed(`scales.${id}`, scores, unitOf(definition, id)),
    };
  });
  const indexes = index.take();
  return {
    notForPublication: true,
    note,
    n: responses.n,
    definition: { id: definition.id, version: definition.version },
    leaders: definition.leaders,
    frontline,
    iccAxis: units?.axis ?? null,
    ...(parts ? { response: responseOf(parts, reasons) } : {}),
    scales,
    index: {
      ...indexStatistics(frame, indexes, index.unit, reasons),
      ...weighed('index', indexes, index.unit),
    },
    multiplicity: multiplicityOf(scales),
    profile: profileOf(scales, reasons),
    ...itemStatistics(frame, reasons),
    twins: twinStatistics(frame, reasons),
    estimates: estimateStatistics(frame, frontlines, reasons),
    choices: choiceStatistics(frame, reasons),
    associations,
    importance: importanceOf(frame, all, reasons),
    beyondTheme: beyondThemes(frame, reasons),
    pilot: pilotStatistics(frame, reasons),
    ...(weights
      ? {
          weighted: weightedStatistics(
            frame,
            weights,
            { scores: indexes, unit: index.unit },
            reasons,
          ),
        }
      : {}),
    notEstimable: reasons.list,
  };
}

type Scales = { alignment: Alignment; by: Record<string, { mean: number | null }[]> }[];

/** The p-values of the gaps corrected for being looked at together, in the order of the scales. */
function multiplicityOf(scales: Scales) {
  const whole = correctedOf(scales.map(({ alignment }) => alignment.p));
  const within = correctedOf(scales.map(({ alignment }) => alignment.within?.p ?? null));
  return { ...whole, within };
}

function correctedOf(p: readonly (number | null)[]) {
  const known = p.filter((value) => value !== null);
  const inPlace = (corrected: number[]) =>
    p.map((value) => (value === null ? null : (corrected.shift() ?? null)));
  return { p, holm: inPlace(holm(known)), bh: inPlace(benjaminiHochberg(known)) };
}

/** The profiles of leaders and frontline over the scales on which both have a mean. */
function profileOf(scales: Scales, reasons: Reasons) {
  const both = scales.flatMap(({ alignment: { mean1, mean2 } }) =>
    mean1 === null || mean2 === null ? [] : [[mean1, mean2] as const],
  );
  const management = both.map(([mean]) => mean);
  const employee = both.map(([, mean]) => mean);
  const { shape, distance, agreement } = profileSimilarity(management, employee);
  const value = (field: string, statistic: typeof shape) =>
    reasons.take(`profile.${field}`, statistic, (fields) => fields.value);
  return {
    management,
    employee,
    pearson: value('pearson', shape),
    kendallTauB: value('kendallTauB', kendallTauB(management, employee)),
    rmsd: value('rmsd', distance),
    iccDoubleEntry: value('iccDoubleEntry', agreement),
    kendallW: value('kendallW', kendallW(layerProfiles(scales))),
  };
}

/** One row of means per layer in which every scale has one; none if layers are no axis. */
function layerProfiles(scales: Scales): number[][] {
  const layers = scales[0]?.by.layer ?? [];
  return layers
    .map((_, place) => scales.map(({ by }) => by.layer?.[place]?.mean ?? null))
    .flatMap((means) => {
      const known = means.filter((mean) => mean !== null);
      return known.length === means.length ? [known] : [];
    });
}
