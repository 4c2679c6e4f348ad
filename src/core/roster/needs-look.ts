import type { RosterReading } from './read-roster.ts';

/** Whether something was passed over or guessed that HR should see before it holds. */
export function needsLook({ source, passed, remarks }: RosterReading): boolean {
  const { kind, sheets, text } = source;
  const otherSheets = sheets.some(({ fate }) => fate !== 'read' && fate !== 'empty');
  const guessed = text !== undefined && text.encoding !== 'utf-8' && text.sample.length > 0;
  const carried = remarks.some((remark) => remark.kind === 'carried');
  const markup = kind === 'web-page' || kind === 'xml';
  return passed.length > 0 || otherSheets || guessed || carried || markup;
}
