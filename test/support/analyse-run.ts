import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { analyse } from '../../scripts/analyse/analyse.ts';

const fixtures = 'test/fixtures/statistics';
export const csv = readFileSync(`${fixtures}/responses.csv`, 'utf8');
/** Enough rows to read, too few for a release: the quick way to try a way of writing. */
export const few = csv.split('\n').slice(0, 7).join('\n');
export const expected = JSON.parse(readFileSync(`${fixtures}/expected.json`, 'utf8'));

/** Runs the command on a file with this content; what it said and where it wrote. */
export async function run(content: string | Uint8Array, ...more: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'analyse-'));
  const responses = join(folder, 'responses.csv');
  const out = join(folder, 'out');
  writeFileSync(responses, content);
  const said: string[] = [];
  const speaker = {
    log: (line: string) => said.push(line),
    error: (line: string) => said.push(line),
  };
  const definition = join(process.cwd(), fixtures, 'definition.yaml');
  const status = await analyse(
    ['--definition', definition, '--responses', responses, '--out', out, ...more],
    { folder, today: '2026-11-21', ...speaker },
  );
  const read = (name: string) =>
    existsSync(join(out, name)) ? readFileSync(join(out, name), 'utf8') : '';
  return {
    status,
    said: said.join('\n'),
    wrote: existsSync(out),
    files: existsSync(out) ? readdirSync(out).sort() : [],
    read,
    statistics: JSON.parse(read('statistics.json') || 'null'),
  };
}

export type Statistics = Awaited<ReturnType<typeof run>>['statistics'];

/** Every number of the reference must be in the result, at the same place, to nine digits. */
export function expectAgreement(found: unknown, wanted: unknown, at: string): void {
  if (typeof wanted === 'number') {
    expect(typeof found, at).toBe('number');
    const error = Math.abs(Number(found) - wanted) / Math.max(Math.abs(wanted), 1e-300);
    expect(error, `${at}: ${found}, R says ${wanted}`).toBeLessThan(
      at.endsWith('omegaMinres') ? 1e-4 : 1e-9,
    );
  } else if (typeof wanted === 'object' && wanted !== null) {
    for (const [key, value] of Object.entries(wanted)) {
      expectAgreement((found as Record<string, unknown>)?.[key], value, `${at}.${key}`);
    }
  } else expect(found, at).toBe(wanted);
}

export const heads = (csv.split('\n')[0] ?? '').split(',');

/** The file without these columns. */
export function withoutColumns(...columns: string[]): string {
  const kept = heads.flatMap((head, place) => (columns.includes(head) ? [] : [place]));
  const lines = csv.trim().split('\n');
  return lines
    .map((line) => {
      const cells = line.split(',');
      return kept.map((place) => cells[place]).join(',');
    })
    .join('\n');
}

/** The lines of the file with one cell changed; row 1 holds the headings. */
export function withCell(row: number, column: string, value: string): string {
  const lines = csv.trim().split('\n');
  const place = (lines[0] ?? '').split(',').indexOf(column);
  const cells = (lines[row - 1] ?? '').split(',');
  cells[place] = value;
  lines[row - 1] = cells.join(',');
  return `${lines.join('\n')}\n`;
}
