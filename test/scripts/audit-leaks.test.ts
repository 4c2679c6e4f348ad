import { beforeAll, describe, expect, it } from 'vitest';
import type { ReleaseData } from '../../src/core/disclosure/release/release-schema.ts';
import { leaks } from '../support/audit-leaks.ts';
import { audit, auditInOwnFolder, honestRelease } from '../support/audit-run.ts';

auditInOwnFolder();

/** Leaks planted in an honest release. */

describe('the audit', () => {
  let honest: ReleaseData;
  beforeAll(async () => {
    honest = await honestRelease();
  });

  it.each(leaks)('catches %s', (_, rule, change) => {
    const copy = structuredClone(honest);
    change(copy);
    const { code, said } = audit(JSON.stringify(copy));
    const line = said.split('\n').find((one) => one.includes(`[${rule}]`));
    // What is wrong in words, the rule, the place in the file, and the figures or the derivation.
    expect(line, said).toMatch(new RegExp(`^- \\S.* \\[${rule}\\] \\S.*: \\S.*`));
    expect(code).toBe(1);
  });

  it('names the derivation of a total that is too small', () => {
    const copy = structuredClone(honest);
    leaks.find(([, rule]) => rule === 'sub-k-total')?.[2](copy);
    expect(audit(JSON.stringify(copy)).said).toContain('c01 − c99, 4 ballots');
  });

  it('has a planted leak for every rule that one file can break', () => {
    expect(new Set(leaks.map(([what]) => what)).size).toBe(leaks.length);
    expect(leaks.length).toBeGreaterThanOrEqual(50);
  });
});
