import { rosterEncodings } from '../core/roster/file/decode.ts';
import type { ReadingChoices } from '../core/roster/read-roster.ts';
import { each, file, hidden, texts } from './fields.ts';
import { form, type ValuesOf } from './form.ts';

/** The names of the controls with which HR says how its file is to be read. */
export const readingControls = {
  sheet: 'read:sheet',
  headingLine: 'read:heading',
  encoding: 'read:encoding',
  delimiter: 'read:separator',
  hiddenRows: 'read:hidden',
  struckRows: 'read:struck',
  leavers: 'read:leavers',
} as const;

/** What may stand between cells, as a control sends it: a tab would not survive in a form. */
export const separators = [
  { value: 'semicolon', character: ';' },
  { value: 'comma', character: ',' },
  { value: 'tab', character: '\t' },
  { value: 'bar', character: '|' },
] as const;

/** The choices as a form sends them, for the fields of the next form. */
export function readingValues(choices: ReadingChoices): Record<string, string> {
  const separator = separators.find(({ character }) => character === choices.delimiter)?.value;
  const values = {
    [readingControls.sheet]: choices.sheet,
    [readingControls.headingLine]: choices.headingLine?.toString(),
    [readingControls.encoding]: choices.encoding,
    [readingControls.delimiter]: separator,
    [readingControls.hiddenRows]: choices.hiddenRows ? 'yes' : undefined,
    [readingControls.struckRows]: choices.struckRows ? 'yes' : undefined,
    [readingControls.leavers]: choices.leavers ? 'yes' : undefined,
  };
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/**
 * A staff list, new or of people who join: a file that was chosen, or `list`, the one that an earlier
 * page carried along, or a pasted `text`; with what HR said about it in the preview. The controls that
 * ask for columns and words are named after those of the file, so they are read by `mappingFromForm`.
 */
export const staffListForm = form({
  roster: file,
  people: file,
  list: hidden,
  fileName: hidden,
  mapping: hidden,
  text: texts,
  step: hidden,
  ...each(Object.values(readingControls), (control) => control, hidden),
});
export type SentList = ValuesOf<typeof staffListForm>;

/** What HR chose about the reading of its file; an empty control chooses nothing. */
export function readingChoices(sent: SentList, today: string): ReadingChoices {
  const chosen = (name: keyof typeof readingControls) => sent[readingControls[name]];
  const line = Number(chosen('headingLine'));
  const encoding = rosterEncodings.find((one) => one === chosen('encoding'));
  const delimiter = separators.find(({ value }) => value === chosen('delimiter'))?.character;
  const sheet = chosen('sheet');
  return {
    today,
    ...(encoding ? { encoding } : {}),
    ...(delimiter ? { delimiter } : {}),
    ...(sheet === '' ? {} : { sheet }),
    ...(Number.isInteger(line) && line > 0 ? { headingLine: line } : {}),
    hiddenRows: chosen('hiddenRows') === 'yes',
    struckRows: chosen('struckRows') === 'yes',
    leavers: chosen('leavers') === 'yes',
  };
}
