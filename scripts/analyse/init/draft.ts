import { fold } from '../../../src/core/ground/fold.ts';
import { idOfHeading } from '../headings.ts';
import type { ColumnProfile } from './columns.ts';

/** What a file seems to hold, for a first definition. */
export interface Draft {
  attributes: { id: string; heading: string; values: string[] | null }[];
  items: DraftItem[];
  scales: string[];
  /** Columns that are in no definition, by what keeps them out. */
  left: { heading: string; why: 'words' | 'range' | 'empty'; low?: number; high?: number }[];
}

export interface DraftItem {
  id: string;
  text: string;
  format: 'agreement' | 'zero-to-ten';
  scale: string | null;
}

/** Headings of the two attributes that the report knows by name. */
const known: Record<string, readonly string[]> = {
  layer: ['layer', 'laag', 'managementlayer', 'managementlaag'],
  department: ['department', 'afdeling', 'dept'],
};

/** How many values the attribute `layer` may have. */
const mostLayers = 12;

/**
 * A definition's parts from the columns of a file: whole numbers from 1 to 5 are statements, those that
 * reach 0 or 10 questions from 0 to 10, other words that come back are attributes. Statements whose
 * headings differ in their last number only are a scale.
 */
export function draftOf(columns: readonly ColumnProfile[]): Draft {
  const draft: Draft = { attributes: [], items: [], scales: [], left: [] };
  const stems = new Map<string, number>();
  const rated = columns.filter(({ range }) => range && range.low >= 1 && range.high <= 5);
  for (const { heading } of rated) {
    const stem = stemOf(heading);
    if (stem) stems.set(stem, (stems.get(stem) ?? 0) + 1);
  }
  for (const column of columns) {
    const { heading, range, values, filled, about } = column;
    if (heading === '') continue;
    const id = idOfHeading(heading);
    if (filled === 0) draft.left.push({ heading, why: 'empty' });
    else if (range && range.low >= 1 && range.high <= 5) {
      const stem = stemOf(heading);
      const scale = stem && (stems.get(stem) ?? 0) > 1 ? stem : null;
      if (scale && !draft.scales.includes(scale)) draft.scales.push(scale);
      draft.items.push({ id, text: about || heading, format: 'agreement', scale });
    } else if (range && range.high === 10) {
      draft.items.push({ id, text: about || heading, format: 'zero-to-ten', scale: null });
    } else if (range) draft.left.push({ heading, why: 'range', ...range });
    else if (values && 2 * values.size <= filled) {
      const named = Object.keys(known).find((one) => known[one]?.includes(fold(heading))) ?? id;
      if (named === 'layer' && values.size > mostLayers) draft.left.push({ heading, why: 'words' });
      else {
        const listed = named === 'layer' ? [...values].sort() : null;
        draft.attributes.push({ id: named, heading, values: listed });
      }
    } else draft.left.push({ heading, why: 'words' });
  }
  return draft;
}

/** `climate` of `Climate_3` and `climate3`; null where no number ends a heading. */
function stemOf(heading: string): string | null {
  const found = /^(.*?)[\s._-]*\d+$/.exec(heading.trim());
  return found?.[1] ? idOfHeading(found[1]) : null;
}
