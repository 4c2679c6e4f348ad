import { fingerprints } from '../../src/core/ballot/fingerprint.ts';
import { scopeOf } from '../../src/core/report/groups/scope.ts';
import { cardsPdf } from '../../src/downloads/cards/cards-pdf.ts';
import { lettersPdf } from '../../src/downloads/cards/letters-pdf.ts';
import type { CardsToPrint } from '../../src/downloads/cards/printed-card.ts';
import { dpia } from '../../src/downloads/council/dpia.ts';
import { councilPack } from '../../src/downloads/council/pack.ts';
import { paperPdf } from '../../src/downloads/council/paper-pdf.ts';
import type { CouncilPaper } from '../../src/downloads/council/papers-source.ts';
import { appendixFile, editionFile, pdfFile } from '../../src/downloads/pdf.ts';
import { madeUpWave } from '../core/ballot/made-up-wave.ts';
import { reportDefinition } from '../support/report-definition.ts';
import { agreement, madeUpRelease } from '../support/report-people.ts';
import { papersSource } from './papers-source.ts';

const edition = {
  scope: scopeOf(madeUpRelease(), reportDefinition),
  language: 'nl' as const,
  releaseHash: 'e'.repeat(64),
  date: '2026-11-21',
  withdrawn: new Set<string>(),
  agreed: { agreements: [agreement], asOf: '2027-01-15' },
};

/** Cards of one stack. */
export async function printed(): Promise<CardsToPrint> {
  const wave = await madeUpWave();
  return {
    reads: 'nl',
    day: '2026-11-29',
    organisation: 'Coöperatie Łódź',
    manifest: { ...wave.manifest, languages: ['nl', 'ar'] },
    k: 7,
    closes: '2026-12-20T22:59:00.000Z',
    minutes: { from: 8, to: 12 },
    words: await fingerprints(wave.hash, ['nl', 'ar']),
    stacks: [
      { label: 'Magazijn', cards: [{ link: 'https://m.example/s#x', code: '7K2M94QX8R3TW00Z' }] },
    ],
  };
}

/** A paper of the council, printed. */
export function paperOf(paper: CouncilPaper, organisation = 'De Brug'): Promise<Uint8Array> {
  return paperPdf(paper, { language: 'nl', day: '2026-11-21', organisation, foot: 'Meting' });
}

/** A maker of each kind of PDF, over made-up people. */
export const pdfFiles: Record<string, () => Promise<Uint8Array>> = {
  report: () => pdfFile(edition),
  appendix: () => appendixFile(edition),
  'board edition': () => editionFile(edition, 'board'),
  'staff edition': () => editionFile(edition, 'staff'),
  'staff edition in Arabic': () => editionFile({ ...edition, language: 'ar' }, 'staff'),
  cards: async () => cardsPdf(await printed()),
  letters: async () => lettersPdf(await printed()),
  'council’s pack': async () => paperOf(councilPack(await papersSource('Akkoord.'))),
  DPIA: async () => paperOf(dpia(await papersSource('Akkoord.'))),
};
