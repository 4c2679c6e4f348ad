import {
  band,
  count,
  list,
  Malformed,
  object,
  record,
  type Surprise,
  statistic,
  text,
  whole,
  yesNo,
} from './shape.ts';

export interface Sums {
  n: number;
  sum: number;
  sumSquares: number;
}

export interface FineRow extends Sums {
  blocks: string[];
  items: { item: string; band: number }[];
  gaps: (Sums & { item: string })[];
}

export interface CoarseRow {
  blocks: string[];
  items: { item: string; counts: number[]; notApplicable: number }[];
  scores: number[];
}

export interface Part {
  id: string;
  scored: boolean;
  reversed: boolean;
}

export interface Variable {
  id: string;
  kind: string;
  unit: number;
  parts?: Part[];
  fine: FineRow[];
  coarse: CoarseRow[];
}

export interface Block {
  id: string;
  planned: string[];
  headcount: number;
  tickets: number;
  ballots: number;
  side: string;
  spans: Record<string, string[]>;
}

interface Side {
  headcount: number;
  blocks: string[];
}

/** A release file after reading: what the auditor looks at. */
export interface Publication {
  wave: { id: string; k: number; leaders: string[]; axes: { id: string }[] };
  participation: { headcount: number; tickets: number; ballots: number };
  blocks: Block[];
  groups: {
    id: string;
    select: Record<string, string>;
    headcount: number;
    blocks: string[];
    covered: number;
  }[];
  pairs: { id: string; departments: string[]; leaders: Side; staff: Side }[];
  variables: Variable[];
  choices: {
    item: string;
    rows: { blocks: string[]; n: number; counts: Record<string, number> }[];
  }[];
  comments: { item: string; rows: { blocks: string[]; texts: string[] }[] }[];
  reliability: { scale: string; n: number }[];
  associations: { scale: string; outcome: string; n: number }[];
  labels: Record<string, unknown>;
}

const both = object({ nl: text, en: text });
const blocks = list(text, 1);
const sums = { n: count, sum: whole, sumSquares: count };
const side = object({ headcount: count, blocks });
const rates = ['alpha', 'alphaLow', 'alphaHigh', 'omega', 'icc1', 'icc1Low', 'icc1High', 'icc2'];

const release = object({
  format: text,
  wave: object({
    id: text,
    title: text,
    organisation: text,
    promise: text,
    opened: text,
    closed: text,
    definition: object({ id: text, version: text, hash: text }),
    manifestHash: text,
    k: whole,
    tree: text,
    leaders: list(text),
    axes: list(
      object({
        id: text,
        title: both,
        ordered: yesNo,
        values: list(object({ id: text, label: both })),
      }),
    ),
  }),
  participation: object({
    headcount: count,
    tickets: count,
    ballots: count,
    refused: object({ unsigned: count, unreadable: count, duplicate: count, invalid: count }),
  }),
  blocks: list(
    object({
      id: text,
      planned: list(text, 1),
      headcount: count,
      tickets: count,
      ballots: count,
      side: text,
      spans: record(list(text, 1)),
    }),
  ),
  groups: list(
    object({
      id: text,
      select: record(text),
      headcount: count,
      blocks: list(text),
      covered: count,
    }),
  ),
  pairs: list(object({ id: text, departments: list(text, 1), leaders: side, staff: side })),
  variables: list(
    object(
      {
        id: text,
        kind: text,
        unit: count,
        fine: list(
          object({
            blocks,
            ...sums,
            items: list(object({ item: text, band })),
            gaps: list(object({ item: text, ...sums })),
          }),
        ),
        coarse: list(
          object({
            blocks,
            items: list(object({ item: text, counts: list(count), notApplicable: count })),
            scores: list(count),
          }),
        ),
      },
      { parts: list(object({ id: text, scored: yesNo, reversed: yesNo })) },
    ),
  ),
  choices: list(
    object({ item: text, rows: list(object({ blocks, n: count, counts: record(count) })) }),
  ),
  comments: list(object({ item: text, rows: list(object({ blocks, texts: list(text, 1) })) })),
  reliability: list(
    object({
      scale: text,
      n: count,
      ...Object.fromEntries(rates.map((rate) => [rate, statistic])),
    }),
  ),
  associations: list(
    object({ scale: text, outcome: text, n: count, r: statistic, low: statistic, high: statistic }),
  ),
  receiptsHash: text,
  labels: record(both),
});

/**
 * Reads a release file.
 * @throws Malformed when it is no release of a known format
 */
export function readPublication(source: string): {
  publication: Publication;
  surprises: Surprise[];
} {
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch {
    throw new Malformed('the file should be JSON');
  }
  const surprises: Surprise[] = [];
  release(data, '', surprises);
  const publication = data as Publication & { format: string };
  if (publication.format !== 'geleding-release-1') {
    throw new Malformed('format should be "geleding-release-1"');
  }
  return { publication, surprises };
}
