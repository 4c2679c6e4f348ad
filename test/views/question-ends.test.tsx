import { expect, test } from 'vitest';
import { itemsOf } from '../../src/core/definition/definition.ts';
import { type Format, formatSchema } from '../../src/core/definition/definition-schema.ts';
import { Question } from '../../src/views/manage/proof-page.tsx';
import { definition } from './manage-facts.ts';

const [item] = itemsOf(definition);
const words = { low: { nl: 'nooit' }, high: { nl: 'altijd' } };

test.each([
  [{ kind: 'eleven', ...words }, 'Van 0 (nooit) tot en met 10 (altijd)'],
  [{ kind: 'numbers', from: 1, to: 7, ...words }, 'Van 1 (nooit) tot en met 7 (altijd)'],
])('whoever reads the questionnaire sees where the numbers of %j begin and end', (format, said) => {
  if (!item) throw new Error('the definition asks nothing');
  const asked: Format = formatSchema.parse(format);
  const page = String(Question({ frame: { language: 'nl' }, item, reading: 'nl', format: asked }));
  expect(page).toContain(said);
});
