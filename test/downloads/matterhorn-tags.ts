import type { Fail } from './matterhorn.ts';
import { isMisplaced, isRegular, rowsOf } from './pdf-nesting.ts';
import type { PdfObjects } from './pdf-objects.ts';
import { attributeOf, isDescribed, isStandard, type Part, rolesOf } from './pdf-tags.ts';

/** Checkpoints 02, 09, 13 to 15, 17 and 19: the structure tree. */
export function checkTags(file: PdfObjects, parts: Part[], fail: Fail): void {
  checkRoles(file, parts, fail);
  checkHeadings(parts, fail);
  const noted = parts.filter(({ type }) => type === 'Note').map(({ own }) => file.text(own['/ID']));
  fail('19-003', noted.includes(''));
  fail('19-004', new Set(noted).size < noted.length);
  for (const part of parts) {
    const { type } = part;
    const wrong = isMisplaced(part) || (type === 'Table' && !isRegular(file, part));
    fail('09-004', wrong && /^T(able|R|H|D|Head|Body|Foot)$/.test(type));
    fail('09-005', wrong && /^L(I|bl|Body)?$/.test(type));
    fail('09-006', wrong && /^TOC/.test(type));
    fail('09-007', /^(Ruby|RB|RT|RP)$/.test(type));
    fail('09-008', /^(Warichu|WT|WP)$/.test(type));
    fail('13-004', type === 'Figure' && !isDescribed(file, part));
    fail('17-002', type === 'Formula' && !isDescribed(file, part));
    fail('15-003', type === 'Table' && !isHeaded(file, part));
  }
}

function checkRoles(file: PdfObjects, parts: Part[], fail: Fail): void {
  const roles = rolesOf(file);
  fail(
    '02-001',
    parts.some(({ type }) => !isStandard(type)),
  );
  const goesRound = (type: string) => {
    const seen = new Set<string>();
    let at: string | undefined = type;
    for (; at && !seen.has(at); at = roles.get(at)) seen.add(at);
    return at !== undefined;
  };
  fail('02-003', [...roles.keys()].some(goesRound));
  fail(
    '02-004',
    [...roles.keys()].some((type) => isStandard(type)),
  );
}

function checkHeadings(parts: Part[], fail: Fail): void {
  const levels = parts.flatMap(({ type }) => (/^H\d$/.test(type) ? [Number(type[1])] : []));
  fail('14-002', levels.length > 0 && levels[0] !== 1);
  fail(
    '14-003',
    levels.some((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1),
  );
  fail(
    '14-006',
    parts.some(({ kids }) => kids.filter((kid) => kid.type === 'H').length > 1),
  );
  fail('14-007', levels.length > 0 && parts.some(({ type }) => type === 'H'));
}

/** Whether cells name their headers by identifiers of the table, or else headers say what they head. */
function isHeaded(file: PdfObjects, table: Part): boolean {
  const cells = rowsOf(table).flatMap(({ kids }) => kids);
  const names = new Set(
    cells.map(({ own }) => file.text(own['/ID'])).filter((name) => name !== ''),
  );
  const named = (cell: Part) =>
    file.list(attributeOf(file, cell.own, '/Headers')).map((one) => file.text(one));
  const organised = cells
    .filter(({ type }) => type === 'TD')
    .every((cell) => named(cell).length > 0 && named(cell).every((one) => names.has(one)));
  return (
    organised ||
    cells
      .filter(({ type }) => type === 'TH')
      .every(({ own }) =>
        ['/Row', '/Column', '/Both'].includes(String(attributeOf(file, own, '/Scope'))),
      )
  );
}
