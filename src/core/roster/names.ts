import { fold } from '../ground/fold.ts';
import { toTheEye, withPlainMarks } from './tidy.ts';

/** One name that was written in several ways. */
export interface Spellings {
  field: string;
  kept: string;
  others: string[];
}

const mostNames = 100;
const mostOthers = 5;

/**
 * What departments, sites and other free values are called. The first spelling of a name is kept;
 * capitals, spaces, dashes and compatibility forms make no other name. Names that differ in accents,
 * punctuation, alphabet or the zeros of a code stay two, and are named as alike.
 */
export class Names {
  private readonly kept = new Map<string, string>();
  private readonly others = new Map<string, Spellings>();

  /** The name that was written before for the same thing, else this one. */
  named(field: string, written: string): string {
    const key = `${field}\n${sameName(written)}`;
    const kept = this.kept.get(key);
    if (kept === undefined) this.kept.set(key, written);
    else if (kept !== written) this.note(key, { field, kept, others: [] }, written);
    return kept ?? written;
  }

  count(field: string): number {
    return [...this.kept.keys()].filter((key) => key.startsWith(`${field}\n`)).length;
  }

  /** Names that were taken for one. */
  joined(): Spellings[] {
    return [...this.others.values()];
  }

  /** Names that look alike and were not taken for one. */
  alike(): { field: string; names: string[] }[] {
    const groups = new Map<string, string[]>();
    for (const [key, kept] of this.kept) {
      const [field = ''] = key.split('\n');
      const folded = `${field}\n${fold(toTheEye(asCode(kept))).replace(/\p{M}/gu, '')}`;
      groups.set(folded, [...(groups.get(folded) ?? []), kept]);
    }
    return [...groups]
      .filter(([, names]) => names.length > 1)
      .slice(0, mostNames)
      .map(([key, names]) => ({
        field: key.split('\n')[0] ?? '',
        names: names.slice(0, mostOthers),
      }));
  }

  private note(key: string, spellings: Spellings, written: string) {
    const noted = this.others.get(key) ?? spellings;
    if (this.others.size < mostNames) this.others.set(key, noted);
    if (noted.others.length < mostOthers && !noted.others.includes(written))
      noted.others.push(written);
  }
}

/** `0100` and `100.0` may be `100` of which a spreadsheet made a number. */
function asCode(name: string): string {
  return /^\d+(?:[.,]0+)?$/.test(name) ? name.replace(/^0+(?=\d)|[.,]0+$/g, '') : name;
}

function sameName(name: string): string {
  return withPlainMarks(name)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s*([-&/+,])\s*/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
