import type { Evidence, Scene, Truth } from './evidence.ts';
import type { Question, Sheet } from './questionnaire.ts';

export function truthOf(blocks: { id: string; planned: string[] }[], sheets: Sheet[]): Truth {
  const closed = new Map(
    blocks.flatMap(({ id, planned }) => planned.map((one) => [one, id] as const)),
  );
  const inside = new Map<string, Sheet[]>(blocks.map(({ id }) => [id, []]));
  for (const sheet of sheets) inside.get(closed.get(sheet.block) ?? '')?.push(sheet);
  return { everybody: sheets, sheetsOf: (ids) => ids.flatMap((id) => inside.get(id) ?? []) };
}

/** What an attacker sees, and knows of the organisation as a whole. */
export function sceneOf(evidence: Evidence, truth: Truth): Scene {
  const known = new Map<string, number[]>();
  const prior = (question: Question) => {
    const before = known.get(question.id);
    if (before) return before;
    const asked = truth.everybody.filter(({ answers }) => answers[question.id] !== undefined);
    const shares = Array.from({ length: question.high - question.low + 1 }, (_, at) => {
      const gave = asked.filter(({ answers }) => answers[question.id] === question.low + at).length;
      return gave / Math.max(1, asked.length);
    });
    known.set(question.id, shares);
    return shares;
  };
  return { evidence, truth, prior };
}
