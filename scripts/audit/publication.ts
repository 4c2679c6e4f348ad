import {
  answered,
  band,
  count,
  list,
  Malformed,
  object,
  orNull,
  record,
  type Surprise,
  statistic,
  text,
  whole,
  yesNo,
} from './shape.ts';

export interface FineRow {
  blocks: string[];
  n: number;
  answered: string;
  total: number;
  spread: number | null;
  items: { item: string; band: number }[];
  gaps: { item: string; total: number }[];
}

export interface CoarseRow {
  blocks: string[];
  n: number;
  items: { item: string; answered: string; counts: number[] }[];
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
  from: number;
  to: number;
  step: number;
  parts: Part[];
  spread: number | null;
  gapSpreads: { item: string; spread: number }[];
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
  index: { scales: string[]; spread: number | null } | null;
  reliability: { scale: string }[];
  associations: { scale: string; outcome: string }[];
  labels: Record<string, unknown>;
}

const both = object({ nl: text, en: text });
const blocks = list(text, 1);
const side = object({ headcount: count, blocks });
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
    object({
      id: text,
      kind: text,
      from: whole,
      to: whole,
      step: count,
      parts: list(object({ id: text, scored: yesNo, reversed: yesNo })),
      spread: statistic,
      gapSpreads: list(object({ item: text, spread: statistic })),
      fine: list(
        object({
          blocks,
          n: count,
          answered,
          total: whole,
          spread: statistic,
          items: list(object({ item: text, band })),
          gaps: list(object({ item: text, total: whole })),
        }),
      ),
      coarse: list(
        object({
          blocks,
          n: count,
          items: list(object({ item: text, answered, counts: list(count) })),
          scores: list(count),
        }),
      ),
    }),
  ),
  index: orNull(object({ scales: list(text, 1), spread: statistic })),
  choices: list(
    object({
      item: text,
      rows: list(object({ blocks, n: count, answered, counts: record(count) })),
    }),
  ),
  comments: list(object({ item: text, rows: list(object({ blocks, texts: list(text, 1) })) })),
  reliability: list(object({ scale: text, answered, alpha: statistic, omega: statistic })),
  associations: list(object({ scale: text, outcome: text, answered, r: statistic })),
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
  if (publication.format !== 'geleding-release-2') {
    throw new Malformed('format should be "geleding-release-2"');
  }
  return { publication, surprises };
}
