import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheetKeeper } from '../../../src/core/ballot/kept-sheets.ts';
import { type Answer, notApplicable, type Sheet } from '../../../src/core/definition/answers.ts';
import { formatOf, itemsOf } from '../../../src/core/definition/definition.ts';
import { readDefinition } from '../definition/read-definition.ts';

const definition = readDefinition('csi-full');
const ids = itemsOf(definition).map(({ id }) => id);

const answers = Object.fromEntries(
  itemsOf(definition).map((item): [string, fc.Arbitrary<Answer>] => {
    const format = formatOf(definition, item);
    if (format.kind === 'open') return [item.id, fc.option(fc.string({ unit: 'binary' }))];
    if (format.kind === 'choice') {
      const options = format.options.map(({ id }) => id);
      return [item.id, fc.option(fc.subarray(options, { minLength: 1 }))];
    }
    return [item.id, fc.option(fc.oneof(fc.nat(10), fc.constant<Answer>(notApplicable)))];
  }),
);
const sheet: fc.Arbitrary<Sheet> = fc.record({
  block: fc.constantFrom('b01', 'b02'),
  answers: fc.record(answers),
  recordKey: fc.stringMatching(/^[A-Za-z0-9_-]{22}$/),
});

test('a sheet that is kept in little room answers what it answered', () => {
  fc.assert(
    fc.property(fc.array(sheet, { minLength: 1, maxLength: 20 }), (sheets) => {
      const keep = sheetKeeper(definition);
      // Beyond the first piece of the room, too.
      const many = Array.from({ length: 300 }, (_, at) => sheets[at % sheets.length] as Sheet);
      const kept = many.map(keep);
      const read = kept.map(({ block, recordKey, answers: own }) => ({
        block,
        recordKey,
        answers: Object.fromEntries(ids.map((id) => [id, own[id]])),
      }));
      expect(read).toEqual(many);
    }),
    { seed: 7, numRuns: 8 },
  );
});
