import { cellText } from '../../core/report/model/cell-text.ts';
import type { Reader } from '../../core/report/model/reader.ts';
import type { Column, Table, TableCell } from '../../core/report/model/table.ts';

/** Columns that fit beside each other on a desktop in letters of the usual size. */
const mostRoomy = 5;

/** A table of words and figures that scrolls within itself; the first cell of a row heads it. */
export function TableView({ reader, table }: { reader: Reader; table: Table }) {
  const [, ...columns] = table.columns;
  return (
    <section class="table-scroll" tabindex={0} aria-label={table.caption}>
      <table class={table.columns.length > mostRoomy ? 'compact many' : 'compact'}>
        <thead>
          <tr>
            {table.columns.map(({ title }) => (
              <th scope="col">{title}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([heading, ...cells]) => (
            <tr>
              <th scope="row">{cellText(heading, { title: '', kind: 'text' }, reader)}</th>
              {columns.map((column, place) => (
                <CellView reader={reader} column={column} cell={cells[place] ?? null} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Sentences may break over lines, figures with their interval may not. */
function CellView(props: { reader: Reader; column: Column; cell: TableCell }) {
  const { reader, column, cell } = props;
  const text = cellText(cell, column, reader);
  const stands = typeof cell === 'object' && cell !== null && 'clear' in cell && cell.clear;
  const { value, empty } = orderOf(cell, column);
  return (
    <td
      class={column.kind === 'sentence' ? 'sentence' : undefined}
      data-value={value}
      data-empty={empty}
    >
      {stands ? <strong>{text}</strong> : text}
    </td>
  );
}

/** What a script orders the rows by: the figure itself, or that there is none. */
function orderOf(cell: TableCell, column: Column): { value?: number; empty?: '' } {
  if (cell === null || (typeof cell === 'object' && 'withheld' in cell)) return { empty: '' };
  if (typeof cell === 'string') return column.kind === 'day' ? { value: Date.parse(cell) } : {};
  if ('said' in cell) {
    const [first] = cell.parts;
    return typeof first === 'object' && first !== null ? orderOf(first, column) : {};
  }
  const place = cell.value ?? cell.low;
  return typeof place === 'number' ? { value: Number(place.toFixed(6)) } : { empty: '' };
}
