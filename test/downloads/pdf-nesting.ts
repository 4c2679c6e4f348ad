import type { PdfObjects } from './pdf-objects.ts';
import { attributeOf, type Part } from './pdf-tags.ts';

/** Tables 333, 336 and 337 of ISO 32000-1: what may stand directly below and above a part. */
const below: Record<string, string[]> = {
  TOC: ['TOC', 'TOCI', 'Caption'],
  TOCI: ['Lbl', 'Reference', 'NonStruct', 'P', 'TOC', 'Link'],
  L: ['L', 'LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  TR: ['TH', 'TD'],
  ...{ THead: ['TR'], TBody: ['TR'], TFoot: ['TR'] },
};
const above: Record<string, string[]> = {
  ...{ TOCI: ['TOC'], LI: ['L'], LBody: ['LI'], TR: ['Table', 'THead', 'TBody', 'TFoot'] },
  ...{ TH: ['TR'], TD: ['TR'], THead: ['Table'], TBody: ['Table'], TFoot: ['Table'] },
};

/** Whether a part stands where it may not, or holds what it may not. */
export function isMisplaced({ type, above: [parent], kids }: Part): boolean {
  const names = kids.map((kid) => kid.type);
  const times = (name: string) => names.filter((one) => one === name).length;
  const captionAt = names.lastIndexOf('Caption');
  return (
    (type in above && !above[type]?.includes(parent?.type ?? '')) ||
    (type in below && names.some((name) => !below[type]?.includes(name))) ||
    (/^(L|TOC)$/.test(type) && captionAt > 0) ||
    (type === 'Table' &&
      (times('THead') > 1 ||
        times('TFoot') > 1 ||
        times('Caption') > 1 ||
        (times('THead') + times('TFoot') > 0 && times('TBody') === 0) ||
        (captionAt > 0 && captionAt < names.length - 1)))
  );
}

export const rowsOf = (table: Part): Part[] =>
  table.kids.flatMap((kid) => {
    if (kid.type === 'TR') return [kid];
    return /^T(Head|Body|Foot)$/.test(kid.type) ? rowsOf(kid) : [];
  });

/** Whether the cells of a table fill a rectangle, each place once, spans counted. */
export function isRegular(file: PdfObjects, table: Part): boolean {
  const rows = rowsOf(table);
  const taken = rows.map(() => new Set<number>());
  let overlap = false;
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row.kids) {
      while (taken[at]?.has(column)) column += 1;
      const across = Number(attributeOf(file, cell.own, '/ColSpan') ?? 1);
      const down = Number(attributeOf(file, cell.own, '/RowSpan') ?? 1);
      for (let y = at; y < at + down; y += 1) {
        for (let x = column; x < column + across; x += 1) {
          overlap ||= taken[y]?.has(x) ?? true;
          taken[y]?.add(x);
        }
      }
    }
  });
  return !overlap && new Set(taken.map(({ size }) => size)).size <= 1;
}
