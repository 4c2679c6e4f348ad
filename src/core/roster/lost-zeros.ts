import type { Remark } from './notes.ts';

type Place = { line: number; field: string; text: string };

const mostPlaces = 10;

/**
 * Watches for numbers that lost their leading zeros: where some numbers of a list begin with a zero
 * and all of those are equally long, a shorter number without one probably once had it too.
 */
export class LostZeros {
  private readonly byLength = new Map<number, { count: number; places: Place[] }>();
  private readonly widths = new Set<number>();

  watch(place: Place): void {
    const { text } = place;
    if (!/^\d+$/.test(text)) return;
    if (text.startsWith('0')) this.widths.add(text.length);
    else {
      const counted = this.byLength.get(text.length) ?? { count: 0, places: [] };
      this.byLength.set(text.length, counted);
      counted.count += 1;
      if (counted.places.length < mostPlaces) counted.places.push(place);
    }
  }

  remark(): Remark[] {
    const [width] = this.widths;
    if (width === undefined || this.widths.size > 1) return [];
    const shorter = [...this.byLength]
      .filter(([length]) => length < width)
      .map(([, found]) => found);
    const count = shorter.reduce((sum, found) => sum + found.count, 0);
    const places = shorter.flatMap((found) => found.places).slice(0, mostPlaces);
    return count > 0 ? [{ kind: 'zeros', count, places }] : [];
  }
}
