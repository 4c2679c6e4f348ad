import { getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import { fingerprints } from '../../src/core/ballot/fingerprint.ts';
import { scopeOf } from '../../src/core/report/groups/scope.ts';
import { cardsPdf } from '../../src/downloads/cards/cards-pdf.ts';
import { lettersPdf } from '../../src/downloads/cards/letters-pdf.ts';
import type { CardsToPrint } from '../../src/downloads/cards/printed-card.ts';
import { appendixFile, editionFile, pdfFile } from '../../src/downloads/pdf.ts';
import { madeUpWave } from '../core/ballot/made-up-wave.ts';
import { reportDefinition } from '../support/report-definition.ts';
import { agreement, madeUpRelease } from '../support/report-people.ts';

/**
 * What somebody who reads with their ears gets of each PDF, as pdf.js reads it: the tree of tags, the
 * content each tag holds, language and title. This is no check of PDF/UA as a whole: veraPDF is a
 * program in Java, and no package of it was found that runs here.
 */
interface Tag {
  role?: string;
  alt?: string;
  type?: string;
  id?: string;
  children?: Tag[];
}

/** Tags of ISO 32000-1, 14.8.4, that our files may use; pdf.js gives each page a root of its own. */
const standard =
  'Root Document Sect H1 H2 H3 P L LI Lbl LBody Table TR TH TD Figure TOC TOCI Span Caption'.split(
    ' ',
  );
const within: Record<string, string[]> = {
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  TR: ['Table'],
  TH: ['TR'],
  TD: ['TR'],
  TOCI: ['TOC'],
};

const edition = {
  scope: scopeOf(madeUpRelease(), reportDefinition),
  language: 'nl' as const,
  releaseHash: 'e'.repeat(64),
  date: '2026-11-21',
  withdrawn: new Set<string>(),
  agreed: { agreements: [agreement], asOf: '2027-01-15' },
};

let printed: CardsToPrint;
beforeAll(async () => {
  const wave = await madeUpWave();
  printed = {
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
});

const files: Record<string, () => Promise<Uint8Array>> = {
  report: () => pdfFile(edition),
  appendix: () => appendixFile(edition),
  'board edition': () => editionFile(edition, 'board'),
  'staff edition': () => editionFile(edition, 'staff'),
  'staff edition in Arabic': () => editionFile({ ...edition, language: 'ar' }, 'staff'),
  cards: () => cardsPdf(printed),
  letters: () => lettersPdf(printed),
};

describe.each(Object.entries(files))('the PDF of the %s', (name, make) => {
  it('reads in order: every line under a known tag, in the language and with the title it names', async () => {
    const pdf = await getDocumentProxy((await make()).slice());
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Language: name.endsWith('Arabic') ? 'ar' : 'nl-NL',
      Title: expect.stringMatching(/\S/),
    });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const levels: number[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const held = new Map<string, string>();
      const visit = (tag: Tag, above: string) => {
        if (tag.type === 'content') {
          held.set(tag.id ?? '', above);
          return;
        }
        const { role = '', alt, children = [] } = tag;
        expect(standard).toContain(role);
        if (within[role])
          expect([role, within[role]]).toEqual([role, expect.arrayContaining([above])]);
        if (role === 'Figure') expect(alt).toMatch(/\S/);
        if (/^H\d$/.test(role)) levels.push(Number(role[1]));
        for (const child of children) visit(child, role);
      };
      const tree: Tag | null = await page.getStructTree();
      expect(tree).not.toBeNull();
      visit(tree ?? {}, '');
      // Text that is under no tag is furniture of the page, and says so.
      const { items } = await page.getTextContent({ includeMarkedContent: true });
      const open: string[] = [];
      for (const item of items as { type?: string; id?: string; tag?: string; str?: string }[]) {
        if (item.type?.startsWith('beginMarkedContent')) {
          open.push(item.tag === 'Artifact' ? 'Artifact' : (item.id ?? 'Span'));
        } else if (item.type === 'endMarkedContent') open.pop();
        else if (item.str?.trim()) {
          const told = open.some((one) => one === 'Artifact' || held.has(one));
          expect([number, item.str, told]).toEqual([number, item.str, true]);
        }
      }
    }
    // No level is left out on the way down.
    const steps = levels.map((level, at) => level - (levels[at - 1] ?? 0));
    expect(Math.max(...steps)).toBeLessThanOrEqual(1);
    expect(levels.length).toBeGreaterThan(name === 'cards' ? 0 : 1);
  });
});
