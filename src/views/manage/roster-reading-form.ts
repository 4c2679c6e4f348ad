import type { ReadingChoices } from '../../core/roster/read-roster.ts';

/** The names of the controls with which HR says how its file is to be read. */
export const readingControls = {
  sheet: 'read:sheet',
  headingLine: 'read:heading',
  encoding: 'read:encoding',
  delimiter: 'read:separator',
  hiddenRows: 'read:hidden',
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
    [readingControls.leavers]: choices.leavers ? 'yes' : undefined,
  };
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
