import { expect, test } from 'vitest';
import { judgeCompany } from '../../scripts/deploy/company.ts';

test('the doctor says nothing of a company account that nobody set', () => {
  expect(judgeCompany(['LINK_KEY', 'WRAP_KEY'])).toEqual([]);
});

test('the doctor names what is missing of a company account, and is content with a whole one', () => {
  const [half] = judgeCompany(['OIDC_ISSUER', 'OIDC_CLIENT_ID']);
  expect(half).toMatchObject({
    good: false,
    remedy: expect.stringContaining('OIDC_CLIENT_SECRET'),
  });
  expect(judgeCompany(['ACCESS_TEAM'])[0]?.good).toBe(false);
  const all = [
    'OIDC_ISSUER',
    'OIDC_CLIENT_ID',
    'OIDC_CLIENT_SECRET',
    'ACCESS_TEAM',
    'ACCESS_AUDIENCE',
  ];
  expect(judgeCompany(all).map(({ good }) => good)).toEqual([true, true]);
});
