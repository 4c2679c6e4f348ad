import { describe, expect, it } from 'vitest';
import { readRelease } from '../../src/core/disclosure/release/read-release.ts';
import { csv, expected, few, run } from '../support/analyse-run.ts';

describe('answers that say little', () => {
  it('give null with a reason, never NaN', async () => {
    const [heading = '', first = ''] = csv.split('\n');
    for (const rows of [[first], [first, first], [first, first, first]]) {
      const { status, statistics } = await run([heading, ...rows].join('\n'));
      expect(status).toBe(0);
      expect(statistics.scales[0].alpha.raw).toBeNull();
      expect(statistics.notEstimable).toContainEqual({
        at: 'scales.d1.alpha.raw',
        reason: rows.length < 2 ? 'too few' : 'no variance',
      });
    }
  });
});

describe('the release made of a file', () => {
  it('keeps its rules, the smallest group and every row, and fills a report and tables', async () => {
    const { files, read } = await run(csv, '--k', '8');
    expect(files).toEqual([
      'labels.R',
      'labels.sps',
      'release.json',
      'report.csv',
      'report.html',
      'report.xlsx',
      'statistics.json',
    ]);
    const release = readRelease(JSON.parse(read('release.json')));
    expect(release.wave.k).toBe(8);
    expect(release.wave.promise).toBe('confidential');
    expect(release.participation.ballots).toBe(613);
    expect(release.blocks.every(({ ballots }) => ballots >= 8)).toBe(true);
    expect(release.blocks.reduce((sum, { ballots }) => sum + ballots, 0)).toBe(613);
    const d1 = release.variables.find(({ id }) => id === 'd1');
    const sum = d1?.fine.reduce((total, row) => total + row.total, 0) ?? 0;
    const n = d1?.fine.reduce((total, row) => total + row.n, 0) ?? 0;
    // Protected: each row is off by less than six points, nearly always two, and not always the same way.
    expect(Math.abs(sum / n - expected.scales[0].mean)).toBeLessThan(0.05);
    expect(d1?.fine.every((row) => (row.total - row.n) % 2 === 0)).toBe(true);
    expect(read('report.html')).toContain('<html lang="en">');
    expect(read('report.html')).not.toMatch(/NaN|undefined/);
  });

  it('does not change by a byte with the order of the rows, nor do the statistics', async () => {
    const [heading, ...rows] = csv.trim().split('\n');
    const turned = await run([heading, ...rows.reverse()].join('\n'));
    const straight = await run(csv);
    expect(turned.read('release.json')).toBe(straight.read('release.json'));
    expect(turned.read('statistics.json')).toBe(straight.read('statistics.json'));
  });

  it('is left out, with a word why, when the rows are too few for a group', async () => {
    const { status, said, files } = await run(few);
    expect(status).toBe(0);
    expect(files).toEqual(['labels.R', 'labels.sps', 'statistics.json']);
    expect(said).toContain('No release: 6 rows are too few to make groups of 7.');
  });

  it('can be read in Dutch', async () => {
    const { read } = await run(csv, '--language', 'nl');
    expect(read('report.html')).toContain('<html lang="nl">');
    expect(read('report.html')).toContain('Proefgegevens');
  });
});
