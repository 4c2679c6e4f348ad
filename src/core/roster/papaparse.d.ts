/**
 * What core uses of papaparse. tsconfig.core.json reads this instead of the package's own types,
 * which bring all of Node along and would let `process` and `fetch` compile in core.
 */
declare const Papa: {
  parse<Row>(
    text: string,
    config: { delimiter: string; newline?: '\n'; skipEmptyLines?: boolean },
  ): { data: Row[]; errors: { type: string; row?: number }[] };
  unparse(rows: string[][], config: { delimiter: string; newline: string }): string;
};

export default Papa;
