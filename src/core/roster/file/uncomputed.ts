/**
 * What stands for a formula that no spreadsheet has worked out: programs write formulas without their
 * results and leave those to Excel. It is one of the words that are found wrong in any column.
 */
export const uncomputed = '#CALC!';
