/** A release as the bench reads it from the published JSON, with the fields attackers use. */

export interface ReadRow {
  blocks: string[];
  n: number;
  answered: string;
  total: number;
  spread: number | null;
  items: { item: string; band: number }[];
  gaps: { item: string; total: number }[];
}

export interface ReadVariable {
  id: string;
  kind: string;
  from: number;
  to: number;
  step: number;
  parts: { id: string; scored: boolean; reversed: boolean }[];
  spread: number | null;
  gapSpreads: { item: string; spread: number }[];
  fine: ReadRow[];
  coarse: {
    blocks: string[];
    n: number;
    items: { item: string; answered: string; counts: number[] }[];
    scores: number[];
  }[];
}

export interface ReadRelease {
  wave: { k: number };
  participation: { ballots: number };
  blocks: { id: string; planned: string[]; headcount: number; ballots: number; side: string }[];
  groups: { id: string; blocks: string[] }[];
  variables: ReadVariable[];
  reliability: { scale: string; answered: string; alpha: number | null; omega: number | null }[];
  associations: { scale: string; outcome: string; answered: string; r: number }[];
  choices: {
    item: string;
    rows: { blocks: string[]; n: number; answered: string; counts: Record<string, number> }[];
  }[];
  comments: { item: string; rows: { blocks: string[]; texts: string[] }[] }[];
}
