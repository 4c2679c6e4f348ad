import type { Element } from './read-markup.ts';

/** Columns a table may have on A4. */
export const mostColumns = 9;

/**
 * A table as tables that fit on A4: each repeats the first column and has an even share of the
 * others. A table that fits stays as it is.
 * @example twenty columns become three tables of 8, 7 and 7, the first column in each
 */
export function splitTable(table: Element): Element[] {
  const others = columnsOf(table) - 1;
  const parts = Math.ceil(others / (mostColumns - 1));
  if (parts < 2) return [table];
  return Array.from({ length: parts }, (_, part) => {
    const [from, to] = [part, part + 1].map((place) => Math.ceil((place * others) / parts));
    return only(table, (column) => column === 0 || (column > (from ?? 0) && column <= (to ?? 0)));
  });
}

/** Columns of the widest row; none of the report's tables has cells that span several. */
function columnsOf(table: Element): number {
  return Math.max(0, ...rowsIn(table).map((row) => row.children.length));
}

function rowsIn(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.tag === 'tr' ? [child] : rowsIn(child);
  });
}

/** The same table with the wanted columns of every row. */
function only(element: Element, wanted: (column: number) => boolean): Element {
  const children =
    element.tag === 'tr'
      ? element.children.filter((_, column) => wanted(column))
      : element.children.map((child) => (typeof child === 'string' ? child : only(child, wanted)));
  return { ...element, children };
}
