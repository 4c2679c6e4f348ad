import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const path = 'xl/styles.xml';

/** The first day a container knows, in whatever zone: the same figures give the same bytes. */
const mtime = new Date(1980, 0, 1);

/**
 * A workbook whose fonts name their size before their colour, as Excel itself writes them. The library
 * of workbooks names the colour first: Excel forgives that, the validator of the Open XML SDK does not.
 */
export function withOrderedFonts(file: Uint8Array): Uint8Array<ArrayBuffer> {
  const { [path]: styles, ...others } = unzipSync(file);
  if (!styles) throw new Error('a workbook without styles');
  const xml = strFromU8(styles).replace(/(<color [^>]*\/>)(<sz [^>]*\/>)/g, '$2$1');
  // Packed again: a tenth of the workbook's time at this level, a quarter at the usual one for files 3 % smaller.
  return zipSync({ ...others, [path]: strToU8(xml) }, { level: 3, mtime });
}
