import { oncePer } from '../../ground/once-per.ts';
import type { Cell, GroupName, MeanCell, Measure, ReportGroup } from '../figures/figures.ts';
import { meanOf } from '../figures/mean.ts';
import { measuredItems, measuredProfile } from '../figures/measures.ts';
import { partsOf } from '../groups/parts-of.ts';
import type { Scope } from '../groups/scope.ts';
import { byDepartment, byHeadcount, type Total } from './totals.ts';

export interface ProfileRow {
  name: GroupName;
  /** One cell per measure, in the order of the page's measures. */
  cells: MeanCell[];
}

export interface ProfilePage {
  /** The index (where released), then the scales in the order of the definition. */
  measures: Measure[];
  whole: ProfileRow;
  /** What the rows are: layers where they are released, sides otherwise. */
  by: 'layers' | 'sides';
  rows: ProfileRow[];
  /** The whole once more, per measure, with parts weighted otherwise than by who answered. */
  totals: { byHeadcount: Cell<Total>[]; byDepartment: Cell<Total>[] };
  /** Outcome items, outside the index, for the same whole and rows. */
  outcomes: { measures: Measure[]; whole: ProfileRow; rows: ProfileRow[] };
}

/** The nine dimensions and the index, for the whole and for each layer or side. */
export const profilePage = oncePer((scope: Scope): ProfilePage => {
  const measured = measuredProfile(scope.release, scope.definition);
  const outcomes = measuredItems(scope.release, scope.definition).filter(
    ({ item }) =>
      item.audience === 'everyone' && !item.own && !item.estimates && !item.twinOf && !item.scale,
  );
  const { by, groups } = partsOf(scope);
  const row = (of: typeof measured) => (group: ReportGroup) => ({
    name: group.name,
    cells: of.map((one) => meanOf(one, group, scope.headcounts)),
  });
  return {
    measures: measured.map((one) => one.measure),
    whole: row(measured)(scope.whole),
    by,
    rows: groups.map(row(measured)),
    totals: {
      byHeadcount: measured.map((one) => byHeadcount(one, scope)),
      byDepartment: measured.map((one) => byDepartment(one, scope)),
    },
    outcomes: {
      measures: outcomes.map((one) => one.measure),
      whole: row(outcomes)(scope.whole),
      rows: groups.map(row(outcomes)),
    },
  };
});
