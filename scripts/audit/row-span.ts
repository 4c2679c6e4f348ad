import {
  dividedBy,
  type Fraction,
  fraction,
  isZero,
  minus,
  one,
  plus,
  times,
  written,
  zero,
} from './fraction.ts';

/** A published set of people: a row of the table, as the atoms it holds. */
export interface PublishedSet {
  name: string;
  atoms: number[];
  /** Ballots in it, where the file says so. */
  ballots?: number;
}

/** How a total follows from published ones. */
export interface Derivation {
  /** @example 'c01 − c02' */
  words: string;
  /** The ballots it comes to, when the file gives those of every term. */
  ballots: Fraction | null;
}

interface Row {
  /** Atom → share. */
  entries: Map<number, Fraction>;
  /** Published set → how often it was taken. */
  taken: Map<number, Fraction>;
}

/**
 * Everything that can be added up and subtracted from published sets, exactly: Gaussian elimination
 * over fractions. A set of people has a total in the row span if and only if its indicator is a
 * combination of the published ones.
 */
export class RowSpan {
  private readonly pivots = new Map<number, Row>();
  private readonly sets: PublishedSet[];

  constructor(sets: PublishedSet[]) {
    this.sets = sets;
    sets.forEach((set, at) => {
      const rest = this.reduce(indicator(set.atoms, at));
      const [pivot] = rest.entries.keys();
      if (pivot === undefined) return;
      const scale = rest.entries.get(pivot) as Fraction;
      this.pivots.set(pivot, scaled(rest, dividedBy(one, scale)));
    });
  }

  /** Independent totals. */
  get rank(): number {
    return this.pivots.size;
  }

  /** How the total of these atoms follows from published ones, or null when it does not. */
  derivation(atoms: number[]): Derivation | null {
    const rest = this.reduce(indicator(atoms));
    if (rest.entries.size > 0) return null;
    const terms = [...rest.taken]
      .map(([at, share]) => ({
        set: this.sets[at] as PublishedSet,
        share: times(share, fraction(-1)),
      }))
      .sort((a, b) => Number(a.share.over < 0n) - Number(b.share.over < 0n));
    return {
      words: terms.map(({ set, share }, at) => term(set.name, share, at === 0)).join(' '),
      ballots: terms.reduce<Fraction | null>((sum, { set, share }) => {
        if (sum === null || set.ballots === undefined) return null;
        return plus(sum, times(share, fraction(set.ballots)));
      }, zero),
    };
  }

  /** What is left of a row after taking away every pivot; the row itself is used up. */
  private reduce(row: Row): Row {
    const { entries, taken } = row;
    const waiting = [...entries.keys()];
    for (let atom = waiting.pop(); atom !== undefined; atom = waiting.pop()) {
      const share = entries.get(atom);
      const pivot = this.pivots.get(atom);
      if (!share || !pivot) continue;
      for (const added of subtract(entries, pivot.entries, share)) waiting.push(added);
      subtract(taken, pivot.taken, share);
    }
    return row;
  }
}

function indicator(atoms: number[], set?: number): Row {
  return {
    entries: new Map(atoms.map((atom) => [atom, one])),
    taken: set === undefined ? new Map() : new Map([[set, one]]),
  };
}

function scaled(row: Row, share: Fraction): Row {
  const each = (map: Map<number, Fraction>) =>
    new Map([...map].map(([key, value]) => [key, times(value, share)]));
  return { entries: each(row.entries), taken: each(row.taken) };
}

/** Takes `share` times a row away, in place; returns the keys that were not there before. */
function subtract(
  from: Map<number, Fraction>,
  row: Map<number, Fraction>,
  share: Fraction,
): number[] {
  const added: number[] = [];
  for (const [key, value] of row) {
    const before = from.get(key);
    const rest = minus(before ?? zero, times(value, share));
    if (isZero(rest)) from.delete(key);
    else from.set(key, rest);
    if (!before) added.push(key);
  }
  return added;
}

function term(name: string, share: Fraction, first: boolean): string {
  const negative = share.over < 0n;
  const size = negative ? times(share, fraction(-1)) : share;
  const factor = isZero(minus(size, one)) ? '' : `${written(size)} × `;
  if (first) return `${negative ? '−' : ''}${factor}${name}`;
  return `${negative ? '−' : '+'} ${factor}${name}`;
}
