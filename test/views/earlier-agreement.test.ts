import { expect, test } from 'vitest';
import type { Agreeing } from '../../src/views/report/agreeing.ts';
import { agreement } from '../support/report-people.ts';
import { pageOfReport } from '../support/report-sample.tsx';

const agreeing: Agreeing = {
  once: 'ab'.repeat(16),
  path: '/results/w2/agreements',
  query: '',
  own: [],
  earlier: { [agreement.id]: '/results/w1/agreements' },
  reminding: null,
  left: 3,
  staffPage: '/w/w2/report',
};

test('an agreement of an earlier wave leads to where it may be changed', () => {
  const page = pageOfReport('agreements', 'nl', agreeing);
  expect(page).toContain('<a href="/results/w1/agreements">');
  expect(page).not.toContain(`action="/results/w2/agreements/${agreement.id}"`);
});
