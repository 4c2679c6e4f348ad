import type { Chart } from './chart.ts';
import type { ClaimKind } from './claim.ts';
import type { Table } from './table.ts';

/**
 * A page of the report as data, in the reader's language: what it says, in order, and nothing about
 * how that looks. HTML, PDF, workbook and slides are made of these parts.
 */
export interface Page<Id extends string = string> {
  id: Id;
  title: string;
  lead: string;
  parts: readonly Part[];
}

export type Part =
  | { kind: 'section'; title?: string; parts: readonly Part[] }
  /** Sections side by side where there is room. */
  | { kind: 'beside'; parts: readonly Part[] }
  /** A heading of what follows, outside a section. */
  | { kind: 'heading'; title: string; parts: readonly Part[] }
  /** `claims`: what the sentence states to be different. */
  | {
      kind: 'text';
      text: string;
      tone?: 'soft' | 'small' | 'notice';
      claims?: readonly ClaimKind[];
    }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'terms'; terms: readonly { term: string; about: string }[] }
  | { kind: 'facts'; facts: readonly Fact[] }
  | { kind: 'tiles'; tiles: readonly Tile[] }
  | { kind: 'topics'; topics: readonly TopicPart[] }
  | { kind: 'table'; table: Table }
  /** `message` is what it says, as the title of a slide that it has to itself. */
  | { kind: 'chart'; chart: Chart; message?: string }
  /** Small charts of the same form, side by side. */
  | { kind: 'multiples'; charts: readonly Chart[] }
  /** How to read what stands before it. */
  | { kind: 'note'; text: string }
  /** What most readers can pass over. */
  | { kind: 'folded'; title: string; open?: boolean; parts: readonly Part[] }
  /** For whoever calculates: a workbook shows it, a page to be read does not. */
  | { kind: 'drawer'; parts: readonly Part[] }
  /** What fills a sheet of paper that would otherwise be less than half full, most wanted first. */
  | { kind: 'filling'; parts: readonly Part[] }
  | { kind: 'ideas'; ideas: readonly { title: string; items: readonly string[] }[] }
  | { kind: 'comments'; groups: readonly CommentsPart[]; table: Table }
  /** Where something can be agreed about a theme (its id), on the screen of somebody who may do so. */
  | { kind: 'agree'; theme: string; about: string; ideas: readonly string[] }
  | { kind: 'agreements'; units: readonly AgreementsPart[]; table: Table }
  | { kind: 'link'; page: string; text: string };

export interface Fact {
  term: string;
  value: string;
  /** A fingerprint, to be compared letter by letter. */
  code?: boolean;
  /** A place to write on paper; `value` is how it looks elsewhere. */
  open?: boolean;
  /** Where the value leads to, within this deployment. */
  href?: string;
}

export interface Tile {
  label: string;
  /** Null where the release carries nothing. */
  value: string | null;
  unit: string;
  note?: string;
}

/** What to talk about first, why, and what each reason states to be different. */
interface TopicPart {
  title: string;
  reasons: readonly string[];
  claims: readonly ClaimKind[];
}

/** A comment, the places in it of the words by which it has its themes, and those words by theme. */
export interface SaidComment {
  id: string;
  text: string;
  marks: readonly (readonly [from: number, to: number])[];
  why: string;
}

/** Comments that come from one group of people. */
export interface CommentsPart {
  name: string;
  from: string;
  comments: readonly SaidComment[];
}

/** What was agreed in one unit. */
export interface AgreementsPart {
  unit: string;
  agreements: readonly {
    id: string;
    about: string;
    text: string;
    facts: readonly Fact[];
    /** What was measured since. */
    change?: string;
    /** What it was before each change, the latest first. */
    history?: readonly string[];
  }[];
}

/** Every part of a page with those inside it, in reading order. */
export function partsIn(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => ('parts' in part ? [part, ...partsIn(part.parts)] : [part]));
}
