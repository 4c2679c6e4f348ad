import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { pdfFiles } from './pdf-files.ts';

/**
 * What somebody who reads with their ears gets of each PDF, as pdf.js reads it: the tree of tags, the
 * content each tag holds, language and title. What a program can find of PDF/UA besides is in
 * `matterhorn.test.ts`.
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
  'Root Document Sect H1 H2 H3 P L LI Lbl LBody Table TR TH TD Figure TOC TOCI Link Span Caption'.split(
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

describe.each(Object.entries(pdfFiles))('the PDF of the %s', (name, make) => {
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
        if (tag.type === 'content') held.set(tag.id ?? '', above);
        // Content, or the place of a link.
        if (tag.type) return;
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
