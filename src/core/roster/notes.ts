import type { Tidying } from './tidy.ts';

/** Rows that were not read as people, and why. */
export type PassedKind =
  | 'title'
  | 'second heading'
  | 'heading again'
  | 'hidden'
  | 'struck'
  | 'total'
  | 'note'
  | 'left';

/** A kind of remark with how often it was made and the first places. */
export interface Counted<Kind extends string, Place> {
  kind: Kind;
  count: number;
  places: Place[];
}

export type PassedRows = Counted<PassedKind, { line: number; text: string }>;
export type TidiedCells = Counted<Tidying, { line: number; field: string; text: string }>;
/**
 * Things to look at that stop nothing: numbers that may have lost zeros, a department that is only
 * `0` or `-`, words of a status column that say neither "here" nor "gone", an address of two people, a
 * department that stands once above its people.
 */
export type RemarkKind = 'zeros' | 'placeholder' | 'status' | 'shared address' | 'carried';
export type Remark = Counted<RemarkKind, { line: number; field: string; text: string }>;

const mostPlaces = 10;

/** Counts per kind, keeping the first places: a list of a million remarks helps nobody. */
export class Tally<Kind extends string, Place> {
  private readonly kinds = new Map<Kind, Counted<Kind, Place>>();

  add(kind: Kind, place: Place): void {
    const counted = this.kinds.get(kind) ?? { kind, count: 0, places: [] };
    this.kinds.set(kind, counted);
    counted.count += 1;
    if (counted.places.length < mostPlaces) counted.places.push(place);
  }

  all(): Counted<Kind, Place>[] {
    return [...this.kinds.values()];
  }
}
