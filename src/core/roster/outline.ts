import type { ChosenSheet } from './choose-sheet.ts';
import { headingKey, type RosterField } from './fields.ts';
import type { SheetRow } from './file/sheet.ts';
import { type Remark, Tally } from './notes.ts';
import { mayBeNumber } from './number-key.ts';
import { rowText } from './region.ts';

const department = 'department';
const looked = 300;
/** Fewer rows show no pattern. */
const fewest = 6;
/** What stands alone in a row and names no department: the foot of a page, a day. */
const noGroup = /^(?:pagina|page|seite|blad|datum|date)\b|^[\d\s./:-]*$/i;

/** A list as it is read, with what was taken from elsewhere for its rows. */
interface Outlined {
  chosen: ChosenSheet;
  /** The first rows that got a department which stands once above them. */
  remarks: () => Remark[];
}

/**
 * A list in which each department stands once, as reports and pivot tables write it: in the first row
 * of its people, or in a row of its own above them. Every person's row gets it.
 */
export function withOutline(chosen: ChosenSheet, fields: RosterField[]): Outlined {
  const { sheet, region } = chosen;
  const number = region.columns.findIndex(({ field }) => field === 'number');
  const place = region.columns.findIndex(({ field }) => field === department);
  const isPerson = ({ cells }: SheetRow) => mayBeNumber(cells[number]);
  const rows = number < 0 ? [] : firstRows(chosen).filter((row) => place < 0 || isPerson(row));
  const outlined = place < 0 ? groupOf(rows[0]) !== undefined : isOnce(rows, place);
  if (!outlined) return { chosen, remarks: () => [] };
  const known = fields.find(({ id }) => id === department)?.sure ?? new Set();
  const column = { heading: department, field: department, leftOut: false, hidden: false };
  const columns = place < 0 ? [...region.columns, column] : region.columns;
  const at = place < 0 ? region.columns.length : place;
  const heading = columns[at]?.heading ?? department;
  let tally = new Tally<'carried', Remark['places'][number]>();

  return {
    remarks: () => tally.all(),
    chosen: {
      ...chosen,
      region: { ...region, columns },
      sheet: {
        ...sheet,
        read(visit) {
          let above = '';
          tally = new Tally();
          sheet.read((row) => {
            if (row.line <= region.lastLine) return visit(row);
            const group = place < 0 ? groupOf(row) : row.cells[at]?.trim();
            if (group) above = place < 0 ? withoutHeading(group, known) : group;
            if (place < 0 && group) return true;
            if (above === '' || !isPerson(row) || row.cells[at]?.trim()) return visit(row);
            tally.add('carried', { line: row.line, field: heading, text: above });
            const cells = [...row.cells];
            while (cells.length < at) cells.push('');
            cells[at] = above;
            return visit({ ...row, cells });
          });
        },
      },
    },
  };

  /** What stands alone in a row, where that is no person. */
  function groupOf(row: SheetRow | undefined): string | undefined {
    if (!row || isPerson(row)) return undefined;
    const filled = row.cells.map((cell) => cell.trim()).filter(Boolean);
    const [only = ''] = filled;
    return filled.length === 1 && !noGroup.test(only) ? rowText([only]) : undefined;
  }
}

function firstRows({ sheet, region }: ChosenSheet): SheetRow[] {
  const rows: SheetRow[] = [];
  let seen = 0;
  sheet.read((row) => {
    seen += 1;
    if (row.line > region.lastLine && row.cells.some((cell) => cell.trim())) rows.push(row);
    return rows.length < looked && seen < 10 * looked;
  });
  return rows;
}

/** Most of some rows lack it, the first has it, and hardly one stands there twice. */
function isOnce(rows: SheetRow[], place: number): boolean {
  const written = rows.map(({ cells }) => cells[place]?.trim() ?? '');
  const filled = written.filter(Boolean);
  return (
    Boolean(written[0]) &&
    rows.length >= fewest &&
    filled.length > 1 &&
    filled.length * 2 <= rows.length &&
    new Set(filled).size * 5 >= filled.length * 4
  );
}

/** `Afdeling: Zorg` without what it is. */
function withoutHeading(text: string, known: ReadonlySet<string>): string {
  const [, heading = '', rest] = /^([^:]{1,40}):\s*(.+)$/.exec(text) ?? [];
  return rest && known.has(headingKey(heading)) ? rest : text;
}
