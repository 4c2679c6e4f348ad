import type { Attacker, Claim, ItemRow, Scene, Silence } from '../evidence.ts';
import { classOf, type Question, type Scale, turned } from '../questionnaire.ts';

/**
 * A statistic that cannot be worked out says that nobody differs on one of the questions of its scale.
 * Where the bands and counts leave only one question on which that can be, everybody’s answer to it is
 * known.
 */
export const silence: Attacker = {
  name: 'statistics that are missing',
  attack: (scene) => scene.evidence.silences.flatMap((one) => claimsOf(scene, one)),
};

function claimsOf({ evidence }: Scene, { scale, blocks }: Silence): Claim[] {
  const alike = scale.items.flatMap((item) => {
    const rows = evidence.items.filter(({ question }) => question.id === item.id);
    const sides = [true, false].filter((all) => rows.every((row) => allows(row, all)));
    return rows.length > 0 && sides.length > 0 ? [{ item, sides }] : [];
  });
  const [only] = alike;
  if (!only || alike.length > 1 || only.sides.length > 1) return [];
  const [all] = only.sides;
  return [claim(scale, only.item, blocks, all === true)];
}

/** Whether everybody, or nobody, in a row can be favourable. */
function allows({ favourable, counts, valid, question }: ItemRow, all: boolean): boolean {
  if (favourable) return all ? favourable[1] >= valid[0] : favourable[0] === 0;
  return (counts ?? []).every(([low, high], at) => {
    const value = question.reversed ? question.high - at : question.low + at;
    const good = classOf(question, value) === 2;
    return good === all ? high >= 0 : low === 0;
  });
}

function claim({ items }: Scale, item: Question, blocks: string[], all: boolean): Claim {
  return {
    blocks,
    whose: (sheet) => items.every((one) => turned(one, sheet) !== null),
    says: (sheet) => (classOf(item, turned(item, sheet) ?? 0) === 2) === all,
    about: item.id,
    kind: 'class',
    probability: 1,
    insider: null,
  };
}
