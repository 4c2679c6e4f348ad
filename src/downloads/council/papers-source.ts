import type { Terms } from '../../core/ballot/amendments.ts';
import type { CouncilDecision, Refused } from '../../core/ballot/council-decision.ts';
import type { CheckWords } from '../../core/ballot/fingerprint.ts';
import type { AnyManifest } from '../../core/ballot/first-manifest.ts';
import type { Plan } from '../../core/ballot/plan-schema.ts';
import type { Definition } from '../../core/definition/definition-schema.ts';
import type { Stages } from '../../core/ground/audiences.ts';
import type { Language, StaffLanguage } from '../../core/language/language.ts';
import type { Page, Part } from '../../core/report/model/page.ts';
import type { LogReading } from '../../views/manage/log-words.ts';

/** What the papers of a works council are made from: the wave itself, and nothing about anybody. */
export interface PapersSource {
  language: Language;
  /** Calendar day on which the papers are made, and scheme and host of the deployment. */
  day: string;
  origin: string;
  manifest: AnyManifest;
  manifestHash: string;
  terms: Terms;
  amendments: number;
  plan: Plan;
  definition: Definition;
  /** Why HR asks a question of its own that seems to ask who somebody is, by the question's id. */
  reasons: Readonly<Record<string, string>>;
  words: readonly CheckWords[];
  /** Those of the box's key. */
  keyWords: readonly CheckWords[];
  decision: CouncilDecision | null;
  refusals: readonly Refused[];
  stages: Partial<Stages>;
  /** What HR is called in mail, null before it prepared any, and the letter in each language. */
  sender: string | null;
  letters: readonly { language: StaffLanguage; subject: string; text: string }[];
  /** The signed head of the log, and the lines about this wave, newest first. */
  logHead: string;
  lines: readonly {
    position: number;
    at: string;
    actor: string;
    action: string;
    details: string;
    hash: string;
  }[];
  reading: LogReading;
}

/** A part that reads the same on paper and in Markdown; headings hold nothing, all stands in order. */
export type PaperPart = Extract<Part, { kind: 'heading' | 'text' | 'list' | 'facts' | 'table' }>;

export interface CouncilPaper extends Page {
  parts: readonly PaperPart[];
}

export const heading = (title: string): PaperPart => ({ kind: 'heading', title, parts: [] });
export const text = (words: string): PaperPart => ({ kind: 'text', text: words });
export const list = (items: readonly string[]): PaperPart => ({ kind: 'list', items });

/** A table of texts; the first column heads the rows. */
export function table(
  caption: string,
  titles: readonly string[],
  rows: readonly (readonly string[])[],
): PaperPart {
  const columns = titles.map((title) => ({ title, kind: 'sentence' as const }));
  return { kind: 'table', table: { caption, columns, rows } };
}
