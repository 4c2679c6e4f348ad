import { isBehaviour, unknownValue } from '../../definition/definition.ts';
import { oncePer } from '../../ground/once-per.ts';
import type { Text } from '../../language/language.ts';
import { asText } from '../../language/language.ts';
import {
  type Cell,
  type GroupName,
  type MeanCell,
  type Measure,
  type ReportGroup,
  type ReportPair,
  withheld,
} from '../figures/figures.ts';
import { type Gap, gapsOf } from '../figures/gap.ts';
import {
  compareMeans,
  type RankAgreement,
  type Similarity,
  similarityOfProfiles,
} from '../figures/inference.ts';
import { meanOf, pointsOf, shown } from '../figures/mean.ts';
import { type Measured, measuredProfile } from '../figures/measures.ts';
import { coverageOf, mostPeople } from '../groups/parts-of.ts';
import type { Scope } from '../groups/scope.ts';
import { prioritiesOf } from '../importance/priorities.ts';
import { type BeyondTheme, gapsBeyondThemes } from './beyond-theme.ts';
import { type EstimateRow, estimatesOf } from './estimates.ts';
import { allDepartments, gapAcross, gapWithin, varianceBetween } from './same-departments.ts';
import { type TwinAlignment, twinsTogether } from './twins.ts';

export interface AlignmentRow {
  measure: Measure;
  /** Top managers rate their own support on this scale. */
  selfRated: boolean;
  leaders: MeanCell;
  frontline: MeanCell;
  /** Clear where the gap within departments is, or this one where departments cannot be told apart. */
  gap: Cell<Gap>;
  /** The gap between leaders and frontline who work in the same departments. */
  within: Cell<Gap>;
}

/** One comparison of leaders and frontline: the scope as a whole, or a set of departments. */
export interface Alignment {
  name: GroupName;
  leaders: { name: GroupName; headcount: number } | null;
  frontline: { name: GroupName; headcount: number } | null;
  /** The dimensions; Holm runs over these and the index, for all sets of departments together. */
  rows: AlignmentRow[];
  index: AlignmentRow | null;
  /** Likeness of the two profiles over the dimensions but behaviour, shape and level apart. */
  similarity: Cell<Similarity>;
  /** "Should" minus "really" compared between the two, per twin item. */
  twins: TwinAlignment[];
}

export interface AlignmentPage {
  /** `layer`: the lowest layer is the frontline; `side`: everybody who is not a leader. */
  frontlineBasis: 'layer' | 'side';
  /** Labels of the layers that count as leaders. */
  leaderLayers: Text[];
  whole: Alignment;
  /** What leaders think the frontline would say, beside what it says. */
  estimates: EstimateRow[];
  /** Single questions beside the rest of their theme. */
  beyond: BeyondTheme[];
  pairs: Alignment[];
  /** Whether leaders and frontline put the same things first, per forced choice. */
  priorities: {
    item: { id: string; text: Text };
    /** How many things there were to choose from. */
    of: number;
    agreement: Cell<RankAgreement>;
  }[];
}

/** The heart of the product: do leaders and frontline see the same company? */
export const gapsFound = oncePer((scope: Scope): AlignmentPage => {
  const leaders = scope.sides.find((side) => side.name.side === 'leaders') ?? null;
  const { basis, group: frontline } = frontlineOf(scope);
  const layerAxis = scope.release.wave.axes.find((axis) => axis.id === 'layer');
  const attribute = scope.definition.attributes.find((one) => one.id === 'layer');
  // A layer that is shown nowhere has no label in the release, and its people are leaders all the same.
  const values = [...(layerAxis?.values ?? []), ...(attribute?.values ?? [])];
  const strata = scope.unit ? [] : scope.pairs;
  const departments = scope.unit ? [] : allDepartments(scope.release);
  const { name } = scope.whole;
  const everybody = { name, leaders, frontline, departments, strata };
  return {
    frontlineBasis: basis,
    leaderLayers: scope.release.wave.leaders.map(
      (id) => values.find((value) => value.id === id)?.label ?? asText(id),
    ),
    whole: judgedTogether(scope, [everybody])[0] as Alignment,
    estimates: leaders && frontline ? estimatesOf(scope, { leaders, frontline, strata }) : [],
    beyond: leaders && frontline ? gapsBeyondThemes(scope, leaders, frontline, strata) : [],
    pairs: judgedTogether(
      scope,
      scope.pairs.map(({ name, leaders: own, staff, departments }) => ({
        ...{ name, leaders: own, frontline: staff, departments, strata: [] },
      })),
    ),
    priorities:
      leaders && frontline
        ? prioritiesOf(scope, [leaders, frontline]).map(({ item, options, agreement }) => ({
            item: { id: item.id, text: item.text },
            of: options.length,
            agreement,
          }))
        : [],
  };
});

/**
 * The frontline: the lowest layer where published parts carry at least three quarters of it,
 * otherwise the staff side. Whose layer is not known is in no layer.
 */
function frontlineOf(scope: Scope): { basis: 'layer' | 'side'; group: ReportGroup | null } {
  const staff = scope.sides.find((side) => side.name.side === 'staff') ?? null;
  const lowest = scope.layers.findLast((layer) => layerOf(scope, layer) !== unknownValue);
  // The only layer of staff is the side itself, under its own name.
  const several = lowest?.name.side === null;
  if (lowest && several && coverageOf(scope, lowest) >= mostPeople && isStaff(scope, lowest)) {
    return { basis: 'layer', group: lowest };
  }
  return { basis: 'side', group: staff };
}

function layerOf({ release }: Scope, { name }: ReportGroup): string | undefined {
  return release.groups.find(({ id }) => id === name.id)?.select.layer;
}

function isStaff(scope: Scope, group: ReportGroup): boolean {
  const sides = new Map(scope.release.blocks.map((block) => [block.id, block.side]));
  return group.blocks.every((block) => sides.get(block) === 'staff');
}

/** Leaders and frontline of some departments, before any gap is judged. */
interface Pairing {
  name: GroupName;
  leaders: ReportGroup | null;
  frontline: ReportGroup | null;
  departments: ReportPair['departments'];
  /** Smaller sets of departments in it where both sides are told apart. */
  strata: readonly ReportPair[];
}

/** Comparisons of one table or one page of tables: their gaps are corrected for all of them. */
function judgedTogether(scope: Scope, pairings: readonly Pairing[]): Alignment[] {
  const measured = measuredProfile(scope.release, scope.definition);
  const between = measured.map((one) => varianceBetween(one, scope));
  const drafts = pairings.map((pairing) =>
    measured.map((one, at) => draftOf(scope, pairing, one, between[at] ?? 0)),
  );
  const all = drafts.flat();
  const measures = all.map(({ measure }) => measure);
  const tests = all.map(({ inside, across }) => inside ?? across);
  const gaps = gapsOf(
    all.map(({ plain }) => plain),
    measures,
    tests,
  );
  const within = gapsOf(
    all.map(({ inside }) => inside),
    measures,
    tests,
  );
  const twins = twinsTogether(scope, pairings);
  return pairings.map(({ name, leaders, frontline }, place): Alignment => {
    const rows = (drafts[place] ?? []).map((draft, at): AlignmentRow => {
      const { measure, selfRated, leaders: first, frontline: second } = draft;
      const row = place * measured.length + at;
      const [gap, inside] = [gaps[row] ?? withheld, within[row] ?? withheld];
      return { ...{ measure, selfRated, leaders: first, frontline: second }, gap, within: inside };
    });
    const scales = rows.filter(({ measure }) => measure.kind === 'scale');
    return {
      name,
      leaders: leaders && { name: leaders.name, headcount: leaders.headcount },
      frontline: frontline && { name: frontline.name, headcount: frontline.headcount },
      rows: scales,
      index: rows.find(({ measure }) => measure.kind === 'index') ?? null,
      similarity: similarityOf(
        scales.filter(({ measure }) => !isBehaviour(scope.definition, measure.id)),
      ),
      twins: twins[place] ?? [],
    };
  });
}

function draftOf(scope: Scope, pairing: Pairing, measured: Measured, between: number) {
  const { leaders, frontline, departments, strata } = pairing;
  const { measure } = measured;
  const cell = (group: ReportGroup | null): MeanCell =>
    group ? meanOf(measured, group, scope.headcounts) : withheld;
  const both = { leaders: cell(leaders), frontline: cell(frontline) };
  const [first, second] = [pointsOf(both.leaders), pointsOf(both.frontline)];
  const points = (group: ReportGroup) => pointsOf(cell(group));
  const known = first !== null && second !== null && frontline !== null;
  return {
    measure,
    selfRated: scope.definition.scales.some(({ id, selfRated }) => id === measure.id && selfRated),
    ...both,
    plain: known ? compareMeans(first, second) : null,
    across: known ? gapAcross(departments, first, second, between) : null,
    inside: known
      ? gapWithin(strata, frontline, { leaders: points, staff: points, between })
      : null,
  };
}

/** Likeness over the rows that have both means; withheld with fewer than three. */
function similarityOf(rows: readonly AlignmentRow[]): Cell<Similarity> {
  const both = rows.flatMap(({ leaders, frontline }) =>
    shown(leaders) && shown(frontline) ? [{ a: leaders.mean, b: frontline.mean }] : [],
  );
  const found = similarityOfProfiles(
    both.map(({ a }) => a),
    both.map(({ b }) => b),
    rows.flatMap(({ gap, within }) => {
      const named = within.withheld ? gap : within;
      return named.withheld ? [] : [named];
    }),
  );
  return found ? { withheld: false, ...found } : withheld;
}
