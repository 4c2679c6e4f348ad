import { DomainError } from '../../ground/errors.ts';
import type { MergedCells, Sheet } from './sheet.ts';
import { readLooks, readPart, readSharedTexts } from './xlsx-parts.ts';
import { readWorksheet, type WorkbookParts } from './xlsx-sheet.ts';
import { attribute } from './xml.ts';
import type { Allowance, ZipEntry } from './zip.ts';

type Parts = Map<string, ZipEntry>;

/**
 * The worksheets of an Office Open XML workbook (`.xlsx`, `.xlsm`; transitional or strict), in the
 * order of their tabs. Nothing of a sheet is read before it is asked for.
 * @throws DomainError `roster.unreadable` when there is no workbook in the package
 */
export function xlsxSheets(entries: Parts, allowance: Allowance): Sheet[] {
  const workbook = workbookPath(entries, allowance);
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const targets = relations(entries, allowance, workbook);
  const partOf = (kind: string) => {
    const target = [...targets.values()].find(({ type }) => type.endsWith(`/${kind}`))?.target;
    return entries.get(target ?? `${folder}${kind.toLowerCase()}.xml`);
  };
  const listed: { name: string; hidden: boolean; id: string }[] = [];
  const parts: WorkbookParts = {
    shared: once(() => readSharedTexts(partOf('sharedStrings'), allowance)),
    looks: once(() => readLooks(partOf('styles'), allowance)),
    from1904: false,
  };
  readPart(entries.get(workbook), allowance, {
    open(name, attributes) {
      if (name === 'workbookpr') {
        parts.from1904 = ['1', 'true'].includes(attribute(attributes, 'date1904') ?? '');
      } else if (name === 'sheet') {
        listed.push({
          name: attribute(attributes, 'name') ?? '',
          hidden: /hidden/i.test(attribute(attributes, 'state') ?? ''),
          id: relationOf(attributes) ?? '',
        });
      }
    },
    text() {},
    close() {},
  });
  return listed.flatMap(({ name, hidden, id }) => {
    const target = targets.get(id);
    const entry = target && entries.get(target.target);
    if (!entry || !/\/worksheet$/.test(target.type)) return [];
    const hiddenColumns = new Set<number>();
    const merged = new Map<string, MergedCells>();
    const read: Sheet['read'] = (visit) =>
      readWorksheet(entry, allowance, parts, { hiddenColumns, merged }, visit);
    return [{ name, hidden, hiddenColumns, merged, read }];
  });
}

/** The name `id` also stands in `sheetId`, so the prefix of relations is looked for. */
function relationOf(attributes: string): string | undefined {
  return /\s\w+:id\s*=\s*["']([^"']*)["']/i.exec(attributes)?.[1];
}

function workbookPath(entries: Parts, allowance: Allowance): string {
  const start = [...relations(entries, allowance, '').values()].find(({ type }) =>
    type.endsWith('/officeDocument'),
  );
  const path = start?.target ?? 'xl/workbook.xml';
  if (!entries.has(path)) throw new DomainError('roster.unreadable');
  return path;
}

/** The relations of a part: what lies where, by their ids. */
function relations(entries: Parts, allowance: Allowance, part: string) {
  const cut = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, cut);
  const found = new Map<string, { type: string; target: string }>();
  readPart(entries.get(`${folder}_rels/${part.slice(cut)}.rels`), allowance, {
    open(name, attributes) {
      if (name !== 'relationship') return;
      const target = attribute(attributes, 'Target') ?? '';
      found.set(attribute(attributes, 'Id') ?? '', {
        type: attribute(attributes, 'Type') ?? '',
        target: resolved(folder, target),
      });
    },
    text() {},
    close() {},
  });
  return found;
}

function resolved(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/').toLowerCase();
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
