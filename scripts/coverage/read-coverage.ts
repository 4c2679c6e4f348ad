import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { readDefinitionFolder, versionsIn } from '../definitions/definition-folders.ts';
import { claimsSchema, coverageGaps } from './claims.ts';
import { coveragePage } from './coverage-page.ts';

/** The page on coverage as it should be, and the gaps in what it is made from. */
export async function readCoverage(root: string): Promise<{ page: string; gaps: string[] }> {
  const text = (name: string) => readFile(`${root}/survey-definitions/${name}`, 'utf8');
  const [newest] = await versionsIn(`${root}/survey-definitions/csi-full`);
  const { definition } = await readDefinitionFolder(newest ?? '');
  if (!definition) throw new Error('csi-full has problems: run check-definitions');
  const claims = claimsSchema.parse(parse(await text('seed-claims.yaml')));
  const missing = Object.values(claims.features)
    .filter(({ where }) => !existsSync(`${root}/${where}`))
    .map(({ where }) => `${where} does not exist`);
  return {
    page: coveragePage(definition, claims),
    gaps: [...coverageGaps(definition, claims), ...missing],
  };
}
