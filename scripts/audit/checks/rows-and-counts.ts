import { addedUp, bandSpan, peoplePoints, reach, toldWidely } from '../lattice.ts';
import { finder, type Leak } from '../leak.ts';
import type { CoarseRow, FineRow, Publication, Variable } from '../publication.ts';
import { named, rowsWithin, sum } from '../rows.ts';
import { classBounds } from './figures.ts';

/**
 * Totals and bands of small rows, and the counts of each question over all of them, put together: what the
 * other rows cannot hold stands in this one, and takes room from its total. What is left must hold
 * somebody's own answers at one end, and another person's in another class.
 */
export function checkRowsAndCounts({ variables }: Publication): Leak[] {
  const { leaks, find } = finder();
  for (const variable of variables) {
    for (const row of variable.coarse) {
      const fine = rowsWithin(variable.fine, row.blocks);
      if (fine.length < 2) continue;
      for (const one of tooTight(variable, row, fine))
        find(
          'too-near-an-end',
          `${variable.id} ${named(one)}`,
          'its total and the counts around it leave one question no room',
        );
    }
  }
  return leaks;
}

/** How many people are below each step of the scale, from the second answer up: at least and at most. */
interface Below {
  least: number[];
  most: number[];
}

function tooTight(variable: Variable, row: CoarseRow, fine: FineRow[]): FineRow[] {
  const scored = variable.parts.filter((part) => part.scored);
  const width = variable.to - variable.from;
  const [neutral, good] = classBounds(width + 1);
  const limits = fine.map((one) => {
    const gap = variable.to * one.n - one.total;
    return [scored.length * (gap - variable.step) + 1, scored.length * (gap + variable.step) - 1];
  }) as [number, number][];
  const byBand = fine.map((one, at) =>
    underTotal(
      scored.map(({ id }) => ofBand(one, id, width, good)),
      one.n,
      limits[at] as [number, number],
      width,
      good,
    ),
  );
  const counted = scored.map((part) => ofCounts(variable, row, part));
  const room = width * scored.length + Math.max(neutral, width + 1 - good);
  return fine.filter((one, at) => {
    const questions = counted.map((whole, question) => {
      const others = byBand
        .filter((_, other) => other !== at)
        .map((list) => list[question] as Below);
      const own = byBand[at]?.[question] as Below;
      return {
        least: own.least.map((least, step) =>
          Math.max(
            least,
            (whole.least[step] ?? 0) - sum(others.map(({ most }) => most[step] ?? 0)),
          ),
        ),
        most: own.most.map((most, step) =>
          Math.min(
            most,
            (whole.most[step] ?? 0) - sum(others.map(({ least }) => least[step] ?? 0)),
          ),
        ),
      };
    });
    const [lost, lostMost] = limits[at] as [number, number];
    const fewest = sum(questions.map(({ least }) => sum(least)));
    const widest = sum(questions.map(({ most }) => sum(most)));
    return questions.some(({ least, most }) => {
      const [surely, atMost] = [least[good - 1] ?? 0, most[good - 1] ?? 0];
      if (atMost < 2 || surely > one.n - 2) return true;
      return (
        (surely < 2 && lostMost - fewest < room) || (atMost > one.n - 2 && widest - lost < room)
      );
    });
  });
}

function ofBand(row: FineRow, id: string, width: number, good: number): Below {
  const [low, high] = bandSpan(row.items.find(({ item }) => item === id)?.band ?? 1, row.n);
  const steps = Array.from({ length: width }, (_, at) => at + 1);
  return {
    least: steps.map((step) => (step < good ? 0 : row.n - high)),
    most: steps.map((step) => (step > good ? row.n : row.n - low)),
  };
}

/** A total keeps its questions together: what the others must lose, one of them cannot. */
function underTotal(
  questions: Below[],
  n: number,
  [from, to]: [number, number],
  width: number,
  good: number,
): Below[] {
  const losses = questions.map(({ least, most }) => [sum(least), sum(most)] as const);
  return questions.map(({ least, most }, at) => {
    const others = losses.filter((_, other) => other !== at);
    const mine = [
      from - sum(others.map(([, high]) => high)),
      to - sum(others.map(([low]) => low)),
    ] as const;
    const surely = Math.ceil((mine[0] - n * (width - good)) / good);
    const atMost = Math.floor(mine[1] / (width + 1 - good));
    return {
      least: least.map((one, step) => (step + 1 < good ? one : Math.max(one, surely))),
      most: most.map((one, step) => (step + 1 > good ? one : Math.min(one, atMost))),
    };
  });
}

function ofCounts(variable: Variable, row: CoarseRow, part: Variable['parts'][number]): Below {
  const points = peoplePoints(row.n, toldWidely(variable, row.blocks));
  const told = addedUp(row.items.find(({ item }) => item === part.id)?.counts ?? []).slice(0, -1);
  const spans = told.map((people) => {
    const [low, high] = reach(people, points);
    return [people === 0 ? 0 : low + 1, people === row.n ? row.n : high - 1] as const;
  });
  const turned = part.reversed
    ? spans.map(([low, high]) => [row.n - high, row.n - low] as const).reverse()
    : spans;
  return { least: turned.map(([low]) => low), most: turned.map(([, high]) => high) };
}
