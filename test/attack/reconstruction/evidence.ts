import type { Question, Scale, Sheet } from './questionnaire.ts';

/** The true values that a published figure leaves possible, both ends included. */
export type Span = readonly [number, number];

export const exactly = (value: number): Span => [value, value];
export const within = ([low, high]: Span, value: number) => value >= low && value <= high;

/** Everything published about one question in one set of blocks. */
export interface ItemRow {
  question: Question;
  blocks: string[];
  ballots: Span;
  /** How many of them answered the question. */
  valid: Span;
  /** Per answer, lowest first. */
  counts?: Span[];
  favourable?: Span;
  sum?: Span;
  squares?: Span;
  /**
   * How likely what was published is, given answers per option and how many gave none: 0 where it
   * is impossible. For figures whose mechanism is known and says more than a span.
   */
  likelihoods: ((answers: number[], none: number) => number)[];
  /** The same for rows about which the same is published, so that they are worked out once. */
  key: string;
}

/** Everything published about the scores of a scale in one set of blocks, in steps. */
export interface ScaleRow {
  scale: Scale;
  blocks: string[];
  ballots: Span;
  /** Sheets with a score. */
  n: Span;
  sum: Span;
  squares: Span | null;
}

/** The index of one set of blocks, in steps of 1/unit; `sum` is made from the scales' means. */
export interface IndexRow {
  unit: number;
  blocks: string[];
  n: number;
  sum: number;
  squares: number;
  /** Sum of the totals of all scales, and the sheets each rests on. */
  scales: { n: number; sum: number; unit: number }[];
}

export interface Association {
  scale: Scale;
  outcome: Question;
  n: number;
  r: number;
  low: number;
  high: number;
}

export interface ChoiceRow {
  question: Question;
  blocks: string[];
  /** Sheets that chose anything. */
  n: Span;
  counts: Map<string, Span>;
}

/** Should − really of one question in one set of blocks. */
export interface GapRow {
  should: Question;
  really: Question;
  blocks: string[];
  ballots: Span;
  /** Sheets that answered both. */
  valid: Span;
  /** Ends between which n × the mean lies, the higher left out unless both are the same. */
  total: Span;
  squares: Span | null;
}

/** How many sheets have each score of a scale, in half points from the lowest. */
export interface ScoreRow {
  scale: Scale;
  blocks: string[];
  n: Span;
  counts: Span[];
}

/** A statistic that is missing although it would be there if people differed on every question. */
export interface Silence {
  scale: Scale;
  blocks: string[];
}

/** People who have no row of their own, and how likely answers of theirs are refused one. */
export interface LeftOut {
  question: Question;
  blocks: string[];
  ballots: Span;
  /** The others in their row; null where it is known that it was not for them. */
  others: number | null;
  refused: (ballots: number) => (answers: number[], none: number) => number;
  key: string;
}

export interface CommentRow {
  question: Question;
  blocks: string[];
  ballots: Span;
  texts: number;
}

/** A set of people of which something additive is published. */
export interface PublishedSet {
  name: string;
  cells: string[];
}

export interface Evidence {
  k: number;
  blocks: { id: string; planned: string[]; headcount: number; ballots: Span }[];
  sets: PublishedSet[];
  items: ItemRow[];
  scales: ScaleRow[];
  index: IndexRow[];
  associations: Association[];
  gaps: GapRow[];
  scores: ScoreRow[];
  silences: Silence[];
  leftOut: LeftOut[];
  choices: ChoiceRow[];
  comments: CommentRow[];
}

/** Something an attacker states about everybody in some blocks, or about those it can point at. */
export interface Claim {
  blocks: string[];
  /** Whom it is about; nobody but the insider is left out. */
  whose: (sheet: Sheet) => boolean;
  /** What is claimed of each of them. */
  says: (sheet: Sheet) => boolean;
  about: string;
  /** `answer`, `class` (favourable or not), `total` of several answers, `took part`. */
  kind: 'answer' | 'class' | 'total' | 'took part';
  /** 1 is certainty: it holds in every world that gives these publications. */
  probability: number;
  insider: Sheet | null;
}

/** What the bench knows and the attacker does not. */
export interface Truth {
  sheetsOf: (blocks: string[]) => Sheet[];
  everybody: Sheet[];
}

export interface Scene {
  evidence: Evidence;
  truth: Truth;
  /** Shares of each answer in the whole organisation: what an attacker may take for granted. */
  prior: (question: Question) => number[];
}

export interface Attacker {
  name: string;
  attack: (scene: Scene) => Claim[] | Promise<Claim[]>;
}
