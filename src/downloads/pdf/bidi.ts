/**
 * The order in which a line of mixed directions is drawn: the bidirectional algorithm of Unicode
 * (UAX #9) for texts without embeddings and isolates, whose marks are taken off before a text is
 * printed. Held against another implementation in `test/downloads/bidi.test.ts`.
 */

/** 0 for a paragraph from left to right, 1 for one from right to left. */
export type Direction = 0 | 1;

type Kind = 'L' | 'R' | 'AL' | 'EN' | 'AN' | 'ES' | 'CS' | 'ET' | 'NSM' | 'ON';

const kinds: [Kind, RegExp][] = [
  ['EN', /[\d۰-۹²³¹⁰-⁹]/u],
  ['AN', /[٠-٩٫٬\u0600-\u0605\u06dd]/u],
  ['ES', /[+\-−]/u],
  ['CS', /[,./:\u00a0\u060c\u202f]/u],
  ['ET', /[#$%°±‰‱€£¢¥¤٪]|\p{Sc}|[\u2032-\u2034\u2212\u2213]/u],
  ['NSM', /\p{Mn}|\p{Me}/u],
  ['AL', /[\p{Script=Arabic}\u061b\u061f\u066d]/u],
  ['R', /\p{Script=Hebrew}|\u200f/u],
  ['L', /\p{L}|\p{N}|\p{Mc}|\u200e/u],
];
const openers = '([{';
const closers = ')]}';

function kindOf(letter: string): Kind {
  if (letter <= '\u007f' && /[A-Za-z]/.test(letter)) return 'L';
  if (letter === ' ') return 'ON';
  return kinds.find(([, pattern]) => pattern.test(letter))?.[0] ?? 'ON';
}

/** Marks of direction: they count for the order and are not drawn. */
export const directionMarks = /[\u061c\u200e\u200f]/g;

/** The direction of a text by its first letter that has one. */
export function directionOf(text: string): Direction | undefined {
  for (const letter of text) {
    const kind = kindOf(letter);
    if (kind === 'L') return 0;
    if (kind === 'R' || kind === 'AL') return 1;
  }
  return undefined;
}

/** The level of each character, odd where it is read from right to left. */
export function levelsOf(text: string, base: Direction): number[] {
  // By unit, as every place in a text is counted; printed letters are of the first plane.
  const types = Array.from({ length: text.length }, (_, at) => kindOf(text[at] ?? ''));
  const own: Kind = base === 1 ? 'R' : 'L';
  weak(types, own);
  brackets(text, types, own);
  neutral(types, own);
  return types.map((type) => {
    if (type === 'L') return base === 0 ? 0 : 2;
    return type === 'R' ? 1 : 2;
  });
}

function weak(types: Kind[], own: Kind): void {
  let strong = own;
  types.forEach((type, at) => {
    if (type === 'NSM') types[at] = at === 0 ? own : (types[at - 1] as Kind);
    const now = types[at] as Kind;
    if (now === 'L' || now === 'R' || now === 'AL') strong = now;
    else if (now === 'EN' && strong === 'AL') types[at] = 'AN';
  });
  types.forEach((type, at) => {
    if (type === 'AL') types[at] = 'R';
  });
  types.forEach((type, at) => {
    const [before, after] = [types[at - 1], types[at + 1]];
    if (before !== after) return;
    if (type === 'ES' && before === 'EN') types[at] = 'EN';
    else if (type === 'CS' && (before === 'EN' || before === 'AN')) types[at] = before;
  });
  types.forEach((type, at) => {
    if (type !== 'EN') return;
    for (let near = at - 1; types[near] === 'ET'; near -= 1) types[near] = 'EN';
    for (let near = at + 1; types[near] === 'ET'; near += 1) types[near] = 'EN';
  });
  strong = own;
  types.forEach((type, at) => {
    if (type === 'ES' || type === 'CS' || type === 'ET') types[at] = 'ON';
    else if (type === 'L' || type === 'R') strong = type;
    else if (type === 'EN' && strong === 'L') types[at] = 'L';
  });
}

const sideOf = (type: Kind | undefined): Kind | undefined =>
  type === 'EN' || type === 'AN' ? 'R' : type === 'L' || type === 'R' ? type : undefined;

/** A pair of brackets takes the direction of what is inside, or of what stands before it. */
function brackets(text: string, types: Kind[], own: Kind): void {
  const open: { at: number; kind: number }[] = [];
  const pairs: [number, number][] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (types[at] !== 'ON') continue;
    if (openers.includes(letter)) open.push({ at, kind: openers.indexOf(letter) });
    else if (closers.includes(letter)) {
      const place = open.findLastIndex(({ kind }) => kind === closers.indexOf(letter));
      if (place < 0) continue;
      pairs.push([open[place]?.at ?? 0, at]);
      open.length = place;
    }
  }
  pairs.sort((a, b) => a[0] - b[0]);
  for (const [from, to] of pairs) {
    const inside = types.slice(from + 1, to).map(sideOf);
    const before = types.slice(0, from).map(sideOf).findLast(Boolean) ?? own;
    const other = own === 'R' ? 'L' : 'R';
    const side = inside.includes(own)
      ? own
      : inside.includes(other)
        ? before === other
          ? other
          : own
        : undefined;
    if (side) types[from] = types[to] = side;
  }
}

/** What has no direction of its own takes that of both sides, or of the paragraph. */
function neutral(types: Kind[], own: Kind): void {
  for (let from = 0; from < types.length; from += 1) {
    if (types[from] !== 'ON') continue;
    let to = from;
    while (types[to] === 'ON') to += 1;
    const before = sideOf(types[from - 1]) ?? own;
    const after = sideOf(types[to]) ?? own;
    types.fill(before === after ? before : own, from, to);
    from = to;
  }
}

/** A stretch of a line in one direction and one kind of letters. */
export interface Stretch {
  text: string;
  level: number;
}

/** The places of stretches from left to right, highest levels turned first. */
export function drawnOrder(stretches: readonly Pick<Stretch, 'level'>[]): number[] {
  const order = stretches.map((_, at) => at);
  const level = (at: number) => stretches[order[at] ?? 0]?.level ?? 0;
  const highest = Math.max(0, ...stretches.map((one) => one.level));
  for (let turned = highest; turned >= 1; turned -= 1) {
    for (let from = 0; from < order.length; from += 1) {
      let to = from;
      while (to < order.length && level(to) >= turned) to += 1;
      if (to > from) {
        const part = order.slice(from, to).reverse();
        order.splice(from, to - from, ...part);
        from = to;
      }
    }
  }
  return order;
}

const mirrors = '()[]{}<>«»‹›≤≥';

/** A stretch from right to left whose letters nobody turns: turned, with its brackets the other way. */
export function turned(text: string): string {
  return [...text]
    .reverse()
    .map((letter) => {
      const at = mirrors.indexOf(letter);
      return at < 0 ? letter : (mirrors[at ^ 1] ?? letter);
    })
    .join('');
}
