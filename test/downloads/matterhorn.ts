import { type Drawn, paints, readContent, showsText } from './pdf-content.ts';
import { type Font, fontsOf } from './pdf-font.ts';
import { type Dictionary, type PdfObjects, textOf, type Value } from './pdf-objects.ts';

/**
 * The failure conditions of the Matterhorn Protocol 1.02 (PDF Association), which makes tests of
 * PDF/UA-1 (ISO 14289-1), that a program can find and that our files could meet. Which of them, and
 * which not, stands in `docs/pdf-ua.md`.
 */

/** A part of the structure tree, with the tags above it. */
interface Part {
  type: string;
  own: Dictionary;
  above: string[];
  kids: string[];
}

/** Structure types of ISO 32000-1, 14.8.4. */
const standard = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6
  L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot
  Ruby RB RT RP Warichu WT WP Figure Formula Form`.split(/\s+/),
);
/** Tables 333, 336 and 337: what may stand directly below and above. */
const below: Record<string, string[]> = {
  TOC: ['TOC', 'TOCI', 'Caption'],
  TOCI: ['Lbl', 'Reference', 'NonStruct', 'P', 'TOC', 'Link'],
  L: ['L', 'LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  TR: ['TH', 'TD'],
};
const above: Record<string, string[]> = {
  ...{ TOCI: ['TOC'], LI: ['L'], LBody: ['LI'], TR: ['Table', 'THead', 'TBody', 'TFoot'] },
  ...{ TH: ['TR'], TD: ['TR'], THead: ['Table'], TBody: ['Table'], TFoot: ['Table'] },
};

/** Each failure of a file, as the number of its condition. */
export function failures(file: PdfObjects): string[] {
  const found = new Set<string>();
  const fail = (condition: string, when: boolean) => when && found.add(condition);
  const parts = partsOf(file, file.dictionary(file.root['/StructTreeRoot'])['/K'], []);
  checkCatalog(file, fail);
  checkTags(file, parts, fail);
  const fonts = fontsOf(file);
  for (const page of file.pages()) checkContent(file, page, fonts, fail);
  checkAnnotations(file, parts, fail);
  for (const font of fonts.values()) for (const condition of font.failures) found.add(condition);
  return [...found].sort();
}

type Fail = (condition: string, when: boolean) => unknown;

function checkCatalog(file: PdfObjects, fail: Fail): void {
  const { root } = file;
  const marks = file.dictionary(root['/MarkInfo']);
  fail('01-006', marks['/Marked'] !== true);
  fail('01-007', marks['/Suspects'] === true);
  const xmp = file.bytes(root['/Metadata']).toString();
  fail('06-001', xmp === '');
  fail('06-002', !/<pdfuaid:part>1<|pdfuaid:part="1"/.test(xmp));
  fail(
    '06-003',
    !/<dc:title>[\s\S]*<rdf:li[^>]*>[^<\s][^<]*<\/rdf:li>[\s\S]*<\/dc:title>/.test(xmp),
  );
  const viewing = file.dictionary(root['/ViewerPreferences']);
  fail('07-001', !('/DisplayDocTitle' in viewing));
  fail('07-002', viewing['/DisplayDocTitle'] === false);
  // One language of the whole covers text, descriptions, outline, annotations and metadata.
  const spoken = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(textOf(root['/Lang']));
  for (const condition of ['11-001', '11-002', '11-003', '11-004', '11-006']) {
    fail(condition, !spoken);
  }
  const everything = file.all().map(([, one]) => one);
  fail('20-001', '/OCProperties' in root);
  fail(
    '21-001',
    everything.some((one) => '/EF' in one && !('/F' in one && '/UF' in one)),
  );
  fail('25-001', '/XFA' in file.dictionary(root['/AcroForm']));
  fail('26-001', '/Encrypt' in file.dictionary(file.objects.trailer?.value));
  fail(
    '30-001',
    everything.some((one) => one['/Subtype'] === '/Form' && '/Ref' in one),
  );
}

function checkTags(file: PdfObjects, parts: Part[], fail: Fail): void {
  const roles = file.dictionary(file.dictionary(file.root['/StructTreeRoot'])['/RoleMap']);
  fail(
    '02-001',
    parts.some(({ type }) => !standard.has(type)),
  );
  fail(
    '02-004',
    Object.keys(roles).some((name) => standard.has(name.slice(1))),
  );
  for (const {
    type,
    own,
    above: [parent = ''],
    kids,
  } of parts) {
    const wrong =
      (type in above && !above[type]?.includes(parent)) ||
      (type in below && kids.some((kid) => !below[type]?.includes(kid)));
    fail('09-004', wrong && /^T(able|R|H|D|Head|Body|Foot)$/.test(type));
    fail('09-005', wrong && /^L(I|bl|Body)?$/.test(type));
    fail('09-006', wrong && /^TOC/.test(type));
    fail('09-007', /^(Ruby|RB|RT|RP)$/.test(type));
    fail('09-008', /^(Warichu|WT|WP)$/.test(type));
    const described = textOf(own['/Alt']).trim() !== '' || '/ActualText' in own;
    fail('13-004', type === 'Figure' && !described);
    fail('17-002', type === 'Formula' && !described);
    fail('19-003', type === 'Note' && !('/ID' in own));
    const scopes = file.list(own['/A']).map((one) => file.dictionary(one)['/Scope']);
    fail('15-003', type === 'TH' && !scopes.some((one) => one && one !== '/None'));
  }
  const levels = parts.flatMap(({ type }) => (/^H\d$/.test(type) ? [Number(type[1])] : []));
  fail('14-002', levels.length > 0 && levels[0] !== 1);
  fail(
    '14-003',
    levels.some((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1),
  );
  fail(
    '14-006',
    parts.some(({ kids }) => kids.filter((kid) => kid === 'H').length > 1),
  );
  fail('14-007', levels.length > 0 && parts.some(({ type }) => type === 'H'));
}

function checkContent(
  file: PdfObjects,
  page: Dictionary,
  fonts: Map<string, Font>,
  fail: Fail,
): void {
  const streams = file.list(page['/Contents']).map((one) => file.bytes(one).toString('latin1'));
  const drawn = readContent(streams.join('\n'));
  const known = numbersOfTree(file, page);
  const resources = file.dictionary(page['/Resources']);
  const named = file.dictionary(resources['/Font']);
  let font: Font | undefined;
  for (const { operator, operands, within } of drawn) {
    const artifact = within.some(({ tag }) => tag === 'Artifact');
    const tagged = within.some(({ mcid }) => mcid !== undefined && known.has(mcid));
    if (operator === 'BDC' || operator === 'BMC') {
      fail('01-003', operands[0] === '/Artifact' && tagged);
      fail('01-004', operands.includes('/MCID') && artifact);
    }
    if (operator === 'Tf') font = fonts.get(String(named[operands[0] ?? '']));
    if (!paints.has(operator)) continue;
    fail('01-005', !artifact && !tagged);
    if (!showsText.has(operator)) continue;
    const codes = codesIn(operands);
    fail(
      '10-001',
      codes.some((code) => !font?.unicode.has(code)),
    );
    fail(
      '31-011',
      codes.some((code) => code >= (font?.glyphs ?? 0)),
    );
    fail(
      '31-016',
      codes.some((code) => !font?.agreesOnWidth(code)),
    );
    fail('31-030', codes.includes(0));
  }
}

/** The two-byte codes of what a text operator shows. */
function codesIn(operands: Drawn['operands']): number[] {
  const hexadecimal = operands.filter((one) => /^<[^<]/.test(one));
  return hexadecimal.flatMap((one) =>
    [...one.matchAll(/[0-9a-f]{4}/gi)].map(([code]) => Number.parseInt(code, 16)),
  );
}

/** Numbers of marked content on a page that lead to a part of the structure tree. */
function numbersOfTree(file: PdfObjects, page: Dictionary): Set<number> {
  const tree = file.dictionary(file.root['/StructTreeRoot']);
  const entry = numberIn(file, tree['/ParentTree'], page['/StructParents']);
  return new Set(
    file.list(entry).flatMap((part, mcid) => ('/S' in file.dictionary(part) ? [mcid] : [])),
  );
}

function numberIn(
  file: PdfObjects,
  tree: Value | undefined,
  key: Value | undefined,
): Value | undefined {
  const node = file.dictionary(tree);
  const numbers = file.list(node['/Nums']);
  const at = numbers.findIndex((one, place) => place % 2 === 0 && one === key);
  if (at >= 0) return numbers[at + 1];
  for (const kid of file.list(node['/Kids'])) {
    const found = numberIn(file, kid, key);
    if (found !== undefined) return found;
  }
  return undefined;
}

function checkAnnotations(file: PdfObjects, parts: Part[], fail: Fail): void {
  const tree = file.dictionary(file.root['/StructTreeRoot']);
  for (const page of file.pages()) {
    const annotations = file.list(page['/Annots']).map((one) => file.dictionary(one));
    fail('28-008', annotations.length > 0 && !('/Tabs' in page));
    fail('28-009', annotations.length > 0 && page['/Tabs'] !== '/S');
    for (const one of annotations) {
      const parent = file.dictionary(numberIn(file, tree['/ParentTree'], one['/StructParent']));
      fail('28-002', one['/Subtype'] !== '/Link');
      fail('28-011', one['/Subtype'] === '/Link' && parent['/S'] !== '/Link');
      fail('28-012', textOf(one['/Contents']).trim() === '');
    }
  }
  fail(
    '28-011',
    parts.some(({ type, own }) => type === 'Link' && !('/K' in own)),
  );
}

function partsOf(file: PdfObjects, kids: Value | undefined, tags: string[]): Part[] {
  return file.list(kids).flatMap((kid) => {
    const own = file.dictionary(kid);
    if (typeof own['/S'] !== 'string' || own['/Type'] === '/OBJR') return [];
    const type = own['/S'].slice(1);
    const inner = partsOf(file, own['/K'], [type, ...tags]);
    const direct = inner.filter((one) => one.above.length === tags.length + 1);
    return [{ type, own, above: tags, kids: direct.map((one) => one.type) }, ...inner];
  });
}
