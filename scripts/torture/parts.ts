import { changes } from './changes.ts';
import { fuzzing } from './fuzzing.ts';
import { kills } from './kills.ts';
import { lists } from './lists.ts';
import { network } from './network.ts';
import { nullReports } from './null-bench.ts';
import { otherSheets } from './other-sheets.ts';
import type { Part } from './part.ts';
import { reconstruction } from './reconstruction.ts';

/** Every part, in the order in which they run. */
export const parts: Part[] = [
  reconstruction,
  otherSheets,
  nullReports,
  kills,
  network,
  lists,
  fuzzing,
  changes,
];
