import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRelease } from '../../src/core/disclosure/release/read-release.ts';
import { scopeOf } from '../../src/core/report/groups/scope.ts';
import { reportPageIds } from '../../src/core/report/report-pages.ts';
import { findBundled } from '../../src/definitions.ts';
import type { Edition } from '../../src/downloads/edition.ts';
import { editionFile, pdfFile } from '../../src/downloads/pdf.ts';
import { pptxFile } from '../../src/downloads/pptx.ts';
import { xlsxFile } from '../../src/downloads/xlsx.ts';
import { onceScript } from '../demo/scripts.ts';
import { offerHrSignIns, prepareLocal, startLocal } from '../local/start-local.ts';
import { describeOrganisation } from '../play/hr.ts';
import { answerWave, openWave, publishWave } from '../play/measure.ts';
import { silentProgress } from '../play/progress.ts';
import { signIn, type Visitor } from '../play/visitor.ts';
import type { Figure } from './figure.ts';
import { load } from './sending/load.ts';

const people = 250;
const clients = 16;
const rounds = 4;
/** Requests of a kind in one round. */
const requests = 390;

/** The larger files, with the milliseconds of processor time each may take. */
const files = {
  pdf: { make: pdfFile, most: 1500 },
  'board.pdf': { make: (edition: Edition) => editionFile(edition, 'board'), most: 1500 },
  xlsx: { make: xlsxFile, most: 500 },
  pptx: { make: pptxFile, most: 1000 },
};

/**
 * Opening the pages of a report through the built Worker, beside a page of the same Worker that reads
 * nothing; and making its files, beside what each may take. Signed in, on a wave that
 * was played from staff list to release.
 */
export async function measureReading(): Promise<Figure[]> {
  const data = await mkdtemp(join(tmpdir(), 'geleding-bench-'));
  await prepareLocal(data);
  const now = new Date();
  const [token = '', other = ''] = await offerHrSignIns(data, now, 2);
  const local = await startLocal({ data, port: 0, worker: 'product' });
  try {
    const hr = await signIn(local.origin, token);
    const wave = await play(hr, now);
    const reader = await signIn(local.origin, other);
    const pages = await measurePages(reader, wave);
    return [...pages, ...(await measureFiles(await editionOf(reader, wave)))];
  } finally {
    await local.stop();
    await rm(data, { recursive: true, force: true });
  }
}

async function play(hr: Visitor, now: Date): Promise<string> {
  await describeOrganisation(hr);
  const company = { hr, playKey: '', now };
  const script = onceScript(people, now);
  const wave = await openWave(company, script, silentProgress);
  await answerWave(company, script, wave, silentProgress);
  await publishWave(company, script, wave, silentProgress);
  return wave.id;
}

/** The two take turns, so that whatever else the machine does meets both. */
async function measurePages(reader: Visitor, wave: string): Promise<Figure[]> {
  const pages = reportPageIds.map((page) => `/results/${wave}/${page}`);
  const kinds = { page: pages, bare: ['/s'] };
  const seconds = { page: 0, bare: 0 };
  for (const paths of Object.values(kinds)) await visit(reader, paths, requests);
  for (let round = 0; round < rounds; round += 1) {
    for (const kind of ['page', 'bare'] as const) {
      seconds[kind] += await visit(reader, kinds[kind], requests);
    }
  }
  const perSecond = (kind: 'page' | 'bare') => (rounds * requests) / seconds[kind];
  const value = perSecond('page');
  return [{ what: 'opening pages of a report', value, bare: perSecond('bare'), unit: 'pages/s' }];
}

/** Seconds that so many requests for these pages take. @throws when one of them failed */
async function visit(reader: Visitor, paths: readonly string[], count: number): Promise<number> {
  const jobs = Array.from({ length: count }, (_, at) => async () => {
    await reader.getBytes(paths[at % paths.length] as string);
  });
  const { seconds, errors } = await load(clients, jobs);
  if (errors > 0) throw new Error(`${errors} pages did not open`);
  return seconds;
}

/** In this program and not in the Worker, where nobody could say what else the processor did. */
async function measureFiles(edition: Edition): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [kind, { make, most }] of Object.entries(files)) {
    const taken: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const before = process.cpuUsage();
      await make(edition);
      const { user, system } = process.cpuUsage(before);
      taken.push((user + system) / 1000);
    }
    const value = taken.reduce((sum, one) => sum + one, 0) / rounds;
    figures.push({
      what: `${kind} of a report, of the most it may take`,
      value,
      bare: most,
      unit: 'ms CPU',
    });
  }
  return figures;
}

/** The release as everybody may download it, with the definition it names, as what files are made from. */
async function editionOf(reader: Visitor, wave: string): Promise<Edition> {
  const release = readRelease(await reader.getJson(`/results/${wave}/files/json`));
  const { id, version, hash } = release.wave.definition;
  const definition = findBundled(id, version);
  if (!definition) throw new Error(`${id} ${version} is not bundled`);
  return {
    scope: scopeOf(release, definition),
    language: 'en',
    releaseHash: hash,
    date: release.wave.closed,
    withdrawn: new Set(),
  };
}
