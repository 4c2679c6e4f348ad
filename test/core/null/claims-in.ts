import type { Chart } from '../../../src/core/report/model/chart.ts';
import type { Claim, ClaimKind } from '../../../src/core/report/model/claim.ts';
import type { Page, Part } from '../../../src/core/report/model/page.ts';
import { partsIn } from '../../../src/core/report/model/page.ts';
import type { Table, TableCell } from '../../../src/core/report/model/table.ts';

/** Every claim of a page: sentences, differences that stand out in tables and charts, and colours. */
export function claimsIn({ parts }: Pick<Page, 'parts'>): Claim[] {
  return partsIn(parts).flatMap(claimsOf);
}

function claimsOf(part: Part): Claim[] {
  switch (part.kind) {
    case 'text':
      return part.claims?.map((kind) => ({ kind, text: part.text })) ?? [];
    case 'topics':
      return part.topics.flatMap(({ title, claims }) =>
        claims.map((kind) => ({ kind, text: title })),
      );
    case 'table':
    case 'agreements':
      return inTable(part.table);
    case 'chart':
      return inChart(part.chart);
    case 'multiples':
      return part.charts.flatMap(inChart);
    default:
      return [];
  }
}

function inTable({ claim, caption, rows }: Table): Claim[] {
  return rows.flatMap((cells) => {
    const text = `${caption}: ${String(cells[0])}`;
    const said = cells.flatMap((cell) => saidIn(cell).map((kind) => ({ kind, text })));
    const standing = cells.filter(standsOut).map(() => ({ kind: known(claim, caption), text }));
    return [...said, ...standing];
  });
}

function saidIn(cell: TableCell): readonly ClaimKind[] {
  return cell !== null && typeof cell === 'object' && 'said' in cell ? (cell.claims ?? []) : [];
}

/** The kind of a table or chart in which something stands out. */
function known(claim: ClaimKind | undefined, title: string): ClaimKind {
  if (!claim) throw new Error(`"${title}" states a difference without saying which`);
  return claim;
}

function standsOut(cell: TableCell): boolean {
  if (cell === null || typeof cell === 'string') return false;
  if ('parts' in cell) return cell.parts.some(standsOut);
  return 'value' in cell && (cell.clear === true || (cell.tone ?? 0) !== 0);
}

function inChart(chart: Chart): Claim[] {
  const { claim, title } = chart;
  return standingOut(chart).map((label) => ({
    kind: known(claim, title),
    text: `${title}: ${label}`,
  }));
}

/** Names of the rows that a chart lets stand out. */
function standingOut(chart: Chart): string[] {
  if (chart.kind === 'pairs') return chart.rows.flatMap((row) => (row.gap?.clear ? row.label : []));
  if (chart.kind !== 'heat') return [];
  return chart.rows.flatMap(({ label, cells }) =>
    cells.flatMap((cell) => (cell && cell.tone !== 0 ? label : [])),
  );
}
