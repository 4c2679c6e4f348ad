import type { Page, Part } from '../model/page.ts';
import { partsIn } from '../model/page.ts';
import type { ReportSource } from '../model/source.ts';

/** A page of an edition: parts of the report's own pages under one message. */
export const sheet = (id: string, title: string, parts: readonly Part[]): Page => ({
  id,
  title,
  lead: '',
  parts,
});

/** The pages that have something to show. */
export const filled = (pages: readonly Page[]): Page[] =>
  pages.filter(({ parts }) => parts.length > 0);

/** The first chart of a page whose id begins with one of these, with its small texts. */
export function chartsOf({ parts }: Page, ids: readonly string[]): Part[] {
  for (const id of ids) {
    const section = partsIn(parts).find(
      (part) =>
        part.kind === 'section' &&
        part.parts.some((one) => one.kind === 'chart' && one.chart.id.startsWith(id)),
    );
    if (section?.kind !== 'section') continue;
    const place = section.parts.findIndex((one) => one.kind === 'chart');
    const after = section.parts.slice(place + 1);
    const next = after.findIndex(({ kind }) => kind !== 'text');
    return section.parts.slice(place, place + 1 + (next < 0 ? after.length : next));
  }
  return [];
}

/**
 * What a sheet of paper shows of a page beside what it shows already, where it is not half full: last what is folded
 * elsewhere, the least of it first, since of many rows or pictures under one number only some would have room.
 */
export function fillingFrom({ parts }: Page, shown: readonly Part[]): Part {
  const left = without(parts, new Set(shown));
  const all = partsIn(left).filter((part) => part.kind === 'folded');
  const folded = all.filter(
    (one) => !all.some(({ parts: inside }) => partsIn(inside).includes(one)),
  );
  const open = without(left, new Set(folded));
  return { kind: 'filling', parts: [...open, ...folded.toSorted((a, b) => sizeOf(a) - sizeOf(b))] };
}

/** Rows and pictures in a part. */
function sizeOf(part: Part): number {
  const sizes = partsIn([part]).map((one) => {
    if (one.kind === 'table') return one.table.rows.length;
    return one.kind === 'multiples' ? one.charts.length : 0;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The same parts with neither those shown nor what is left of them empty. */
function without(parts: readonly Part[], shown: ReadonlySet<Part>): Part[] {
  return parts.flatMap((part): Part[] => {
    if (shown.has(part)) return [];
    if (part.kind !== 'section' && part.kind !== 'heading') return [part];
    const left = without(part.parts, shown);
    return left.length > 0 ? [{ ...part, parts: left }] : [];
  });
}

/** What was agreed, and since when it stands like this. */
export function agreedOf({ parts }: Page): Part[] {
  return parts.filter(({ kind }) => kind === 'agreements' || kind === 'text');
}

/** The rules by which the figures were made. */
export function howOf(method: Page): Part[] {
  return partsIn(method.parts)
    .filter(({ kind }) => kind === 'list')
    .slice(0, 1);
}

/** What an audience may ask itself with these figures on the table. */
export function questionsFor({ words }: ReportSource, items: readonly string[]): Part {
  return {
    kind: 'section',
    title: words.pages.board.questionsTitle,
    parts: [{ kind: 'list', items }],
  };
}
