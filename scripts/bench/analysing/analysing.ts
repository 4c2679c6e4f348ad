import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scoredItems } from '../../../src/core/definition/definition.ts';
import type { Definition } from '../../../src/core/definition/definition-schema.ts';
import { analyseTexts } from '../../../src/texts/analyse.ts';
import { readResponses } from '../../analyse/read-responses.ts';
import { makeRelease } from '../../analyse/release/make-release.ts';
import { releaseFiles } from '../../analyse/release/release-files.ts';
import { computeStatistics } from '../../analyse/statistics/compute.ts';
import { frameOf } from '../../analyse/statistics/frame.ts';
import { pilotStatistics } from '../../analyse/statistics/pilot.ts';
import { Reasons } from '../../analyse/statistics/reasons.ts';
import type { OutputFile } from '../../analyse/write-files.ts';
import { root } from '../../root.ts';
import type { Figure } from '../figure.ts';
import { madeUpAnswers } from './made-up-answers.ts';

const today = '2026-01-01';

/**
 * What `npm run analyse` takes of processor time for so many made-up rows: everything it writes beside the
 * statistics alone; and, where R is installed, what these have in common with R's packages and with R
 * written column by column, on the same file, one after the other.
 */
export async function measureAnalysing(
  definition: Definition,
  people: number,
  departments: number,
): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'geleding-bench-'));
  try {
    const path = join(folder, 'answers.csv');
    await writeFile(path, madeUpAnswers(definition, people, departments));
    const own = await analysing(path, definition);
    const where = `${people} rows, ${departments} departments`;
    const reading = own.reading + own.statistics;
    const inCommon = own.statistics - own.pilot;
    const figures = [
      figure(`analyse, of reading and statistics: ${where}`, reading + own.report, reading),
      figure(`the report alone, of statistics: ${where}`, own.report, own.statistics),
    ];
    const r = inR(path, folder, definition);
    if (!r) return figures;
    return [
      ...figures,
      figure(`statistics, of R's packages: ${where}`, inCommon, r.packages),
      figure(`statistics, of R by columns: ${where}`, inCommon, r.columns),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const figure = (what: string, value: number, bare: number): Figure => ({
  what,
  value,
  bare,
  unit: 'CPU ms',
});

async function analysing(path: string, whole: Definition) {
  const read = await processorTime(() =>
    readResponses(path, whole, { axes: null, missing: [], weights: undefined }, analyseTexts.en),
  );
  const { definition, responses, axes } = read.result;
  const frame = frameOf(definition, responses, axes);
  const statistics = await processorTime(async () => JSON.stringify(computeStatistics(frame)));
  // R's script has none of it, and it is half of the work; what it shares with the rest is known by now.
  const pilot = await processorTime(async () => pilotStatistics(frame, new Reasons()));
  const report = await processorTime(async () => {
    const settings = { axes, k: 7, language: 'en', asked: null, today } as const;
    const release = await makeRelease(definition, responses, settings);
    if (!release) throw new Error('too few rows for a report');
    const about = { language: 'en', date: today, asked: people(read) } as const;
    const files: OutputFile[] = [];
    for await (const file of releaseFiles(release, definition, about)) files.push(file);
    return files;
  });
  return {
    reading: read.milliseconds,
    statistics: statistics.milliseconds,
    pilot: pilot.milliseconds,
    report: report.milliseconds,
  };
}

const people = ({ result }: { result: { responses: { n: number } } }) => result.responses.n;

/** Milliseconds of processor time, which other programs on the machine change less than the clock's. */
async function processorTime<Result>(work: () => Promise<Result>) {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  return { result, milliseconds: (user + system) / 1000 };
}

/** Milliseconds of processor time in R; null where it, or one of its packages, is not installed. */
function inR(
  path: string,
  folder: string,
  definition: Definition,
): { packages: number; columns: number } | null {
  const scales = definition.scales.map(({ id }) =>
    scoredItems(definition, id)
      .map((item) => item.id)
      .join(','),
  );
  const script = join(root, 'scripts', 'bench', 'analysing', 'statistics.R');
  const { status, stdout } = spawnSync('Rscript', [script, path, ...scales], {
    cwd: folder,
    encoding: 'utf8',
  });
  const [packages, columns] = (stdout ?? '').trim().split(/\s+/).map(Number);
  return status === 0 && packages && columns ? { packages, columns } : null;
}
