import { beforeAll, describe, expect, it } from 'vitest';
import { failures } from './matterhorn.ts';
import { pdfFiles } from './pdf-files.ts';
import { copyOf, type Dictionary, type PdfObjects, readObjects } from './pdf-objects.ts';

/** Every kind of PDF that we write, held against what a program can find of PDF/UA-1. */
describe.each(Object.entries(pdfFiles))('the PDF of the %s', (_name, make) => {
  it('meets no failure condition of the Matterhorn Protocol that is tested', async () => {
    expect(failures(await readObjects(await make()))).toEqual([]);
  });
});

/** Ways to spoil a sound file, by the condition that must be found then. */
const spoiled: Record<string, (file: PdfObjects) => void> = {
  '01-003': (file) =>
    draw(file, (text) => text.replace(/(MCID 1\s*>> BDC)/, '$1 /Artifact BMC EMC')),
  '01-004': (file) => draw(file, (text) => `/Artifact BMC ${text} EMC`),
  '01-005': (file) => draw(file, (text) => text.replace(/\/P <<\s*\/MCID 0\s*>> BDC/, '/P BMC')),
  'ISO 14289-1, 6.2': ({ root }) => drop(root, '/MarkInfo'),
  '02-001': (file) => set(tag(file, '/H1'), '/S', '/Kop'),
  '02-003': (file) => roles(file, { '/Kop': '/Titel', '/Titel': '/Kop' }),
  '02-004': (file) => roles(file, { '/H1': '/P' }),
  '06-001': ({ root }) => drop(root, '/Metadata'),
  '07-001': ({ root }) => drop(root, '/ViewerPreferences'),
  '09-004': (file) => set(tag(file, '/TR'), '/S', '/P'),
  '09-004 (a cell too few)': (file) => {
    const row = tag(file, '/TR');
    set(row, '/K', file.list(row['/K']).slice(1));
  },
  '09-005': (file) => set(tag(file, '/LI'), '/S', '/P'),
  '09-006': (file) => set(tag(file, '/TOCI'), '/S', '/Sect'),
  '10-001': (file) => eachFont(file, (font) => drop(font, '/ToUnicode')),
  '11-001': ({ root }) => drop(root, '/Lang'),
  '13-004': (file) => drop(tag(file, '/Figure'), '/Alt'),
  '14-002': (file) => each(file, '/H1', (one) => set(one, '/S', '/P')),
  '14-003': (file) => set(tag(file, '/H2'), '/S', '/H3'),
  '14-007': (file) => set(tag(file, '/H2'), '/S', '/H'),
  '15-003': (file) => drop(tag(file, '/TH'), '/A'),
  '17-002': (file) => set(tag(file, '/P'), '/S', '/Formula'),
  '19-003': (file) => set(tag(file, '/P'), '/S', '/Note'),
  '20-002': ({ root }) => set(root, '/OCProperties', { '/D': {} }),
  '26-002': (file) => {
    file.objects.trailer = { value: { '/Root': rootOf(file), '/Encrypt': unreadable } };
  },
  '28-002': (file) => set(link(file), '/Subtype', '/Text'),
  '28-008': (file) => {
    for (const page of file.pages()) drop(page, '/Tabs');
  },
  '28-009': (file) => {
    for (const page of file.pages()) set(page, '/Tabs', '/R');
  },
  '28-011': (file) => drop(link(file), '/StructParent'),
  '28-012': (file) => drop(link(file), '/Contents'),
  '31-005': (file) => eachFont(file, (font) => drop(inner(file, font), '/CIDToGIDMap')),
  '31-009': (file) => eachFont(file, (font) => drop(within(file, font), '/FontFile2')),
  '31-011': (file) => draw(file, (text) => text.replace(/<[0-9a-f]{4}/i, '<fffe')),
  '31-016': (file) => eachFont(file, (font) => set(inner(file, font), '/W', [0, []])),
  '31-027': (file) => eachFont(file, (font) => drop(font, '/ToUnicode')),
  '31-028': (file) => means(file, '0000'),
  '31-029': (file) => means(file, 'FEFF'),
  '31-030': (file) => draw(file, (text) => text.replace(/<[0-9a-f]{4}/i, '<0000')),
  'a font of another kind': (file) =>
    eachFont(file, (font) => set(font, '/Encoding', '/WinAnsiEncoding')),
};

/** A lock that keeps what is written from programs that read aloud. */
const unreadable = { '/Filter': '/Standard', '/P': -3904 & ~512 };
const rootOf = (file: PdfObjects) => file.dictionary(file.objects.trailer?.value)['/Root'] ?? null;
const roles = (file: PdfObjects, map: Dictionary) =>
  set(file.dictionary(file.root['/StructTreeRoot']), '/RoleMap', map);

const drop = (dictionary: Dictionary, key: string) => {
  delete dictionary[key];
};
const set = (dictionary: Dictionary, key: string, value: Dictionary[string]) => {
  dictionary[key] = value;
};
const tag = (file: PdfObjects, type: string) => first(file, (one) => one['/S'] === type);
const link = (file: PdfObjects) => first(file, (one) => one['/Subtype'] === '/Link');
const inner = (file: PdfObjects, font: Dictionary) =>
  file.dictionary(file.list(font['/DescendantFonts'])[0]);
const within = (file: PdfObjects, font: Dictionary) =>
  file.dictionary(inner(file, font)['/FontDescriptor']);

function first(file: PdfObjects, is: (one: Dictionary) => boolean): Dictionary {
  const found = file.all().find(([, one]) => is(one));
  if (!found) throw new Error('nothing to spoil');
  return found[1];
}

function each(file: PdfObjects, type: string, change: (one: Dictionary) => void): void {
  for (const [, one] of file.all()) if (one['/S'] === type) change(one);
}

function eachFont(file: PdfObjects, change: (font: Dictionary) => void): void {
  for (const [, one] of file.all()) if ('/DescendantFonts' in one) change(one);
}

/** Says of the first letter of a font that it is the one of this number. */
function means(file: PdfObjects, number: string): void {
  const map = first(file, (one) => '/ToUnicode' in one)['/ToUnicode'];
  rewrite(file, map, (text) =>
    text.replace(/(beginbfrange\s*<\w+>\s*<\w+>\s*\[\s*)<\w+>/, `$1<${number}>`),
  );
}

function draw(file: PdfObjects, change: (text: string) => string): void {
  rewrite(file, file.pages()[0]?.['/Contents'], change);
}

function rewrite(
  file: PdfObjects,
  reference: Dictionary[string] | undefined,
  change: (text: string) => string,
): void {
  const written = file.objects[`obj:${reference}`]?.stream;
  if (!written?.data) throw new Error('nothing is written');
  const text = Buffer.from(written.data, 'base64').toString('latin1');
  written.data = Buffer.from(change(text), 'latin1').toString('base64');
}

describe('a spoiled file', () => {
  let sound: PdfObjects;
  beforeAll(async () => {
    sound = await readObjects((await pdfFiles.report?.()) ?? new Uint8Array());
  });

  it.each(Object.entries(spoiled))('fails %s', (condition, spoil) => {
    const file = copyOf(sound);
    spoil(file);
    expect(failures(file)).toContain(condition.replace(/ \(.*/, ''));
  });
});
