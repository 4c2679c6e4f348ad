import type { Fail } from './matterhorn.ts';
import type { Dictionary, PdfObjects } from './pdf-objects.ts';
import { entryOfParentTree } from './pdf-parent-tree.ts';
import { rolesOf, standardOf } from './pdf-tags.ts';

/** Subtypes of annotations (ISO 32000-1, Table 169, and the redaction of its 12.5.6.23). */
const known = new Set(
  `Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp
  Caret Ink Popup FileAttachment Sound Movie Widget Screen PrinterMark TrapNet Watermark 3D Redact`
    .split(/\s+/)
    .map((name) => `/${name}`),
);

/** Checkpoint 28: whatever stands on a page beside what it draws. */
export function checkAnnotations(file: PdfObjects, fail: Fail): void {
  for (const page of file.pages()) {
    const annotations = file.list(page['/Annots']).map((one) => file.dictionary(one));
    fail('28-008', annotations.length > 0 && !('/Tabs' in page));
    fail('28-009', annotations.length > 0 && '/Tabs' in page && page['/Tabs'] !== '/S');
    for (const one of annotations) if (isShown(file, page, one)) checkOne(file, one, fail);
  }
  for (const clip of file.everything()) {
    if (clip['/S'] !== '/MCD') continue;
    fail('28-014', !('/CT' in clip));
    const texts = file.list(clip['/Alt']).map((one) => file.text(one));
    fail('28-015', texts.length < 2 || texts.every((text) => text === ''));
  }
}

function checkOne(file: PdfObjects, one: Dictionary, fail: Fail): void {
  const subtype = String(one['/Subtype']);
  const part = file.dictionary(entryOfParentTree(file, one['/StructParent']));
  const type = standardOf(rolesOf(file), String(part['/S'] ?? '').slice(1));
  const described = [one['/Contents'], part['/Alt']].some((text) => file.text(text).trim() !== '');
  const plain = !['/Widget', '/Link', '/PrinterMark', '/Popup'].includes(subtype);
  fail('28-002', plain && type !== 'Annot');
  fail('28-004', subtype !== '/Widget' && !described);
  fail('28-006', !known.has(subtype) && (type !== 'Annot' || !described));
  fail('28-007', subtype === '/TrapNet');
  fail('28-011', subtype === '/Link' && type !== 'Link');
  fail('28-012', subtype === '/Link' && file.text(one['/Contents']).trim() === '');
  fail('28-016', subtype === '/FileAttachment' && !isNamed(file, file.dictionary(one['/FS'])));
  fail('28-017', subtype === '/PrinterMark' && '/S' in part);
  if (subtype !== '/Widget') return;
  const field = '/T' in one ? one : file.dictionary(one['/Parent']);
  const hint = file.text(field['/TU']) + file.text(part['/Alt']);
  fail('28-005', hint.trim() === '');
  fail('28-010', type !== 'Form');
}

/** A file inside, with both its names. */
export const isNamed = (file: PdfObjects, one: Dictionary) =>
  ['/F', '/UF'].every((name) => file.text(one[name]).trim() !== '');

/** Neither hidden nor outside the page (ISO 14289-1, 7.18.1). */
function isShown(file: PdfObjects, page: Dictionary, one: Dictionary): boolean {
  if (Number(one['/F'] ?? 0) & 2) return false;
  const box = inherited(file, page, '/CropBox') ?? inherited(file, page, '/MediaBox');
  const [left = 0, bottom = 0, right = 0, top = 0] = corners(file.list(box).map(Number));
  const [x = 0, y = 0, endX = 0, endY = 0] = corners(file.list(one['/Rect']).map(Number));
  return x < right && endX > left && y < top && endY > bottom;
}

const corners = ([a = 0, b = 0, c = 0, d = 0]: number[]) => [
  ...[Math.min(a, c), Math.min(b, d)],
  ...[Math.max(a, c), Math.max(b, d)],
];

function inherited(
  file: PdfObjects,
  node: Dictionary,
  name: string,
): Dictionary[string] | undefined {
  if (name in node) return node[name];
  return '/Parent' in node ? inherited(file, file.dictionary(node['/Parent']), name) : undefined;
}
