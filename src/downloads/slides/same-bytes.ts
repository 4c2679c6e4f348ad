import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { carried } from '../carried-text.ts';
import { standardPart } from './standard-parts.ts';

/**
 * Packs slides again, small and the same for the same content: the library writes the time of the
 * clock into them, and numbers charts on through all files a process ever made.
 * @param date calendar day the file is of, such as 2026-11-21
 */
export function packSlides(written: Uint8Array, date: string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(written, { filter: isPart });
  const charts = Object.keys(parts).flatMap(
    (path) => /charts\/chart(\d+)\.xml$/.exec(path)?.[1] ?? [],
  );
  const before = Math.min(...charts.map(Number)) - 1;
  const renumbered = (text: string) =>
    standardPart(joinPoints(text)).replace(
      /(charts\/chart|charts\/_rels\/chart|Microsoft_Excel_Worksheet)(\d+)(?=\.xml|\.xlsx)/g,
      (_, name: string, at: string) => `${name}${Number(at) - before}`,
    );
  return pack(
    Object.entries(parts).map(([path, bytes]) => [
      renumbered(path),
      path.endsWith('.xlsx')
        ? pack(
            Object.entries(unzipSync(bytes, { filter: isPart })).map((part) =>
              whole(dated(part, date)),
            ),
            date,
          )
        : /\.(xml|rels)$/.test(path)
          ? whole([path, strToU8(renumbered(strFromU8(dated([path, bytes], date)[1])))])[1]
          : bytes,
    ]),
    date,
  );
}

/** A folder is no part of a presentation. */
function isPart({ name }: { name: string }): boolean {
  return !name.endsWith('/');
}

function dated([path, bytes]: [string, Uint8Array], date: string): [string, Uint8Array] {
  if (!path.endsWith('docProps/core.xml')) return [path, bytes];
  const text = strFromU8(bytes).replace(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
    `$1${date}T00:00:00Z`,
  );
  return [path, strToU8(text)];
}

/** A part of XML without characters that XML does not have: the library writes every one. */
function whole([path, bytes]: [string, Uint8Array]): [string, Uint8Array] {
  return [path, /\.(xml|rels)$/.test(path) ? strToU8(carried(strFromU8(bytes))) : bytes];
}

/** A ZIP file whose parts all carry the same day. */
function pack(parts: [string, Uint8Array][], date: string): Uint8Array<ArrayBuffer> {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  // ZIP keeps local time without a zone: a local midnight gives the same bytes everywhere.
  const mtime = new Date(year, month - 1, day);
  return new Uint8Array(zipSync(Object.fromEntries(parts), { level: 6, mtime }));
}

/**
 * Points without a line between them are two sides of a comparison: a line from the one to the other
 * shows how far they are apart. The format has them as error bars of the first, which every program
 * draws; the library does not write them.
 */
function joinPoints(xml: string): string {
  if (!/<c:lineChart>.*?<c:ser>(?:(?!<c:marker>).)*<a:ln><a:noFill\/><\/a:ln>/s.test(xml))
    return xml;
  const [first = [], second = []] = [...xml.matchAll(/<c:val>(.*?)<\/c:val>/gs)].map(
    ([, said = '']) => [...said.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value)),
  );
  const apart = first.map((value, at) => Number(((second[at] ?? value) - value).toFixed(4)));
  const line = '<a:ln w="38100"><a:solidFill><a:srgbClr val="B9BCBC"/></a:solidFill></a:ln>';
  const bars = [
    '<c:errBars><c:errDir val="y"/><c:errBarType val="both"/><c:errValType val="cust"/>',
    '<c:noEndCap val="1"/>',
    literal('plus', apart),
    literal(
      'minus',
      apart.map((value) => -value),
    ),
    `<c:spPr>${line}</c:spPr></c:errBars>`,
  ].join('');
  return xml.replace('<c:cat>', `${bars}<c:cat>`);
}

/** Lengths of bars in one direction: none where the other point lies the other way. */
function literal(name: 'plus' | 'minus', lengths: readonly number[]): string {
  const points = lengths.map(
    (length, at) => `<c:pt idx="${at}"><c:v>${Math.max(0, length)}</c:v></c:pt>`,
  );
  const count = `<c:formatCode>General</c:formatCode><c:ptCount val="${lengths.length}"/>`;
  return `<c:${name}><c:numLit>${count}${points.join('')}</c:numLit></c:${name}>`;
}
