import { checkAnnotations, isNamed } from './matterhorn-annotations.ts';
import { checkContent } from './matterhorn-content.ts';
import { checkTags } from './matterhorn-tags.ts';
import { isLanguage } from './pdf-language.ts';
import type { PdfObjects } from './pdf-objects.ts';
import { entryOfParentTree } from './pdf-parent-tree.ts';
import { languageOf, type Part, partsOf } from './pdf-tags.ts';

/**
 * The failure conditions of the Matterhorn Protocol 1.02 (PDF Association), which makes tests of
 * PDF/UA-1 (ISO 14289-1), that a program can find and that our files could meet. Which of them, which
 * not, and against what the numbers were held stands in `docs/pdf-ua.md`. What ISO 14289-1 asks and
 * the protocol has no number for is named by its clause.
 */
export type Fail = (condition: string, when: boolean) => unknown;

/** Each failure of a file, as the number of its condition. */
export function failures(file: PdfObjects): string[] {
  const found = new Set<string>();
  const fail: Fail = (condition, when) => when && found.add(condition);
  const parts = partsOf(file);
  checkCatalog(file, fail);
  checkLanguage(file, parts, fail);
  checkTags(file, parts, fail);
  checkContent(file, parts, fail);
  checkAnnotations(file, fail);
  return [...found].sort();
}

function checkCatalog(file: PdfObjects, fail: Fail): void {
  const { root } = file;
  const marks = file.dictionary(root['/MarkInfo']);
  fail('ISO 14289-1, 6.2', file.follow(marks['/Marked']) !== true);
  fail('ISO 14289-1, 7.1', !('/StructTreeRoot' in root));
  fail('01-007', file.follow(marks['/Suspects']) === true);
  const xmp = file.bytes(root['/Metadata']).toString();
  fail('06-001', xmp === '');
  const names = [...xmp.matchAll(/xmlns:(\w+)=["']http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/["']/g)];
  const claimed = /<pdfuaid:part>1<|pdfuaid:part=["']1["']/.test(xmp);
  fail('06-002', !claimed || names.some(([, name]) => name !== 'pdfuaid'));
  fail(
    '06-003',
    !/<dc:title>[\s\S]*<rdf:li[^>]*>[^<\s][^<]*<\/rdf:li>[\s\S]*<\/dc:title>/.test(xmp),
  );
  const viewing = file.dictionary(root['/ViewerPreferences']);
  fail('07-001', !('/DisplayDocTitle' in viewing));
  fail('07-002', viewing['/DisplayDocTitle'] === false);
  const layers = file.dictionary(root['/OCProperties']);
  const others = file.list(layers['/Configs']).map((one) => file.dictionary(one));
  const first = '/OCProperties' in root ? [file.dictionary(layers['/D'])] : [];
  fail('20-001', !others.every((one) => file.text(one['/Name']) !== ''));
  fail('20-002', !first.every((one) => file.text(one['/Name']) !== ''));
  fail(
    '20-003',
    [...first, ...others].some((one) => '/AS' in one),
  );
  const everything = file.everything();
  fail(
    '21-001',
    everything.some((one) => '/EF' in one && !isNamed(file, one)),
  );
  const form = file.list(file.dictionary(root['/AcroForm'])['/XFA']);
  fail(
    '25-001',
    form.some((one) => /<dynamicRender\s*>\s*required/.test(file.bytes(one).toString())),
  );
  const secured = file.dictionary(file.dictionary(file.objects.trailer?.value)['/Encrypt']);
  const locked = '/Filter' in secured;
  fail('26-001', locked && !('/P' in secured));
  fail('26-002', locked && '/P' in secured && !(Number(secured['/P']) & 512));
  fail(
    '30-001',
    everything.some((one) => one['/Subtype'] === '/Form' && '/Ref' in one),
  );
}

/** Checkpoint 11 beyond the text of pages: one language of the whole is enough for all of it. */
function checkLanguage(file: PdfObjects, parts: Part[], fail: Fail): void {
  const { root } = file;
  const whole = '/Lang' in root;
  const named = [root, ...parts.map(({ own }) => own)].flatMap((one) => one['/Lang'] ?? []);
  fail('11-001', !named.every((one) => isLanguage(file.text(one))));
  fail(
    '11-002',
    !whole &&
      parts.some(
        (part) =>
          ['/Alt', '/ActualText', '/E'].some((name) => name in part.own) && !languageOf(part),
      ),
  );
  fail('11-003', !whole && '/First' in file.dictionary(root['/Outlines']));
  const annotations = file.pages().flatMap((page) => file.list(page['/Annots']));
  const silent = annotations
    .map((one) => file.dictionary(one))
    .filter((one) => {
      const part = file.dictionary(entryOfParentTree(file, one['/StructParent']));
      return !whole && !('/Lang' in one) && !('/Lang' in part);
    });
  fail(
    '11-004',
    silent.some((one) => '/Contents' in one),
  );
  fail(
    '11-005',
    silent.some((one) => '/TU' in one),
  );
  const xmp = file.bytes(root['/Metadata']).toString();
  const texts = [...xmp.matchAll(/<rdf:Alt>([\s\S]*?)<\/rdf:Alt>/g)].map(([, text = '']) =>
    [...text.matchAll(/xml:lang=["']([^"']*)/g)].map(([, name]) => name),
  );
  fail('11-006', !whole && texts.some((names) => names.every((name) => name === 'x-default')));
}
