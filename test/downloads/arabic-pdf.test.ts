import { unzlibSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { fill } from '../../src/core/language/language.ts';
import { scopeOf } from '../../src/core/report/groups/scope.ts';
import { collect, newPaper } from '../../src/downloads/pdf/paper.ts';
import { printText } from '../../src/downloads/pdf/print-text.ts';
import { editionFile } from '../../src/downloads/pdf.ts';
import { staffReport } from '../../src/texts/ar/staff-report.ts';
import { reportDefinition } from '../support/report-definition.ts';
import { agreement, madeUpRelease } from '../support/report-people.ts';
import { readWithPdfJs } from './strangers.ts';

/** What a page says to whoever reads it aloud or copies it: the text beside each line. */
function toldIn(file: Uint8Array): string[] {
  const raw = Buffer.from(file).toString('latin1');
  const contents = [...raw.matchAll(/\/FlateDecode\n[^>]*>>\nstream\n/g)].flatMap((found) => {
    const start = (found.index ?? 0) + found[0].length;
    const packed = Buffer.from(raw.slice(start, raw.indexOf('\nendstream', start)), 'latin1');
    return Buffer.from(unzlibSync(packed)).toString('latin1');
  });
  return contents
    .flatMap((content) => [...content.matchAll(/\/ActualText \(((?:\\[\s\S]|[^\\)])*)\)/g)])
    .map(([, text = '']) => {
      const bytes = text.replace(
        /\\([\s\S])/g,
        (_, one: string) => ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' })[one] ?? one,
      );
      return new TextDecoder('utf-16be').decode(Buffer.from(bytes, 'latin1'));
    });
}

let staff: Uint8Array;
beforeAll(async () => {
  const edition = {
    scope: scopeOf(madeUpRelease(), reportDefinition),
    language: 'ar' as const,
    releaseHash: 'e'.repeat(64),
    date: '2026-11-21',
    withdrawn: new Set<string>(),
    agreed: { agreements: [agreement], asOf: '2027-01-15' },
  };
  staff = await editionFile(edition, 'staff');
});

describe('the PDF for staff in Arabic', () => {
  it('has all its letters, and says nothing of letters that are missing', async () => {
    const pages = await readWithPdfJs(staff);
    expect(pages.join('')).not.toContain('\uFFFD');
    expect(toldIn(staff).join(' ')).not.toContain(
      fill(staffReport.lettersMissing, { n: 1 }).slice(0, 12),
    );
  });

  it('tells its lines as they are read, signs before their numbers', () => {
    const told = toldIn(staff).join('\n');
    expect(told).toContain('ما قلتموه');
    expect(told).toMatch(/\u200e\+0\.58 إلى \u200e\+0\.82/);
  });
});

it('any text with Arabic in it is told whole, whatever stands beside it, and over lines and pages', async () => {
  const texts = [
    'خدمة العملاء 24/7',
    'قسم (CSI) في Amsterdam: 12 شخصًا، 50%',
    'De afdeling خدمة is klein',
    'می\u200cخواهم کتاب پڑھ',
    'ﻼ ﷲ بسم',
  ];
  const long = Array.from({ length: 3_000 }, (_, at) => `كلمة${at}`).join(' ');
  const paper = await newPaper({ title: 't', subject: 's', language: 'nl', date: '2026-11-29' });
  paper.doc.addPage();
  for (const text of [...texts, long, 'ك'.repeat(900)]) printText(paper, text, 'text');
  paper.structure.end();
  const file = await collect(paper.doc);
  expect(paper.doc.missing).toBe(0);
  const told = toldIn(file);
  for (const text of texts) expect(told).toContain(text.normalize('NFKC'));
  expect(told.join(' ')).toContain(long);
  expect(told.join('').split('ك').length - 1).toBeGreaterThanOrEqual(900);
  expect((await readWithPdfJs(file)).length).toBeGreaterThan(2);
});
