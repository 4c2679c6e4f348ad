import { Malformed } from './malformed.ts';
import { readJson } from './read-json.ts';
import {
  count,
  decimals,
  type Field,
  list,
  object,
  oneOf,
  optional,
  orNull,
  record,
  type Surprise,
  tidyWords,
  whole,
  words,
  written,
  yesNo,
} from './shape.ts';

export type Answered = 'nearly-all' | 'most' | 'half';

export interface FineRow {
  blocks: string[];
  n: number;
  answered: Answered;
  total: number;
  spread: number | null;
  items: { item: string; band: number }[];
  gaps: { item: string; total: number }[];
}

export interface CoarseRow {
  blocks: string[];
  n: number;
  items: { item: string; answered: Answered; counts: number[] }[];
  scores: number[];
}

interface Part {
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

export interface ChoiceRow {
  blocks: string[];
  n: number;
  answered: Answered;
  counts: Record<string, number>;
}

/** A release file after reading: what the auditor looks at. */
export interface Publication {
  wave: {
    id: string;
    title: string;
    organisation: string;
    promise: string;
    opened: string;
    closed: string;
    definition: { id: string; version: string; hash: string };
    manifestHash: string;
    k: number;
    tree: string;
    leaders: string[];
    axes: {
      id: string;
      ordered: boolean;
      title: unknown;
      values: { id: string; label: unknown }[];
    }[];
  };
  participation: {
    headcount: number;
    tickets: number;
    ballots: number;
    refused: Record<string, number>;
  };
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
  index: { scales: string[]; spread: number | null } | null;
  choices: { item: string; rows: ChoiceRow[] }[];
  comments: { item: string; rows: { blocks: string[]; texts: string[] }[] }[];
  reliability: { scale: string; answered: Answered; alpha: number | null; omega: number | null }[];
  associations: { scale: string; outcome: string; answered: Answered; r: number }[];
  relativeWeights?: {
    outcome: string;
    answered: Answered;
    explained: number;
    weights: { scale: string; share: number }[];
  }[];
  straightLining?: number;
  receiptsHash: string;
  labels: Record<string, unknown>;
}

// How long a name or a text may be is not the auditor's business: the limits of the whole file hold.
const name = /^[a-z][a-z0-9_-]*$/;
const id = written(name);
// BCP 47: a language, and a region or variant at most.
const said = record(/^[a-z]{2,3}(-[A-Za-z]{2,8})?$/, tidyWords);
const blocks = list(written(/^c\d{2,5}$/), 1);
const planned = list(written(/^b\d{2,5}$/), 1);
const hex = written(/^[0-9a-f]{64}$/);
const day = written(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
const side = object({ headcount: count, blocks });
const answered = oneOf('nearly-all', 'most', 'half');
const row = { blocks, n: count };

const release = object({
  format: written(/^geleding-release-2$/),
  wave: object({
    id: written(/^[A-Za-z0-9_-]{1,43}$/),
    title: words,
    organisation: words,
    promise: oneOf('anonymous', 'confidential'),
    opened: day,
    closed: day,
    definition: object({ id, version: written(/^\d+\.\d+\.\d+$/), hash: hex }),
    manifestHash: written(/^([A-Za-z0-9_-]{43}|[0-9a-f]{64})$/),
    k: whole,
    tree: oneOf('layers', 'sides'),
    leaders: list(id, 1),
    axes: list(
      object({
        id,
        title: said,
        ordered: yesNo,
        values: list(object({ id: tidyWords, label: said }), 1),
      }),
      1,
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
      id: written(/^c\d{2,5}$/),
      planned,
      headcount: count,
      tickets: count,
      ballots: count,
      side: oneOf('leaders', 'staff', 'mixed'),
      spans: record(name, list(tidyWords, 1)),
    }),
  ),
  groups: list(
    object({
      id: words,
      select: record(name, tidyWords),
      headcount: count,
      blocks: list(written(/^c\d{2,5}$/)),
      covered: count,
    }),
  ),
  pairs: list(object({ id: words, departments: list(tidyWords), leaders: side, staff: side })),
  variables: list(
    object({
      id,
      kind: oneOf('scale', 'item'),
      from: whole,
      to: whole,
      step: whole,
      parts: list(object({ id, scored: yesNo, reversed: yesNo }), 1),
      spread: orNull(decimals(2)),
      gapSpreads: list(object({ item: id, spread: decimals(2) })),
      fine: list(
        object({
          ...row,
          answered,
          total: whole,
          spread: orNull(decimals(2)),
          items: list(object({ item: id, band: oneOf(0, 1, 2) }), 1),
          gaps: list(object({ item: id, total: whole })),
        }),
        1,
      ),
      coarse: list(
        object({
          ...row,
          items: list(object({ item: id, answered, counts: list(count, 2) }), 1),
          scores: list(count),
        }),
      ),
    }),
  ),
  index: orNull(object({ scales: list(id, 1), spread: orNull(decimals(2)) })),
  choices: list(
    object({ item: id, rows: list(object({ ...row, answered, counts: record(name, count) }), 1) }),
  ),
  comments: list(
    object({
      item: id,
      rows: list(object({ blocks, texts: list(written(/^[\s\S]{1,600}$/u), 1) }), 1),
    }),
  ),
  reliability: list(
    object({ scale: id, answered, alpha: orNull(decimals(2)), omega: orNull(decimals(2)) }),
  ),
  associations: list(object({ scale: id, outcome: id, answered, r: decimals(2) })),
  relativeWeights: optional(
    list(
      object({
        outcome: id,
        answered,
        explained: count,
        weights: list(object({ scale: id, share: count }), 2),
      }),
      1,
    ),
  ),
  straightLining: optional(oneOf(0, 1, 2)),
  receiptsHash: hex,
  labels: record(/^[a-z][a-z0-9_-]*(\.[a-z][a-z0-9_-]*)?$/, said),
} satisfies Record<string, Field>);

/**
 * Reads a release file.
 * @throws Malformed when it is no release of a known format
 */
export function readPublication(source: string): {
  publication: Publication;
  surprises: Surprise[];
} {
  const data = readJson(source);
  if (
    typeof data === 'object' &&
    data !== null &&
    'format' in data &&
    data.format !== 'geleding-release-2'
  ) {
    throw new Malformed('format should be "geleding-release-2"');
  }
  const surprises: Surprise[] = [];
  release(data, '', surprises);
  return { publication: data as Publication, surprises };
}
