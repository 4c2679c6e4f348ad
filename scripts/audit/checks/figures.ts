import {
  addedUp,
  awayFromEnds,
  bandSpan,
  enoughAnswered,
  gapRange,
  isSpread,
  leastValid,
  mostAlike,
  onLattice,
  peoplePoints,
  type Range,
  rangeOf,
  toldWidely,
  validSpan,
  widestStep,
} from '../lattice.ts';
import { type Find, finder, type Leak } from '../leak.ts';
import type { CoarseRow, FineRow, Publication, Variable } from '../publication.ts';
import { named, rowsWithin, sum } from '../rows.ts';

/**
 * Every figure lies on its protected lattice, away from the ends, about the questions of its own
 * variable: nothing exact, nothing that says what everybody answered.
 */
export function checkFigures(publication: Publication): Leak[] {
  const { variables, index, wave, participation } = publication;
  const { leaks, find } = finder();
  for (const variable of variables) {
    const range = rangeOf(variable);
    checkKind(variable, find);
    checkSpreads(variable, range, find);
    for (const row of variable.fine) checkFine(variable, row, range, wave.k, find);
    for (const row of variable.coarse) checkCoarse(variable, row, find);
  }
  const everybody = participation.ballots;
  const measured = variables.find(({ id }) => index?.scales.includes(id));
  const range = measured ? { ...rangeOf(measured), clear: 2 } : { ...gapRange, clear: 2 };
  const questions = variables.filter(({ id }) => index?.scales.includes(id)).flatMap(scoredParts);
  if (index?.spread != null && (questions.length < 3 || !isSpread(index.spread, everybody, range)))
    find('off-the-lattice', 'index.spread', String(index.spread));
  if (index?.spread != null && everybody < leastSpread)
    find('statistic-too-few', 'index.spread', `${everybody} ballots; ${leastSpread} needed`);
  return leaks;
}

/** Ballots that a spread of everybody needs. */
const leastSpread = 15;

const scoredParts = ({ parts }: Pick<Variable, 'parts'>) => parts.filter(({ scored }) => scored);

function checkKind(
  { id, kind, from, to, step, parts, fine, coarse, gapSpreads }: Variable,
  find: Find,
): void {
  const scale = `${from} to ${to} in steps of ${step}`;
  const width = to - from;
  if (![0, 1].includes(from) || width < 3 || to > 11 || step !== Math.ceil(width / 2))
    find('off-the-lattice', id, scale);
  const own = parts.map((part) => part.id);
  if (!parts.some(({ scored }) => scored)) find('outside-its-table', id, 'is made of nothing');
  if (kind === 'item' && own.join() !== id)
    find('outside-its-table', id, `is made of ${own.join(', ')}`);
  const gaps = gapSpreads.map(({ item }) => item);
  for (const row of [...fine, ...coarse]) {
    const items = row.items.map(({ item }) => item);
    if (items.join() !== own.join())
      find(
        'outside-its-table',
        `${id} ${named(row)}`,
        `has ${items.join(', ')}, not ${own.join(', ')}`,
      );
  }
  for (const row of fine) {
    for (const { item } of row.gaps) {
      if (own.includes(item) || (kind === 'item' && item !== ''))
        find('outside-its-table', `${id} ${named(row)}`, `has a gap of ${item}`);
    }
  }
  const known = new Set([...gaps, ...fine.flatMap((row) => row.gaps.map(({ item }) => item))]);
  if (kind === 'item' && known.size > 0)
    find('outside-its-table', id, 'is a question and has gaps');
}

function checkSpreads(
  { id, spread, gapSpreads, fine, parts }: Variable,
  range: Range,
  find: Find,
): void {
  const everybody = sum(fine.map(({ n }) => n));
  if (spread !== null && !isSpread(spread, everybody, range))
    find('off-the-lattice', `${id}.spread`, String(spread));
  for (const { item, spread: one } of gapSpreads)
    if (!isSpread(one, everybody, gapRange)) find('off-the-lattice', `${item} spread`, String(one));
  if ((spread !== null || gapSpreads.length > 0) && everybody < leastSpread)
    find('statistic-too-few', `${id}.spread`, `${everybody} ballots; ${leastSpread} needed`);
  // One or two questions have none: a person's answer to one of them would move it too far.
  const several = scoredParts({ parts }).length > 2;
  if (spread !== null && !several)
    find('another-base', `${id}.spread`, 'has a spread of few questions');
  for (const row of fine) {
    const where = `${id} ${named(row)}`;
    if ((row.spread !== null) !== several)
      find('another-base', where, several ? 'lacks its spread' : 'has a spread of few questions');
    else if (row.spread !== null && !isSpread(row.spread, row.n, range))
      find('off-the-lattice', where, `spread ${row.spread}`);
  }
}

function checkFine(variable: Variable, row: FineRow, range: Range, k: number, find: Find): void {
  const { n, total, gaps, answered } = row;
  const where = `${variable.id} ${named(row)}`;
  if (!onLattice(total, n, range)) find('off-the-lattice', where, `total ${total} of ${n} ballots`);
  else if (!awayFromEnds(total, n, range, validSpan(answered, n, 0)?.[1] ?? n))
    find('too-near-an-end', where, `total ${total} of ${n} ballots`);
  if (!validSpan(answered, n, leastValid(k)))
    find('figures-contradict', where, `"${answered}" of ${n} cannot be`);
  for (const gap of gaps) {
    const place = `${gap.item} ${named(row)}`;
    if (!onLattice(gap.total, n, gapRange))
      find('off-the-lattice', place, `gap ${gap.total} of ${n} ballots`);
    else if (!awayFromEnds(gap.total, n, gapRange, n))
      find('too-near-an-end', place, `gap ${gap.total} of ${n} ballots`);
  }
  const scored = variable.parts.filter(({ scored: counts }) => counts).map(({ id }) => id);
  const spans = row.items.map(({ item, band }) => ({ item, span: bandSpan(band, n) }));
  for (const { item, span } of spans)
    if (span[0] > span[1])
      find('figures-contradict', `${item} ${named(row)}`, `no share of ${n} lies between`);
  const bands = spans.filter(({ item }) => scored.includes(item)).map(({ span }) => span);
  if (bands.length < 2) return;
  const width = range.to - range.from;
  const [neutral, favourable] = classBounds(width + 1);
  const above = bands.length * (total - n * range.from + range.step);
  const below = bands.length * (n * range.to - total + range.step);
  // Somebody's own answers at the end, and another person's one class away from it.
  const spare = width * bands.length + Math.max(neutral, width + 1 - favourable) + 1;
  for (const own of bands) {
    const others = bands.filter((one) => one !== own);
    const taken = sum(others.map(([low]) => favourable * low));
    const lost = sum(others.map(([, high]) => (width + 1 - favourable) * (n - high)));
    if (above - taken < spare || below - lost < spare) {
      find(
        'too-near-an-end',
        where,
        'total and bands of the other questions leave one question no room',
      );
      return;
    }
  }
}

/** Counts of people: fifteen or more, at steps of three, none of them nearly everybody. */
function checkCoarse(variable: Variable, row: CoarseRow, find: Find): void {
  const { n } = row;
  const points = peoplePoints(n, toldWidely(variable, row.blocks));
  const options = variable.to - variable.from + 1;
  for (const { item, counts, answered } of row.items) {
    const where = `${item} ${named(row)}`;
    if (counts.length !== options)
      find('outside-its-table', where, `${counts.length} answers, the scale has ${options}`);
    checkCounts(counts, n, points, where, find);
    if (!enoughAnswered(answered, n, 15))
      find('histogram-below-15', where, `"${answered}" of ${n} ballots`);
    const classes = classesOf(variable, item, counts);
    classes.forEach((people, at) => {
      const most = mostPeople(people, points, at === 1 ? 2 : 1);
      if (most > mostAlike(n))
        find('too-near-an-end', where, `up to ${most} of ${n} answered alike`);
    });
    checkBandsBeside(variable, row, item, classes[2], points, find);
  }
  if (row.scores.length === 0) return;
  if (row.scores.length !== 9)
    find('outside-its-table', `${variable.id} ${named(row)}`, `${row.scores.length} scores`);
  checkCounts(row.scores, n, points, `${variable.id} ${named(row)}`, find);
  if (row.scores.some((people) => mostPeople(people, points, 1) > mostAlike(n))) {
    find('too-near-an-end', `${variable.id} ${named(row)}`, 'nearly everybody has the same score');
  }
}

function checkCounts(
  counts: number[],
  n: number,
  points: number[],
  where: string,
  find: Find,
): void {
  const upTo = addedUp(counts);
  if (upTo.at(-1) !== n)
    find('another-base', where, `the counts add up to ${upTo.at(-1)}, there are ${n} ballots`);
  else if (upTo.some((people) => !points.includes(people)))
    find('off-the-lattice', where, `counts ${counts.join(' ')}`);
}

/** Where neutral and favourable answers begin, counted from the lowest as 0. */
export function classBounds(options: number): [number, number] {
  const odd = options % 2;
  return options < 10 ? [(options - odd) / 2, (options + odd) / 2] : [options - 4, options - 2];
}

export function classesOf(
  { parts, from, to }: Variable,
  item: string,
  counts: number[],
): [number, number, number] {
  const upward = parts.find(({ id }) => id === item)?.reversed ? [...counts].reverse() : counts;
  const [neutral, favourable] = classBounds(to - from + 1);
  return [
    sum(upward.slice(0, neutral)),
    sum(upward.slice(neutral, favourable)),
    sum(upward.slice(favourable)),
  ];
}

export function mostPeople(count: number, points: readonly number[], ends: number): number {
  return Math.min(points.at(-1) as number, count + ends * (widestStep(points) - 1));
}

/** The bands of small rows beside the count of the large one leave two people either way. */
function checkBandsBeside(
  variable: Variable,
  row: CoarseRow,
  item: string,
  favourable: number,
  points: readonly number[],
  find: Find,
): void {
  const small = rowsWithin(variable.fine, row.blocks).map((one) => ({
    row: one,
    span: bandSpan(one.items.find((each) => each.item === item)?.band ?? 1, one.n),
  }));
  const [least, most] = [favourable - widestStep(points), mostPeople(favourable, points, 1)];
  const [lowest, highest] = [
    sum(small.map(({ span }) => span[0])),
    sum(small.map(({ span }) => span[1])),
  ];
  for (const { row: one, span } of small) {
    const atLeast = Math.max(span[0], least - (highest - span[1]));
    const atMost = Math.min(span[1], most - (lowest - span[0]));
    if (atLeast > one.n - 2 || atMost < 2)
      find(
        'too-near-an-end',
        `${item} ${named(one)}`,
        'its band and the counts around it say what nearly all answered',
      );
  }
}
