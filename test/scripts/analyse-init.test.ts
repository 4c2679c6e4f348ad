import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withLayers } from '../../scripts/analyse/read-definition.ts';
import { loadDefinition } from '../../src/core/definition/load.ts';
import { draftAndRun, draftFolder as folder, forty, runInit as run } from '../support/draft-run.ts';

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
    for (const asked of [
      'other way round',
      'Write their labels',
      'No column "layer"',
      'from 1 to 7',
    ]) {
      expect(made.said).toContain(asked);
    }
    const { definition } = loadDefinition(
      readFileSync(join(folder, 'safety.yaml'), 'utf8'),
      withLayers,
    );
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

  it('puts scales of the length that most have together, and asks about the rest and about odd codes', async () => {
    const rows = Array.from({ length: 40 }, (_, at) =>
      [
        1 + (at % 7),
        1 + ((at * 3) % 7),
        at % 9 ? 1 + ((at * 2) % 7) : -1,
        1 + (at % 4),
        1 + ((at * 3) % 4),
      ].join(','),
    );
    const file = ['a1,a2,a3,b1,b2', ...rows].join('\n');
    const { made, definition } = await draftAndRun('lengths.csv', file, '--missing=-1');
    expect(definition?.scales.map(({ id }) => id)).toEqual(['a']);
    expect(made.said).toContain(
      '-1 stands in a3. If it means "no answer", analyse with --missing=-1.',
    );
    expect(made.said).toContain('The questions of "b" have answers of another length');
    expect(made.said).toContain('numbers from 1 to 7');
    expect(made.said).toContain('numbers from 1 to 4');
  });

  it('asks about an 8 or 9 that stands apart, rather than making the scale longer', async () => {
    const rows = forty((at) => `${1 + (at % 5)},${at % 8 ? 1 + ((at * 3) % 5) : 9}`);
    const file = ['a1,a2', ...rows].join('\n');
    const { made, statistics } = await draftAndRun('nine.csv', file, '--missing=9');
    expect(made.said).toContain('numbers from 1 to 5');
    expect(made.said).toContain('9 stands in a2. If it means "no answer"');
    expect(statistics.favourable[1].n).toBe(35);
    const nine = forty((at) => `${1 + (at % 9)},${1 + ((at * 3) % 9)}`);
    const long = await draftAndRun('to-nine.csv', ['a1,a2', ...nine].join('\n'));
    expect(long.made.said).toContain('numbers from 1 to 9');
  });

  it('leaves out columns that have one heading, whatever they hold, so that the draft can be used', async () => {
    const rows = forty((at) => `${1 + (at % 5)},${at},${1 + ((at * 3) % 5)},${1 + (at % 4)}`);
    const { made, statistics } = await draftAndRun(
      'twice.csv',
      ['a1,a1,a2,a3', ...rows].join('\n'),
    );
    expect(made.said).toContain('"a1" stands there more than once');
    expect(made.said).not.toMatch(/^line|row 0/m);
    expect(statistics.scales[0].items).toBe(2);
  });

  it('takes boxes that could be ticked for no answers on a scale', async () => {
    const rows = forty(
      (at) => `${at % 2 ? 1 : ''},${at % 3 ? 1 : ''},${1 + (at % 5)},${1 + (at % 4)}`,
    );
    const { made, statistics } = await draftAndRun(
      'ticks.csv',
      ['b1,b2,a1,a2', ...rows].join('\n'),
    );
    expect(made.said).toContain('"b2" holds nothing but 1');
    expect(statistics.favourable.map(({ item }: { item: string }) => item)).toEqual(['a1', 'a2']);
  });

  it('drafts more questions than half of the longest sheet has room for', async () => {
    const heads = Array.from(
      { length: 240 },
      (_, at) => `thing_number_${Math.floor(at / 20)}_${(at % 20) + 1}`,
    );
    const rows = forty((at) => heads.map((_, place) => 1 + ((at * 7 + place) % 5)).join(','));
    const { statistics } = await draftAndRun('many.csv', [heads.join(','), ...rows].join('\n'));
    expect(statistics.favourable).toHaveLength(240);
  });

  it('drafts what can be used of headings that many questions share, that name two things, or that hold a text', async () => {
    const many = Array.from({ length: 30 }, (_, at) => `Q_${at + 1}`);
    const heads = ['Team', 'Why_1', 'Why_2', 'Why_3', 'Lead', 'Lead01', 'Lead02', 'Mean', ...many];
    const rows = Array.from({ length: 40 }, (_, at) => [
      ...[`team ${at % 3}`, 1 + (at % 5), 1 + ((at * 3) % 5), `because of ${at}`],
      ...[`head ${at % 2}`, 1 + (at % 4), 5 - (at % 3), (at % 7) / 4],
      ...many.map((_, place) => 1 + ((at + place) % 5)),
    ]);
    const file = [heads, ...rows].map((cells) => cells.join(',')).join('\n');
    const { made, definition } = await draftAndRun('headings.csv', file);
    expect(definition?.scales.map(({ id }) => id)).toEqual(['why', 'lead-scale']);
    expect(made.said).toContain('The questions of "q" are 30, and a scale has 28 at most');
    expect(made.said).toContain('"Why_3" holds names, free text');
    expect(made.said).toContain('"Mean" holds numbers with decimals (first in row 3)');
  });

  it('names column and row where there is nothing to ask about', async () => {
    writeFileSync(join(folder, 'means.csv'), 'group,mean\n1,2.5\n14,3.25\n');
    const { status, said } = await run('--init', '--responses', 'means.csv', '--out', 'm.yaml');
    expect(status).toBe(2);
    expect(said).toContain('"group" holds numbers from 1 to 14 (more than 10 first in row 3)');
    expect(said).toContain('"mean" holds numbers with decimals (first in row 2)');
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
