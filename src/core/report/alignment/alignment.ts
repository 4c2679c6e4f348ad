import { isBehaviour, itemsOf } from '../../definition/definition.ts';
import type { Text } from '../../language/language.ts';
import type { Cell, GroupName, MeanCell, Measure, ReportGroup } from '../figures/figures.ts';
import { type Gap, gapsOf } from '../figures/gap.ts';
import {
  compareMeans,
  type RankAgreement,
  type Similarity,
  similarityOfProfiles,
} from '../figures/inference.ts';
import { meanOf, pointsOf, shown } from '../figures/mean.ts';
import { type Measured, measuredIndex, measuredScales } from '../figures/measures.ts';
import { coverageOf, mostPeople } from '../groups/parts-of.ts';
import type { Scope } from '../groups/scope.ts';
import { prioritiesOf } from '../importance/priorities.ts';
import { type EstimateRow, estimatesOf } from './estimates.ts';
import { alignTwins, type TwinAlignment } from './twins.ts';

export interface AlignmentRow {
  measure: Measure;
  /** Top managers rate their own support on this scale. */
  selfRated: boolean;
  leaders: MeanCell;
  frontline: MeanCell;
  gap: Cell<Gap>;
}

/** One comparison of leaders and frontline: the scope as a whole, or a set of departments. */
export interface Alignment {
  name: GroupName;
  leaders: { name: GroupName; headcount: number } | null;
  frontline: { name: GroupName; headcount: number } | null;
  /** The dimensions; Holm runs over these. */
  rows: AlignmentRow[];
  /** The index, tested alone. */
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
export function alignmentPage(scope: Scope): AlignmentPage {
  const leaders = scope.sides.find((side) => side.name.side === 'leaders') ?? null;
  const { basis, group: frontline } = frontlineOf(scope);
  const layerAxis = scope.release.wave.axes.find((axis) => axis.id === 'layer');
  const attribute = scope.definition.attributes.find((one) => one.id === 'layer');
  const values = layerAxis?.values ?? attribute?.values ?? [];
  return {
    frontlineBasis: basis,
    leaderLayers: scope.release.wave.leaders.map(
      (id) => values.find((value) => value.id === id)?.label ?? { en: id },
    ),
    whole: align(scope, scope.whole.name, leaders, frontline),
    estimates: leaders && frontline ? estimatesOf(scope, leaders, frontline) : [],
    pairs: scope.pairs.map((pair) => align(scope, pair.name, pair.leaders, pair.staff)),
    priorities:
      leaders && frontline
        ? prioritiesOf(scope, [leaders, frontline]).map(({ item, options, agreement }) => ({
            item: { id: item.id, text: item.text },
            of: options.length,
            agreement,
          }))
        : [],
  };
}

/**
 * The frontline: the lowest layer where published parts carry at least three quarters of it,
 * otherwise the staff side.
 */
export function frontlineOf(scope: Scope): { basis: 'layer' | 'side'; group: ReportGroup | null } {
  const staff = scope.sides.find((side) => side.name.side === 'staff') ?? null;
  const lowest = scope.layers.at(-1);
  if (lowest && coverageOf(scope, lowest) >= mostPeople && isStaff(scope, lowest)) {
    return { basis: 'layer', group: lowest };
  }
  return { basis: 'side', group: staff };
}

function isStaff(scope: Scope, group: ReportGroup): boolean {
  const sides = new Map(scope.release.blocks.map((block) => [block.id, block.side]));
  return group.blocks.every((block) => sides.get(block) === 'staff');
}

function align(
  scope: Scope,
  name: GroupName,
  leaders: ReportGroup | null,
  frontline: ReportGroup | null,
): Alignment {
  const scales = measuredScales(scope.release, scope.definition);
  const index = measuredIndex(scope.release);
  const rows = alignRows(scope, scales, leaders, frontline);
  return {
    name,
    leaders: leaders && { name: leaders.name, headcount: leaders.headcount },
    frontline: frontline && { name: frontline.name, headcount: frontline.headcount },
    rows,
    index: index ? (alignRows(scope, [index], leaders, frontline)[0] ?? null) : null,
    similarity: similarityOf(
      rows.filter(({ measure }) => !isBehaviour(scope.definition, measure.id)),
    ),
    twins:
      leaders && frontline
        ? alignTwins(scope, itemsOf(scope.definition), scales, leaders, frontline)
        : [],
  };
}

function alignRows(
  scope: Scope,
  measured: readonly Measured[],
  leaders: ReportGroup | null,
  frontline: ReportGroup | null,
): AlignmentRow[] {
  const cell = (one: Measured, group: ReportGroup | null): MeanCell =>
    group ? meanOf(one, group, scope.headcounts) : { withheld: true };
  const rows = measured.map((one) => ({
    measure: one.measure,
    selfRated: scope.definition.scales.some(
      ({ id, selfRated }) => id === one.measure.id && selfRated,
    ),
    leaders: cell(one, leaders),
    frontline: cell(one, frontline),
  }));
  const gaps = gapsOf(
    rows.map((row) => {
      const [a, b] = [pointsOf(row.leaders), pointsOf(row.frontline)];
      return a && b ? compareMeans(a, b) : null;
    }),
    rows.map((row) => row.measure),
  );
  return rows.map((row, i) => ({ ...row, gap: gaps[i] ?? { withheld: true } }));
}

/** Likeness over the rows that have both means; withheld with fewer than three. */
function similarityOf(rows: readonly AlignmentRow[]): Cell<Similarity> {
  const both = rows.flatMap(({ leaders, frontline }) =>
    shown(leaders) && shown(frontline) ? [{ a: leaders.mean, b: frontline.mean }] : [],
  );
  const found = similarityOfProfiles(
    both.map(({ a }) => a),
    both.map(({ b }) => b),
  );
  return found ? { withheld: false, ...found } : { withheld: true };
}
