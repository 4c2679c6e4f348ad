import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { runAudit } from '../../scripts/audit/run-audit.ts';
import { publish } from '../../src/core/disclosure/release/publish.ts';
import type { ReleaseData } from '../../src/core/disclosure/release/release-schema.ts';
import { tally } from '../../src/core/disclosure/release/tally.ts';
import { excelRoster, plan } from '../core/disclosure/people.ts';
import { chance, fullDefinition, sheetsFor, tallyRequest } from '../core/disclosure/world.ts';

let folder: string;

/** Gives the test file that calls this a folder of its own for what is put and audited. */
export function auditInOwnFolder(): void {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'audit-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
}

/** Where in that folder a file stands. */
export const inFolder = (name: string) => join(folder, name);

/** Puts a text into a file that the command can be given by this name. */
export function put(name: string, source: string): string {
  writeFileSync(inFolder(name), source);
  return name;
}

/** Runs the command on a file that holds this text. */
export function audit(source: string, ...more: string[]): { code: number; said: string } {
  put('release.json', source);
  let said = '';
  const hear = (text: string) => {
    said += text;
  };
  const code = runAudit(['release.json', ...more], { out: hear, err: hear, folder });
  return { code, said };
}

/** The plan behind the honest release: what its manifest promised. */
export const honestPlan = () => plan(excelRoster()).plan;

/** A release as the product makes it; some answers are missing. */
export async function honestRelease(
  wave: Partial<ReleaseData['wave']> = {},
  receiptsHash = 'c'.repeat(64),
): Promise<ReleaseData> {
  const people = excelRoster();
  const made = plan(people);
  const definition = fullDefinition();
  const sheets = sheetsFor(definition, made.plan, people, made.blocks, chance(2), {
    skip: 0.03,
    notApplicable: 0.03,
  });
  const request = tallyRequest(definition, made.plan, sheets);
  const { id, version } = definition;
  return publish(
    await tally({
      ...request,
      wave: {
        ...request.wave,
        definition: { id, version, hash: 'd'.repeat(64) },
        manifestHash: 'a'.repeat(43),
        ...wave,
      },
      receiptsHash,
    }),
  );
}
