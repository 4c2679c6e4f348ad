import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { runAudit } from '../../scripts/audit/run-audit.ts';
import { publish } from '../../src/core/disclosure/release/publish.ts';
import type { ReleaseData } from '../../src/core/disclosure/release/release-schema.ts';
import { tally } from '../../src/core/disclosure/release/tally.ts';
import { excelRoster, plan } from '../core/disclosure/people.ts';
import { chance, fullDefinition, sheetsFor, tallyRequest } from '../core/disclosure/world.ts';

export const folder = mkdtempSync(join(tmpdir(), 'audit-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command on a file that holds this text. */
export function audit(source: string, ...more: string[]): { code: number; said: string } {
  writeFileSync(join(folder, 'release.json'), source);
  let said = '';
  const hear = (text: string) => {
    said += text;
  };
  const code = runAudit(['release.json', ...more], { out: hear, err: hear, folder });
  return { code, said };
}

/** A release as the product makes it; some answers are missing unless said otherwise. */
export async function honestRelease(
  missing: Parameters<typeof sheetsFor>[5] = { skip: 0.03, notApplicable: 0.03 },
): Promise<ReleaseData> {
  const people = excelRoster();
  const made = plan(people);
  const definition = fullDefinition();
  const sheets = sheetsFor(definition, made.plan, people, made.blocks, chance(2), missing);
  return publish(await tally(tallyRequest(definition, made.plan, sheets)));
}
