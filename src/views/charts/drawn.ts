import type { Chart } from '../../core/report/model/chart.ts';
import type { Reader } from '../../core/report/model/reader.ts';

/** A chart of one kind, with who reads it. */
export type Drawn<Kind extends Chart['kind']> = Extract<Chart, { kind: Kind }> & Reader;
