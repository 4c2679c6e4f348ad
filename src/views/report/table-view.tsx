import { cellText } from '../../core/report/model/cell-text.ts';
import type { Reader } from '../../core/report/model/reader.ts';
import type { Column, Table, TableCell } from '../../core/report/model/table.ts';

/** A table of words and figures that scrolls within itself; the first cell of a row heads it. */
export function TableView({ reader, table }: { reader: Reader; table: Table }) {
  const [, ...columns] = table.columns;
  return (
    <section class="table-scroll" tabindex={0} aria-label={table.caption}>
      <table class="compact">
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
  return (
    <td class={column.kind === 'sentence' ? 'sentence' : undefined}>
      {stands ? <strong>{text}</strong> : text}
    </td>
  );
}
