import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { analyse } from '../../scripts/analyse/analyse.ts';

const page = readFileSync('docs/analyse.md', 'utf8');
const block = (start: string) => {
  const found = page.split('```').find((part) => part.includes(start));
  if (!found) throw new Error(`no block with ${start}`);
  return found.replace(/^yaml/, '').trimStart();
};

it('the worked example of docs/analyse.md runs, on sixteen times the three people it shows', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'house-'));
  const [heading = '', ...rows] = block('layer,department,c1').trim().split('\n');
  writeFileSync(join(folder, 'my-survey.yaml'), block('id: house'));
  const people = Array.from({ length: 16 }, () => rows).flat();
  writeFileSync(join(folder, 'answers.csv'), [heading, ...people].join('\n'));
  const said: string[] = [];
  const speaker = {
    log: (line: string) => said.push(line),
    error: (line: string) => said.push(line),
  };
  const args = ['--definition', 'my-survey.yaml', '--responses', 'answers.csv', '--out', 'results'];
  const status = await analyse([...args, '--headcount', '60'], {
    ...{ folder, today: '2026-11-28' },
    ...speaker,
  });
  expect([status, said.filter((line) => line.startsWith('row'))]).toEqual([0, []]);
  const read = (name: string) => readFileSync(join(folder, 'results', name), 'utf8');
  const { n, scales } = JSON.parse(read('statistics.json'));
  expect([n, scales.map(({ scale }: { scale: string }) => scale)]).toEqual([48, ['clear', 'help']]);
  expect(read('report.html')).toContain('48 of 60 people');
  expect(read('labels.sps')).toContain("VARIABLE LABELS h2 'I help my colleagues.'.");
});
