import { fill } from '../../core/language/language.ts';
import type { ReportToolTexts } from '../../texts/report-tools.ts';
import { h } from '../base/dom.ts';

/**
 * Lets the heads of a table order its rows: first upwards, pressed again downwards. Cells without a
 * figure stay last; the order that was written comes back with the page.
 */
export function sortable(table: HTMLTableElement, words: ReportToolTexts): void {
  const [body] = table.tBodies;
  if (!body || body.rows.length < 2) return;
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  heads.forEach((head, column) => {
    const title = head.textContent ?? '';
    const sort = () => {
      const up = head.getAttribute('aria-sort') !== 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
      body.append(...[...body.rows].sort(byCell(column, up)));
    };
    const label = fill(words.sort, { column: title });
    head.replaceChildren(
      h('button', { type: 'button', class: 'sort', title: label, onclick: sort }, title),
    );
  });
}

function byCell(column: number, up: boolean) {
  const sign = up ? 1 : -1;
  return (one: HTMLTableRowElement, other: HTMLTableRowElement): number => {
    const [a, b] = [figureOf(one.cells[column]), figureOf(other.cells[column])];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    const { lang } = document.documentElement;
    return sign * String(a).localeCompare(String(b), lang, { numeric: true });
  };
}

/** The figure of a cell, or its words; null where there is neither. */
function figureOf(cell: HTMLTableCellElement | undefined): number | string | null {
  const { value, empty } = cell?.dataset ?? {};
  if (value !== undefined) return Number(value);
  return empty === undefined ? (cell?.textContent ?? null) : null;
}
