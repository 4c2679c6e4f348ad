import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Definition } from '../../../src/core/definition/definition-schema.ts';
import { publish } from '../../../src/core/disclosure/release/publish.ts';
import type { ReleaseData } from '../../../src/core/disclosure/release/release-schema.ts';
import { tally } from '../../../src/core/disclosure/release/tally.ts';
import { sha256, toHex, utf8 } from '../../../src/core/ground/bytes.ts';
import { canonicalJson } from '../../../src/core/ground/canonical-json.ts';
import { type Language, languages } from '../../../src/core/language/language.ts';
import { scopeOf, unitsOf } from '../../../src/core/report/groups/scope.ts';
import { reportPageIds } from '../../../src/core/report/report-pages.ts';
import { codebookCsv } from '../../../src/downloads/codebook-csv.ts';
import { csvFile } from '../../../src/downloads/csv.ts';
import { contextOf, type Edition } from '../../../src/downloads/edition.ts';
import { pdfFile } from '../../../src/downloads/pdf.ts';
import { pptxFile } from '../../../src/downloads/pptx.ts';
import { xlsxFile } from '../../../src/downloads/xlsx.ts';
import { ReportPage } from '../../../src/views/report/report-page.tsx';
import { StandaloneReport } from '../../../src/views/report/standalone-report.tsx';
import { readPdf } from '../../downloads/read-pdf.ts';
import { organisation } from './organisations.ts';
import { excelRoster, plan } from './people.ts';
import { permuted } from './permuted.ts';
import { chance, fullDefinition, sheetsFor, smallDefinition, tallyRequest } from './world.ts';

/**
 * Whatever leaves the product is made from a release and a day. So outputs of the same answers, held
 * by other people of the same blocks and made on another day by the clock, are the same byte by byte.
 */
afterEach(() => void vi.useRealTimers());

type Outputs = Map<string, string | Uint8Array>;

async function editionOf(
  data: ReleaseData,
  definition: Definition,
  language: Language,
  unit: string | null,
): Promise<Edition> {
  const scope = scopeOf(publish(data), definition, unit);
  return {
    scope,
    language,
    releaseHash: toHex(await sha256(utf8(canonicalJson(data)))),
    date: '2026-11-21',
    withdrawn: new Set(),
    series: [{ scope, months: 0 }],
  };
}

/** The release, every page, the report as one file, and the tables, for the whole and one unit. */
async function pagesOf(data: ReleaseData, definition: Definition): Promise<Outputs> {
  const outputs: Outputs = new Map([['json', canonicalJson(data)]]);
  const [unit] = unitsOf(publish(data));
  for (const language of languages) {
    for (const scope of unit ? [null, unit.id] : [null]) {
      const edition = await editionOf(data, definition, language, scope);
      const name = (what: string) => `${language} ${scope ?? 'whole'} ${what}`;
      const context = contextOf(edition);
      outputs.set(name('csv'), csvFile(edition));
      outputs.set(name('codebook'), codebookCsv(edition));
      outputs.set(name('html'), String(<StandaloneReport context={context} css="" />));
      // The report as one file holds every page; one language shows that pages by themselves do too.
      for (const page of language === 'nl' && scope === null ? reportPageIds : []) {
        const shown = { context, page, languageLinks: {}, units: [], downloads: [] };
        outputs.set(name(page), String(<ReportPage {...shown} />));
      }
    }
  }
  return outputs;
}

/** The larger files, with what they hold when unpacked. */
async function filesOf(data: ReleaseData, definition: Definition): Promise<Outputs> {
  const edition = await editionOf(data, definition, 'nl', null);
  const [xlsx, pptx, pdf] = [
    await xlsxFile(edition),
    await pptxFile(edition),
    await pdfFile(edition),
  ];
  return new Map<string, string | Uint8Array>([
    ...partsOf('xlsx', xlsx),
    ...partsOf('pptx', pptx),
    ['pdf text', readPdf(pdf).pages.join('\n')],
    ['xlsx', xlsx],
    ['pptx', pptx],
    ['pdf', pdf],
  ]);
}

function partsOf(file: string, bytes: Uint8Array): [string, Uint8Array][] {
  return Object.entries(unzipSync(bytes)).map(([path, part]) => [`${file} ${path}`, part]);
}

/** Names of outputs that differ. */
function differing(some: Outputs, others: Outputs): string[] {
  const names = new Set([...some.keys(), ...others.keys()]);
  const bytes = (one: string | Uint8Array | undefined) => Buffer.from(one ?? 'absent');
  return [...names].filter((name) => !bytes(some.get(name)).equals(bytes(others.get(name))));
}

/** Makes outputs as if at another time. */
async function onDay<T>(day: string, make: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(day) });
  const made = await make();
  vi.useRealTimers();
  return made;
}

describe('permuting whole answer sheets within a block', () => {
  it('changes no byte of any page or table, in any organisation', async () => {
    const definition = smallDefinition();
    let pages = 0;
    for (let seed = 1; seed <= 6; seed += 1) {
      const random = chance(seed);
      const { people, planning, response } = organisation(random);
      const sheets = sheetsFor(definition, planning.plan, people, planning.blocks, random, {
        response,
        skip: 0.05,
      });
      const request = tallyRequest(definition, planning.plan, sheets);
      const release = await tally(request);
      const again = await tally({ ...request, sheets: permuted(release, sheets, random) });
      const before = await onDay('2026-11-22', () => pagesOf(release, definition));
      const after = await onDay('2031-05-01', () => pagesOf(again, definition));
      expect(differing(before, after)).toEqual([]);
      pages += before.size;
    }
    expect(pages).toBeGreaterThan(150);
  });

  it('changes no byte of any file of the full survey, nor of what is in it', async () => {
    const definition = fullDefinition();
    const people = excelRoster();
    const made = plan(people);
    const sheets = sheetsFor(definition, made.plan, people, made.blocks, chance(2), { skip: 0.03 });
    const request = tallyRequest(definition, made.plan, sheets);
    const release = await tally(request);
    const mixed = permuted(release, sheets, chance(3));
    expect(mixed).not.toEqual(sheets);
    const again = await tally({ ...request, sheets: mixed });
    const before = await onDay('2026-11-22', () => filesOf(release, definition));
    const after = await onDay('2031-05-01', () => filesOf(again, definition));
    expect(differing(before, after)).toEqual([]);
    expect(before.get('pdf text')).toContain('Klantenservice');
  });
});
