import type { Answers } from '../../src/core/definition/answers.ts';
import { columnsOf } from '../../src/core/disclosure/protect/columns.ts';
import { type Count, countBlocks } from '../../src/core/disclosure/protect/count.ts';
import type { Measured } from '../../src/core/disclosure/protect/measured.ts';

/** What is counted of a variable in one block of these sheets. */
export function counted(measured: Measured, sheets: readonly Answers[]): Count {
  const inBlock = sheets.map((answers) => ({ block: 'c0', answers, recordKey: '' }));
  const columns = columnsOf(['c0'], () => inBlock);
  return countBlocks(measured, columns, ['c0']).get('c0') as Count;
}
