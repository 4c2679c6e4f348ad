import { publishedCorrelation } from '../associations.ts';
import type { Association, Attacker, Claim, Scene } from '../evidence.ts';
import { type Sheet, scoreOn } from '../questionnaire.ts';

/**
 * A correlation on one sheet fewer than the sums beside it: for each score that sheet can have, the
 * sum of products must be a whole number that gives r and both limits. The score that is left over
 * in every outcome that the sheet skipped is its answer.
 */
export const correlations: Attacker = {
  name: 'correlations on another base',
  attack: (scene) => scene.evidence.associations.flatMap((one) => scoreBehind(scene, one)),
};

function scoreBehind({ evidence, truth }: Scene, found: Association): Claim[] {
  const { scale, outcome } = found;
  const rows = evidence.scales.filter((row) => row.scale.id === scale.id);
  const moments = rows.reduce(
    (sum, { n, sum: points, squares }) => ({
      n: sum.n + n[0],
      x: sum.x + points[0],
      xx: sum.xx + (squares?.[0] ?? 0),
    }),
    { n: 0, x: 0, xx: 0 },
  );
  const own = evidence.items.filter(
    ({ question, squares }) => question.id === outcome.id && squares,
  );
  const [n, y, yy] = [
    sum(own.map(({ valid }) => valid[0])),
    sum(own.map((row) => row.sum?.[0] ?? 0)),
    sum(own.map((row) => row.squares?.[0] ?? 0)),
  ];
  if (
    moments.n !== found.n + 1 ||
    n !== found.n ||
    rows.some(({ sum: [low, high] }) => low !== high)
  )
    return [];
  const scores: number[] = [];
  for (let score = scale.unit; score <= 5 * scale.unit; score += 1) {
    const base = { n, y, yy, x: moments.x - score, xx: moments.xx - score * score };
    const root = Math.sqrt((n * base.xx - base.x ** 2) * (n * yy - y ** 2));
    const middle = (found.r * root + base.x * y) / n;
    const reach = (0.0006 * root) / n;
    for (let xy = Math.ceil(middle - reach); xy <= middle + reach; xy += 1) {
      const again = publishedCorrelation({ ...base, xy });
      if (again.r !== found.r || again.low !== found.low || again.high !== found.high) continue;
      scores.push(score);
      break;
    }
  }
  const missing = (sheet: Sheet) =>
    typeof sheet.answers[outcome.id] !== 'number' && scoreOn(scale, sheet) !== null;
  if (scores.length !== 1 || truth.everybody.filter(missing).length !== 1) return [];
  return [
    {
      blocks: evidence.blocks.map(({ id }) => id),
      whose: missing,
      says: (sheet) => scoreOn(scale, sheet) === scores[0],
      about: scale.id,
      kind: scale.items.length === 1 ? 'answer' : 'total',
      probability: 1,
      insider: null,
    },
  ];
}

const sum = (list: number[]) => list.reduce((all, one) => all + one, 0);
