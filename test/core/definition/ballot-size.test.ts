import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pad } from '../../../src/core/ballot/padding.ts';
import type { Answer, Answers } from '../../../src/core/definition/answers.ts';
import { longestAnswers, longestBallot } from '../../../src/core/definition/ballot-size.ts';
import { recordKeyBytes, writeBallot } from '../../../src/core/definition/ballot-text.ts';
import { checkDefinition } from '../../../src/core/definition/check.ts';
import { formatOf, itemsOf } from '../../../src/core/definition/definition.ts';
import { answersReader } from '../../../src/core/definition/read-answers.ts';
import { randomBytes, toBase64Url, utf8 } from '../../../src/core/ground/bytes.ts';
import { readDefinition } from './read-definition.ts';

const definition = readDefinition('csi-pulse');
const read = answersReader(definition);

function readAnswers(sheet: unknown): Answers {
  const answers = read(sheet);
  if (!answers) throw new Error('no answer sheet');
  return answers;
}

test('the longest answer sheet is a valid one and fits to the byte', () => {
  const longest = readAnswers(longestAnswers(definition));
  const json = writeBallot(longest, toBase64Url(randomBytes(recordKeyBytes)));
  expect(pad(json, longestBallot(definition))).toHaveLength(longestBallot(definition));
  expect(() => pad(json, longestBallot(definition) - 1)).toThrow('ballot.too-long');
});

test('no valid answer sheet is longer, in whatever script its open answers are', () => {
  const unit = fc.constantFrom('a', '"', '\\', '\n', 'é', '漢', '￼', '😀');
  const filled = (maxLength: number) =>
    unit.map((each) => `a${each.repeat(Math.floor((maxLength - 2) / each.length))}b`);
  const answers = Object.fromEntries(
    itemsOf(definition).map((item): [string, fc.Arbitrary<Answer>] => {
      const format = formatOf(definition, item);
      if (format.kind === 'open') return [item.id, filled(format.maxLength)];
      return [item.id, fc.constantFrom<Answer>(1, 5, null, 'na')];
    }),
  );
  fc.assert(
    fc.property(fc.record(answers), (sheet) => {
      const valid = readAnswers(sheet);
      const bytes = 4 + utf8(writeBallot(valid, 'A'.repeat(22))).length;
      expect(bytes).toBeLessThanOrEqual(longestBallot(definition));
    }),
    { seed: 5, numRuns: 200 },
  );
});

test('a ballot size that is too small is refused with the size that is needed', () => {
  const tight = { ...definition, ballotBytes: longestBallot(definition) };
  expect(checkDefinition(tight)).toEqual([]);
  expect(checkDefinition({ ...tight, ballotBytes: tight.ballotBytes - 1 })).toEqual([
    {
      path: ['ballotBytes'],
      message: `the longest answer sheet takes ${tight.ballotBytes} bytes: raise ballotBytes or shorten open answers`,
    },
  ]);
});
