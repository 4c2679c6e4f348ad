import { facing } from './enumerate.ts';
import type { ItemRow, Scene } from './evidence.ts';
import { within } from './evidence.ts';
import { classOf } from './questionnaire.ts';

/**
 * Rows whose true answers could not have been published so, as the attackers understand protection:
 * then they would look in the wrong place, and finding nothing would prove nothing.
 */
export function impossible({ evidence, truth }: Scene): string[] {
  const wrong: string[] = [];
  for (const row of evidence.items) {
    const { answers, none } = trueAnswers(row, truth.sheetsOf(row.blocks));
    const given = answers.reduce((sum, one) => sum + one, 0);
    const likely = row.likelihoods.every((likelihood) => likelihood(answers, none) > 0);
    const counts = row.counts?.every((span, at) => within(span, answers[at] ?? 0)) ?? true;
    const favourable = !row.favourable || within(row.favourable, goodIn(row, answers));
    if (!likely || !counts || !favourable || !within(row.valid, given)) {
      wrong.push(
        `${row.question.id} {${row.blocks.join('+')}} ${row.key} of ${answers.join(' ')} and ${none} without`,
      );
    }
  }
  return wrong;
}

const goodIn = ({ question }: ItemRow, answers: number[]) =>
  answers.reduce((sum, count, at) => {
    const isGood = classOf(question, facing(question, question.low + at)) === 2;
    return sum + (isGood ? count : 0);
  }, 0);

function trueAnswers({ question }: ItemRow, sheets: { answers: Record<string, unknown> }[]) {
  const answers = new Array<number>(question.high - question.low + 1).fill(0);
  let none = 0;
  for (const sheet of sheets) {
    const answer = sheet.answers[question.id];
    if (typeof answer === 'number')
      answers[answer - question.low] = (answers[answer - question.low] as number) + 1;
    else none += 1;
  }
  return { answers, none };
}
