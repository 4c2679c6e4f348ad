import { strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import { expect, it } from 'vitest';
import { cellsOf } from './carried.ts';
import { readHtml, readPackage, readWithPdfJs } from './strangers.ts';

/** What reads our files in these tests, shown files that are broken: it must refuse each of them. */
const sound = {
  '[Content_Types].xml':
    '<Types><Default Extension="rels" ContentType="r"/><Override PartName="/book.xml" ContentType="b"/><Override PartName="/parts/one.xml" ContentType="p"/></Types>',
  '_rels/.rels': '<Relationships><Relationship Id="r1" Target="book.xml"/></Relationships>',
  'book.xml': '<book xmlns:r="urn:r"><sheet r:id="r2">\u0158</sheet></book>',
  '_rels/book.xml.rels':
    '<Relationships><Relationship Id="r2" Target="parts/one.xml"/><Relationship Id="r3" Target="https://a.example" TargetMode="External"/></Relationships>',
  'parts/one.xml': '<part/>',
};
type Path = keyof typeof sound;

function pack(path?: Path, change: (xml: string) => string = () => ''): Uint8Array {
  const parts = Object.entries(sound).map(([name, xml]) => [
    name,
    name === path ? change(xml) : xml,
  ]);
  const kept = parts.filter(([, xml]) => xml !== '');
  return zipSync(Object.fromEntries(kept.map(([name = '', xml]) => [name, strToU8(xml ?? '')])));
}

const packages: Record<string, Uint8Array> = {
  'a container cut off': pack().slice(0, -40),
  'a part that is not there': pack('parts/one.xml'),
  'a part without a type': pack('[Content_Types].xml', (xml) => xml.replace('/parts/one', '/book')),
  'a relation that is not there': pack('book.xml', (xml) => xml.replace('r2', 'r9')),
  'a relation to nothing': pack('_rels/book.xml.rels', (xml) => xml.replace('one.xml', 'two.xml')),
  'a tag that stays open': pack('book.xml', (xml) => xml.replace('</sheet>', '')),
  'an attribute twice': pack('parts/one.xml', () => '<part a="1" a="2"/>'),
  'a character that XML has not': pack('parts/one.xml', () => '<part>\u0001</part>'),
  'an entity that nobody declared': pack('parts/one.xml', () => '<part>&nbsp;</part>'),
};

it('a package that is sound is read, and one with a fault is refused', async () => {
  expect((await readPackage(pack())).get('book.xml')).toContain('\u0158');
  for (const [fault, file] of Object.entries(packages)) {
    await expect(readPackage(file), fault).rejects.toThrow();
  }
});

const page = (body: string) =>
  `<!doctype html><html lang="nl"><head><title>T</title></head><body><p id="a">x</p>${body}</body></html>`;

it('a page that is sound is read, and one with a fault is refused', async () => {
  expect(await readHtml(page(''))).toContain('x');
  const faults = ['<p id="a">x</p>', '<img>', '<p><div>x</div></p>', '<ul><p>x</p></ul>', '<b>x'];
  for (const fault of faults) await expect(readHtml(page(fault)), fault).rejects.toThrow();
});

it('a table that is sound is read, and one with a formula or a broken row is refused', () => {
  expect(cellsOf("a;b\r\n'=1+1;-0,5\r\n")).toContain('=1+1');
  const cells = ['=1+1', ' =1', '@SUM(1)', '\t=1', '\u200b=1', '＝1', '＠x', '-a', '+b', '"x'];
  for (const cell of cells) expect(() => cellsOf(`a;b\r\n${cell};2\r\n`), cell).toThrow();
});

it('a PDF that is sound is read, and one cut off is refused', async () => {
  const parts: Uint8Array[] = [];
  const document = new PDFDocument();
  const ended = new Promise((resolve) => document.on('end', resolve));
  document.on('data', (part: Uint8Array) => parts.push(part));
  document.text('Een regel').end();
  await ended;
  const file = new Uint8Array(Buffer.concat(parts));
  expect((await readWithPdfJs(file)).join()).toContain('Een regel');
  for (const broken of [file.slice(0, -40), file.slice(60)]) {
    await expect(readWithPdfJs(broken)).rejects.toThrow();
  }
});
