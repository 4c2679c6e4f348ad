import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runAudit } from '../../scripts/audit/run-audit.ts';
import type { ReleaseData } from '../../src/core/disclosure/release/release-schema.ts';
import { tally } from '../../src/core/disclosure/release/tally.ts';
import { excelRoster, plan } from '../core/disclosure/people.ts';
import { fullDefinition, tallyRequest } from '../core/disclosure/world.ts';
import { audit, folder, honestRelease } from '../support/audit-run.ts';

describe('the audit', () => {
  let honest: ReleaseData;
  beforeAll(async () => {
    honest = await honestRelease();
  });

  it('passes an honest release and says what it checked', () => {
    const { code, said } = audit(JSON.stringify(honest));
    expect(said).toContain('PASSED');
    expect(said).toMatch(/\d+ atoms/);
    expect(code).toBe(0);
  });

  it('says the same in Dutch, and as data', () => {
    const { said } = audit(JSON.stringify(honest), '--language', 'nl', '--json', 'c.json');
    expect(said).toContain('GOEDGEKEURD');
    const certificate = JSON.parse(readFileSync(join(folder, 'c.json'), 'utf8'));
    expect(certificate).toMatchObject({ format: 'geleding-audit-1', passed: true, k: 7 });
    expect(certificate.smallestAtom).toBeGreaterThanOrEqual(7);
    expect(certificate.rank).toBe(honest.blocks.length);
  });

  it('passes a release that publishes nothing', async () => {
    const people = excelRoster();
    const made = plan(people);
    const nothing = await tally(tallyRequest(fullDefinition(), made.plan, []));
    expect(audit(JSON.stringify(nothing)).code).toBe(0);
  });

  it.each([
    ['text', 'this is no release'],
    ['another format', '{"format":"something"}'],
    ['a list', '[]'],
    ['a missing field', (release: ReleaseData) => ({ ...release, blocks: undefined })],
    ['words for numbers', (release: ReleaseData) => ({ ...release, participation: 'many' })],
  ])('refuses %s as malformed', (_, broken) => {
    const source = typeof broken === 'string' ? broken : JSON.stringify(broken(honest));
    expect(audit(source).code).toBe(2);
  });

  it('refuses arguments it does not know, and a file that is not there', () => {
    const silent = { out: () => {}, err: () => {}, folder };
    expect(runAudit([], silent)).toBe(2);
    expect(runAudit(['nowhere.json'], silent)).toBe(2);
    expect(runAudit(['--loud'], silent)).toBe(2);
  });

  it('shares no code with what makes releases', () => {
    const folder = new URL('../../scripts/', import.meta.url);
    const files = readdirSync(new URL('audit', folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => `audit/${path}`);
    expect(files.length).toBeGreaterThan(12);
    const source = ['audit.ts', ...files]
      .map((path) => readFileSync(new URL(path, folder), 'utf8'))
      .join('');
    expect(source).not.toContain('/src/');
  });
});
