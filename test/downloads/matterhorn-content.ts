import type { Fail } from './matterhorn.ts';
import { bytesOf, paints, readContent, showsText } from './pdf-content.ts';
import { type Font, readFont } from './pdf-font.ts';
import { isLanguage } from './pdf-language.ts';
import type { Dictionary, PdfObjects, Value } from './pdf-objects.ts';
import { partsByNumber } from './pdf-parent-tree.ts';
import { languageOf, type Part } from './pdf-tags.ts';

/** Marked content: what it belongs to, and the language and words that it brings itself. */
interface Mark {
  artifact: boolean;
  part: Part | undefined;
  language: string | undefined;
  worded: boolean;
}

/** Checkpoints 01, 10, 30 and 31, and text in 11: what pages draw, in the forms that they draw too. */
export function checkContent(file: PdfObjects, parts: Part[], fail: Fail): void {
  const byDictionary = new Map(parts.map((part) => [part.own, part]));
  const fonts = new Map<Dictionary, Font>();
  const used = new Map<string, number>();
  const whole = '/Lang' in file.root;

  const marksOf = (owner: Dictionary, resources: Dictionary) => {
    const numbers = partsByNumber(file, owner);
    const named = file.dictionary(resources['/Properties']);
    return (operands: string[]): Mark => {
      const properties = named[operands[1] ?? ''];
      const list = properties ? file.dictionary(properties) : written(operands);
      const part = byDictionary.get(numbers.get(Number(list['/MCID'])) ?? {});
      return {
        artifact: operands[0] === '/Artifact',
        part,
        language: '/Lang' in list ? file.text(list['/Lang']) : undefined,
        worded:
          operands[0] === '/Span' && ['/Alt', '/ActualText', '/E'].some((name) => name in list),
      };
    };
  };

  const walk = (owner: Dictionary, content: string, resources: Dictionary, around: Mark[]) => {
    const markOf = marksOf(owner, resources);
    const named = file.dictionary(resources['/Font']);
    let state: { font?: Font; hidden: boolean } = { hidden: false };
    const kept: (typeof state)[] = [];
    for (const { operator, operands, within } of readContent(content, markOf)) {
      const marks = [...around, ...within];
      const artifact = marks.some((mark) => mark.artifact);
      const tagged = marks.some(({ part }) => part);
      const spoken = (own: Mark[]) =>
        whole || own.some(({ language, part }) => language ?? languageOf(part));
      if (operator === 'BDC' || operator === 'BMC') {
        const own = markOf(operands);
        fail('01-003', own.artifact && tagged);
        fail('01-004', own.part !== undefined && artifact);
        fail('11-001', own.language !== undefined && !isLanguage(own.language));
        fail('11-002', own.worded && !spoken([...marks, own]));
      }
      if (operator === 'q') kept.push({ ...state });
      if (operator === 'Q') state = kept.pop() ?? state;
      if (operator === 'Tr') state.hidden = operands[0] === '3';
      if (operator === 'Tf') {
        const font = file.dictionary(named[operands[0] ?? '']);
        if (!fonts.has(font)) fonts.set(font, readFont(file, font));
        state.font = fonts.get(font);
      }
      if (!paints.has(operator)) continue;
      if (operator === 'Do' && drawForm(String(operands[0]), resources, marks)) continue;
      fail('01-005', !artifact && !tagged);
      if (!showsText.has(operator)) continue;
      fail('11-001', !artifact && !spoken(marks));
      if (state.font) checkText(operands, state.font, state.hidden, fail);
    }
  };

  const drawForm = (name: string, resources: Dictionary, marks: Mark[]): boolean => {
    const reference = file.dictionary(resources['/XObject'])[name];
    const form = file.dictionary(reference);
    if (form['/Subtype'] !== '/Form') return false;
    const content = file.bytes(reference).toString('latin1');
    const times = (used.get(String(reference)) ?? 0) + 1;
    used.set(String(reference), times);
    fail('30-002', times > 1 && content.includes('/MCID'));
    const own = '/Resources' in form ? file.dictionary(form['/Resources']) : resources;
    if (times === 1) walk(form, content, own, marks);
    return true;
  };

  for (const page of file.pages()) {
    const streams = file.list(page['/Contents']).map((one) => file.bytes(one).toString('latin1'));
    walk(page, streams.join('\n'), file.dictionary(inherited(file, page)), []);
  }
}

function inherited(file: PdfObjects, node: Dictionary): Value | undefined {
  if ('/Resources' in node) return node['/Resources'];
  return '/Parent' in node ? inherited(file, file.dictionary(node['/Parent'])) : undefined;
}

/** A list of properties that stands in the content itself. */
function written(operands: string[]): Dictionary {
  const list: Dictionary = {};
  for (const name of ['/MCID', '/Lang', '/Alt', '/ActualText', '/E']) {
    const value = operands[operands.indexOf(name, 1) + 1];
    if (!operands.includes(name, 1) || value === undefined) continue;
    list[name] = /^[(<]/.test(value) ? `u:${bytesOf(value).toString('latin1')}` : Number(value);
  }
  return list;
}

function checkText(operands: string[], font: Font, hidden: boolean, fail: Fail): void {
  for (const condition of font.failures) fail(condition, !(hidden && condition === '31-009'));
  if (!font.ofOurKind) return;
  const strings = operands.filter((one) => /^[(<]/.test(one)).map(bytesOf);
  const codes = strings.flatMap((bytes) =>
    Array.from({ length: bytes.length >> 1 }, (_, at) => bytes.readUInt16BE(at * 2)),
  );
  for (const code of codes) {
    fail('10-001', !font.unicode.has(code));
    fail('31-011', !hidden && font.glyphOf(code) >= font.glyphs);
    fail('31-016', !hidden && !font.agreesOnWidth(code));
    fail('31-030', font.glyphOf(code) === 0);
  }
}
