import type { Dictionary, PdfObjects, Value } from './pdf-objects.ts';

/** What the parent tree (ISO 32000-1, 14.7.4.4) holds for a page, a form or an annotation. */
export function entryOfParentTree(file: PdfObjects, key: Value | undefined): Value | undefined {
  if (typeof key !== 'number') return undefined;
  return numberIn(file, file.dictionary(file.root['/StructTreeRoot'])['/ParentTree'], key);
}

function numberIn(file: PdfObjects, tree: Value | undefined, key: number): Value | undefined {
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

/** The parts that marked content of a page or a form belongs to, by its numbers. */
export function partsByNumber(file: PdfObjects, owner: Dictionary): Map<number, Dictionary> {
  const entry = file.list(entryOfParentTree(file, owner['/StructParents']));
  return new Map(
    entry.flatMap((part, mcid) => {
      const own = file.dictionary(part);
      return '/S' in own ? [[mcid, own] as const] : [];
    }),
  );
}
