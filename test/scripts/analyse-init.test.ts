import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../scripts/analyse/analyse.ts';
import { loadDefinition } from '../../src/core/definition/load.ts';

const folder = mkdtempSync(join(tmpdir(), 'analyse-init-'));

async function run(...args: string[]) {
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  const status = await analyse(args, { folder, today: '2026-11-21', log: say, error: say });
  return { status, said: said.join('\n') };
}

/** A made-up questionnaire that is not ours, with a second row of headings as Qualtrics writes it. */
const safety = [
  'ResponseId,Department,Safety_1,Safety_2,Team 1,Team 2,Q7.1,Pain,Age',
  'Response ID,Where do you work?,I can speak up,We learn,We help,We plan,Will you stay?,Pain,Age',
  ...Array.from({ length: 60 }, (_, at) => {
    const rating = (place: number) => 1 + ((at * 7 + place * 3 + (at % 4)) % 5);
    const ward = ['Ward A', 'Ward B', 'Lab'][at % 3];
    const answers = [1, 2, 3].map(rating).join(',');
    return `R_${at}x,${ward},${answers},${at % 9 ? rating(4) : -99},${at % 11},${1 + (at % 7)},${20 + at}`;
  }),
].join('\n');

describe('npm run analyse -- --init', () => {
  it('drafts a definition that the same file can be analysed with at once, and asks what it cannot know', async () => {
    writeFileSync(join(folder, 'safety.csv'), safety);
    const made = await run('--init', '--responses', 'safety.csv', '--out', 'safety.yaml');
    expect(made.status).toBe(0);
    for (const asked of ['other way round', 'five labels', 'No column "layer"', 'from 1 to 7']) {
      expect(made.said).toContain(asked);
    }
    const { definition } = loadDefinition(readFileSync(join(folder, 'safety.yaml'), 'utf8'));
    expect(definition?.scales.map(({ id }) => id)).toEqual(['safety', 'team']);
    expect(definition?.languages).toEqual(['en']);
    const options = ['--responses', 'safety.csv', '--definition', 'safety.yaml', '--out', 'out'];
    const { status, said } = await run(...options);
    expect(said).toContain('60 rows read');
    expect(status).toBe(0);
    const statistics = JSON.parse(readFileSync(join(folder, 'out', 'statistics.json'), 'utf8'));
    expect(statistics.scales.map(({ nScored }: { nScored: number }) => nScored)).toEqual([60, 53]);
    expect(Object.keys(statistics.scales[0].by)).toContain('department');
    expect(existsSync(join(folder, 'out', 'report.html'))).toBe(true);
  });

  it('drafts in Dutch, finds layers and orders nothing by itself', async () => {
    const rows = ['Laag;Afdeling;v1;v2', ...Array(6).fill('directie;a;1;2'), 'team;b;5;4'];
    writeFileSync(join(folder, 'lagen.csv'), [...rows, ...rows.slice(1)].join('\n'));
    const args = ['--init', '--responses', 'lagen.csv', '--out', 'lagen.yaml', '--language', 'nl'];
    const { status, said } = await run(...args);
    expect(status).toBe(0);
    expect(said).toContain('Zet de lagen op volgorde');
    const { definition } = loadDefinition(readFileSync(join(folder, 'lagen.yaml'), 'utf8'));
    expect(definition?.attributes.map(({ id }) => id)).toEqual(['layer', 'department']);
    expect(definition?.languages).toEqual(['nl']);
  });

  it('never writes over a file, and refuses a file without answers', async () => {
    writeFileSync(join(folder, 'kept.yaml'), 'mine');
    writeFileSync(join(folder, 'names.csv'), 'name,mail\nAnn,a@x\nBob,b@x\n');
    const kept = await run('--init', '--responses', 'safety.csv', '--out', 'kept.yaml');
    expect(kept).toMatchObject({ status: 2, said: expect.stringContaining('already exists') });
    expect(readFileSync(join(folder, 'kept.yaml'), 'utf8')).toBe('mine');
    const none = await run('--init', '--responses', 'names.csv', '--out', 'names.yaml');
    expect(none).toMatchObject({ status: 2, said: expect.stringContaining('no column') });
    expect(existsSync(join(folder, 'names.yaml'))).toBe(false);
    expect((await run('--init', '--out', 'x.yaml')).status).toBe(2);
  });
});
