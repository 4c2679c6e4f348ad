import type { Attacker, Claim, Span } from '../evidence.ts';
import type { Sheet } from '../questionnaire.ts';

/** As many answers as ballots, or one fewer and it is the own one: who answered a question at all. */
export const participation: Attacker = {
  name: 'participation',
  attack: ({ evidence, truth }) =>
    evidence.items.flatMap(({ question, blocks, valid, ballots }) => {
      const given = (sheet: Sheet) => typeof sheet.answers[question.id] === 'number';
      return tookPart(blocks, question.id, valid, ballots, given, truth.sheetsOf(blocks));
    }),
};

/** As many remarks as ballots, or one fewer and none is one's own: who wrote. */
export const remarks: Attacker = {
  name: 'counts of comments',
  attack: ({ evidence, truth }) =>
    evidence.comments.flatMap(({ question, blocks, ballots, texts }) => {
      const wrote = (sheet: Sheet) => typeof sheet.answers[question.id] === 'string';
      return tookPart(blocks, question.id, [texts, texts], ballots, wrote, truth.sheetsOf(blocks));
    }),
};

function tookPart(
  blocks: string[],
  about: string,
  given: Span,
  ballots: Span,
  did: (sheet: Sheet) => boolean,
  sheets: Sheet[],
): Claim[] {
  const silent = sheets.find((sheet) => !did(sheet)) ?? null;
  return [null, silent].flatMap((insider, at): Claim[] => {
    if (at === 1 && insider === null) return [];
    if (given[0] < ballots[1] - at) return [];
    return [
      { blocks, whose: () => true, says: did, about, kind: 'took part', probability: 1, insider },
    ];
  });
}
