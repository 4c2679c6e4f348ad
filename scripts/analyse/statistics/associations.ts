import { turningSum } from '../../../src/core/scoring/score.ts';
import { correlation } from '../../../src/core/statistics/correlation.ts';
import { addSheet, noCrossProducts } from '../../../src/core/statistics/cross-products.ts';
import { notApplicableCode } from '../responses.ts';
import type { Frame } from './frame.ts';
import { outcomesOf } from './importance.ts';
import type { Reasons } from './reasons.ts';
import { noScore, type Scores } from './scores.ts';

/** A scale with every outcome (a rating or 0–10 item outside the scales): association, no cause. */
export function associationsOf(frame: Frame, scale: string, scores: Scores, reasons: Reasons) {
  const { definition, responses } = frame;
  return outcomesOf(definition).flatMap((item) => {
    const codes = responses.ratings.get(item.id);
    if (!codes) return [];
    const turn = turningSum(definition, item);
    const cross = noCrossProducts(2);
    const pair = new Float64Array(2);
    for (let row = 0; row < responses.n; row += 1) {
      const score = scores[row] ?? noScore;
      const code = codes[row] ?? notApplicableCode;
      if (score === noScore || code >= notApplicableCode) continue;
      pair[0] = score;
      pair[1] = item.reversed ? turn - code : code;
      addSheet(cross, pair);
    }
    const found = correlation(cross);
    return [
      {
        scale,
        outcome: item.id,
        n: cross.n,
        r: reasons.take(`associations.${scale}.${item.id}`, found, ({ r }) => r),
        ci95: reasons.interval(found),
      },
    ];
  });
}
