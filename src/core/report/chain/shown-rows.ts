import type { ReportGroup } from '../figures/figures.ts';
import { endsNote, endsOf, mostBeside } from '../groups/ends.ts';
import type { Scope } from '../groups/scope.ts';
import type { Part } from '../model/page.ts';
import { titleOf } from '../model/reader.ts';
import type { ReportSource } from '../model/source.ts';
import { type ChainPage, type ChainRow, chainsFound } from './chain.ts';

/**
 * The rows of a chain that a page shows: all, or of very many the ends by the first measure, pooled,
 * since by plain means the smallest departments would stand there by chance.
 */
export function shownRows({ rows }: ChainPage): readonly ChainRow[] {
  return endsOf(rows, ({ name, cells: [cell] }) =>
    !cell || cell.withheld || name.kind !== 'group' ? null : (cell.pooled?.mean ?? cell.mean),
  );
}

/** Says so where that is not all of them. */
export function shownRowsNote(source: ReportSource, chain: ChainPage): Part[] {
  const [measure] = chain.measures;
  return measure ? endsNote(source, shownRows(chain), chain.rows, titleOf(source, measure)) : [];
}

/** The departments that stand beside each other on other pages: where not all can, those of the chain. */
export function shownDepartments(scope: Scope): readonly ReportGroup[] {
  const { departments } = scope;
  if (departments.length <= mostBeside) return departments;
  const byId = new Map(departments.map((group) => [group.name.id, group]));
  return shownRows(chainsFound(scope).staff).flatMap(({ name }) => byId.get(name.id) ?? []);
}
