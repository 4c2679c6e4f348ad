import { beforeAll, describe, expect, it } from 'vitest';
import { itemsOf } from '../../src/core/definition/definition.ts';
import { type Language, languages, say } from '../../src/core/language/language.ts';
import { dpia } from '../../src/downloads/council/dpia.ts';
import { paperMarkdown } from '../../src/downloads/council/markdown.ts';
import { councilPack } from '../../src/downloads/council/pack.ts';
import { paperPdf } from '../../src/downloads/council/paper-pdf.ts';
import type { PapersSource } from '../../src/downloads/council/papers-source.ts';
import { councilPapersTexts } from '../../src/texts/council-papers.ts';
import { privacyTexts } from '../../src/texts/privacy.ts';
import { limitLines } from '../../src/views/privacy/privacy-lines.ts';
import { whoSeesWhat } from '../../src/views/privacy/who-sees-rows.ts';
import { definition } from '../core/ballot/made-up-wave.ts';
import { checkWords } from '../views/manage-facts.ts';
import { papersSource } from './papers-source.ts';
import { readPdf, unknown } from './read-pdf.ts';

/** The pack and the DPIA of a works council say what the wave itself says, in both forms. */

const hostile = '| # [x](y) `z` <b>*dik*</b>\n## Kop\n- 1. punt';
let source: PapersSource;
beforeAll(async () => {
  source = await papersSource(hostile);
});

const inLanguage = (language: Language): PapersSource => ({ ...source, language });
const unescaped = (words: string) => words.replace(/\\(?=[^\n])/g, '');
const packIn = (language: Language) =>
  unescaped(paperMarkdown(councilPack(inLanguage(language)), language));

describe('the pack', () => {
  it.each(
    languages,
  )('says what is asked, of whom, who sees what when, and how to check: %s', (language) => {
    const pack = packIn(language);
    const { manifest, terms } = source;
    const about = { language, manifest, terms };
    for (const said of [
      ...itemsOf(definition).map((item) => say(item.text, language)),
      ...limitLines(about),
      ...whoSeesWhat(manifest, source.stages, language).flatMap(({ who, what, when }) => [
        who,
        what,
        when,
      ]),
      ...checkWords.map(({ words }) => words.join(' · ')),
      source.manifestHash,
      manifest.definition.hash,
      'HR van De Brug',
      'Beste collega,',
      'npm run verify -- https://meting.example',
      `${terms.k}`,
      'abcdefghij',
    ]) {
      expect(pack).toContain(said.replace(/\s+/g, ' '));
    }
    expect(pack).not.toMatch(/\{\w+\}|undefined/);
  });

  it('keeps what people wrote from becoming a heading, a list, a table or a link', () => {
    const written = paperMarkdown(councilPack(source), 'nl');
    expect(written).toContain('\\| \\# \\[x\\](y) \\`z\\` \\<b\\>\\*dik\\*\\</b\\>');
    expect(written).not.toMatch(/^## Kop/m);
    const cells = written.split('\n').filter((line) => /^\|.*\|$/.test(line));
    const widths = new Set(cells.map((line) => line.replaceAll('\\|', '').split('|').length - 2));
    expect([...widths].sort()).toEqual([2, 3, 6]);
  });
});

describe('the DPIA', () => {
  it.each(
    languages,
  )('has all seventeen points, the council’s opinion, and fields for the others: %s', (language) => {
    const written = unescaped(paperMarkdown(dpia(inLanguage(language)), language));
    const { heads, toFill } = councilPapersTexts[language].dpia;
    const { rights } = privacyTexts[language];
    for (const head of Object.values(heads)) expect(written).toContain(`## ${head}`);
    expect(Object.values(heads).filter((head) => /^\d+\. /.test(head))).toHaveLength(17);
    expect(written).toContain(rights.basis.value);
    expect(written).toContain(source.manifest.controller);
    expect(written).toContain('dik');
    expect(written.split(toFill.replace(/\s+/g, ' '))).toHaveLength(3);
    expect(written).not.toMatch(/\{\w+\}|undefined/);
  });

  it.each([
    ['anonymous', 'HR hoort hem niet te hebben'],
    ['confidential', 'hoort bij HR of beheert het systeem'],
  ] as const)('says whose key opens the box of a wave with a key holder: %s', (promise, said) => {
    const manifest = { ...source.manifest, promise };
    const written = paperMarkdown(dpia({ ...source, manifest }), 'nl');
    expect(written).toContain(said);
    expect(written.includes('vertrouwelijk en niet anoniem')).toBe(promise === 'confidential');
  });

  it('leaves the opinion open where the council wrote nothing', () => {
    const written = paperMarkdown(dpia({ ...source, decision: null, refusals: [] }), 'nl');
    expect(written).toContain(councilPapersTexts.nl.dpia.noOpinion);
  });
});

it.each([
  'pack',
  'dpia',
] as const)('as PDF it says the same on tagged, numbered pages: %s', async (name) => {
  const paper = name === 'pack' ? councilPack(source) : dpia(source);
  const about = { language: 'nl', day: source.day, organisation: 'De Brug', foot: name } as const;
  const pdf = readPdf(await paperPdf(paper, about));
  const all = pdf.pages.join(' ').replace(/\s+/g, ' ');
  for (const part of paper.parts) {
    if (part.kind === 'heading') expect(all).toContain(part.title.split(' ')[0]);
  }
  expect(all).not.toContain(unknown);
  expect([...pdf.objects.values()].some((body) => body.includes('/StructTreeRoot'))).toBe(true);
  pdf.pages.forEach((page, at) => {
    expect(page).toContain(`${at + 1} / ${pdf.pages.length}`);
  });
});

it('the pack never breaks a day of the log over two lines, however long what happened is', async () => {
  const [line] = source.lines;
  const details = `{"manifest":"${'Wd0CT54X0D4agZtbIOpdOvBW3HcpMRZi7bWA9mJTcac'}","decision":"advice","wave":"w"}`;
  const lines = Array.from({ length: 3 }, () => ({ ...line, details })) as typeof source.lines;
  const pack = councilPack({ ...source, language: 'fr', lines });
  const about = { language: 'fr', day: '2026-11-30', organisation: 'De Brug', foot: '' } as const;
  const pages = readPdf(await paperPdf(pack, about)).pages.join('\n');
  expect(pages.match(/2026-11-20/g)).toHaveLength(3);
});
