import { bands } from './attackers/bands.ts';
import { bases } from './attackers/bases.ts';
import { choices } from './attackers/choices.ts';
import { correlations } from './attackers/correlations.ts';
import { histogram } from './attackers/histogram.ts';
import { integerProgramming } from './attackers/integer.ts';
import { leftOut } from './attackers/left-out.ts';
import { residues } from './attackers/residues.ts';
import { rowSpan } from './attackers/row-span.ts';
import { scores } from './attackers/scores.ts';
import { silence } from './attackers/silence.ts';
import { squares } from './attackers/squares.ts';
import { participation, remarks } from './attackers/taking-part.ts';
import { twins } from './attackers/twins.ts';
import type { Attacker } from './evidence.ts';

/** Everybody who is turned on a release. */
export const attackers: Attacker[] = [
  rowSpan,
  residues,
  squares,
  bases,
  histogram,
  integerProgramming,
  correlations,
  bands,
  choices,
  scores,
  twins,
  silence,
  leftOut,
  participation,
  remarks,
];
