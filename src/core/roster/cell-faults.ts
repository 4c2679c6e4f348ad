/**
 * The words of a spreadsheet for "this formula has no result", in whatever language: `#N/A`, `#N/B`,
 * `#NV`, `#REF!`, `#VERW!`, `#DIV/0!`, `#NUL !`, `#GETTING_DATA`, `#####`, LibreOffice's `Err:502`.
 */
const errorWord =
  /^(?:#\s?[¡¿]?\p{L}[\p{L}\p{N}_ ]{0,20}(?:\/[\p{L}\p{N}]{1,2})?\s?[!?]|#¡REF|#(?:\p{L}{1,3}\/\p{L}\s?){1,2}|#(?:NV|REF|VALUE|NAME|SPILL|CALC|NULL|NUM)|#GETTING_DATA|#{3,}|(?:Err|Fehler|Fout|Erreur):\d{3}|(?:Loading|Laden|Chargement)(?:\.{3}|…))$/iu;
/** `1,00007E+11`, in Java `1.00007E11`: what a spreadsheet leaves of a long number. */
const scientific = /^[+-]?\d(?:(?:[.,]\d+)?E[+-]|[.,]\d+E)\d+$/i;
const months =
  'jan|feb|febr|mrt|mar|mär|march|apr|mei|may|mai|jun|juni|juin|jul|juli|juil|aug|août|sep|sept|okt|oct|nov|dec|dez|déc';
/** `1-feb`, `2026-03-10`: what Excel makes of a number such as `1-2` or `10-3`. */
const turnedToDate = new RegExp(
  `^(?:\\d{1,2}[-. /](?:${months})\\.?(?:[- ]\\d{2,4})?|(?:${months})\\.?[- ]\\d{2,4}|(?:19|20)\\d{2}-\\d{2}-\\d{2})$`,
  'i',
);
/**
 * UTF-8 that was once read as another encoding (`CoÃ¶rdinatie`; of DOS `Co├Â`, of a Mac `Co√∂`), letters
 * lost (`�`), or letters as mails and addresses write them (`Zo+AOs-`, `Zo%C3%AB`, `Zo=C3=AB`, `Zo\u00eb`).
 */
const spoiled =
  /\ufffd|[├┬√][\u0080-\uffff]|\+A[I-P][\w+/]-|[%=]C3[%=][89AB][\dA-F]|\\u00[a-f\d]{2}|[ÂÃÄÅĂĹ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|[\u0080-\u0084\u0086-\u009f]/;

/** What spoils a cell of any column that is used. */
export type CellFault = 'formula error' | 'spoiled';
/** What spoils a personnel number. */
export type NumberFault = 'scientific' | 'date';

export function cellFault(text: string): CellFault | undefined {
  if (errorWord.test(text)) return 'formula error';
  return spoiled.test(text) ? 'spoiled' : undefined;
}

export function numberFault(text: string): NumberFault | undefined {
  if (scientific.test(text)) return 'scientific';
  return turnedToDate.test(text) ? 'date' : undefined;
}
