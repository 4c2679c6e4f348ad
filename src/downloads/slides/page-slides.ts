import { headed, type Language } from '../../core/language/language.ts';
import type { Chart } from '../../core/report/model/chart.ts';
import type { Page, Part } from '../../core/report/model/page.ts';
import type { Table } from '../../core/report/model/table.ts';

/** A line on a slide; one that heads the lines after it, or explains those before it, has no bullet. */
export interface Line {
  text: string;
  heads?: boolean;
  small?: boolean;
}

/** What a slide shows under its title. */
export type SlideOf =
  | { kind: 'words'; title: string; lines: readonly Line[] }
  /** `said` stands above the picture, `small` below it. */
  | {
      kind: 'chart';
      title: string;
      chart: Chart;
      /** A chart of a row or two that belongs to it, on a scale of its own. */
      below?: Chart;
      said: string;
      small: readonly string[];
    }
  | { kind: 'table'; title: string; table: Table; said: string; agreed?: boolean };

/** Letters and lines that a slide of words has room for. */
const mostLetters = 800;
const mostLines = 10;
/** Letters that fit above a picture. */
const aboveChart = 300;

/**
 * The slides of a page: its words, then its pictures and tables, with the page's message as title.
 * Few words share a slide with the first picture; many are divided between their headings.
 */
export function slidesOf({ title, parts }: Page, language: Language): SlideOf[] {
  const groups = wordsIn(parts, language).filter(({ length }) => length > 0);
  const shown = together(picturesIn(parts));
  const [first] = shown;
  const few = groups.flat().filter(({ heads }) => !heads);
  const above = few.map(({ text }) => text).join(' ');
  const shared = first !== undefined && above.length <= aboveChart;
  const words = shared
    ? []
    : divided(groups).map((lines): SlideOf => ({ kind: 'words', title, lines }));
  return [
    ...words,
    ...shown.map((one, place): SlideOf => {
      const own = one.kind === 'chart' ? one.chart.title : one.table.caption;
      const message = one.kind === 'chart' ? one.message : undefined;
      // Under the same title as the words before it, a picture would say nothing of itself.
      if (place > 0 || words.length > 0) {
        return { ...one, title: message ?? own, said: message ? own : '' };
      }
      return { ...one, title, said: (shared && above) || (own === title ? '' : own) };
    }),
  ];
}

/** Words under their headings, a list for each heading. */
function wordsIn(parts: readonly Part[], language: Language): Line[][] {
  const drawn = parts.some(({ kind }) => kind === 'chart');
  // What was agreed has a table; without it, one agreement to write down is enough for a slide.
  const agreed = parts.some(({ kind }) => kind === 'agreements');
  let opened = 0;
  const loose: Line[] = [];
  const groups: Line[][] = [loose];
  for (const part of parts) {
    const small = part.kind === 'text' && part.tone === 'small';
    if (part.kind === 'text' && !(drawn && small)) loose.push({ text: part.text, small });
    else if (part.kind === 'list') loose.push(...part.items.map((text) => ({ text })));
    else if (part.kind === 'facts') {
      if (part.facts.some(({ open }) => open) && (agreed || opened++ > 0)) continue;
      loose.push(...part.facts.map(({ term, value }) => ({ text: headed(term, value, language) })));
    } else if (part.kind === 'topics') {
      for (const { title, reasons } of part.topics) {
        loose.push({ text: title, heads: true }, ...reasons.map((text) => ({ text })));
      }
    } else if (part.kind === 'ideas') {
      for (const { title, items } of part.ideas) {
        loose.push({ text: title, heads: true }, ...items.map((text) => ({ text })));
      }
    } else if (part.kind === 'section' || part.kind === 'heading' || part.kind === 'beside') {
      const inside = wordsIn(part.parts, language).flat();
      const title = 'title' in part ? part.title : undefined;
      if (inside.length === 0) continue;
      groups.push(title ? [{ text: title, heads: true }, ...inside] : inside);
    }
  }
  return groups;
}

type Shown =
  | { kind: 'chart'; chart: Chart; message?: string; below?: Chart; small: readonly string[] }
  | { kind: 'table'; table: Table; agreed?: boolean };

/** A chart of means with few rows on the slide of the chart of means before it. */
function together(shown: readonly Shown[]): Shown[] {
  const slides: Shown[] = [];
  for (const one of shown) {
    const last = slides.at(-1);
    const little = one.kind === 'chart' && one.chart.kind === 'means' && one.chart.rows.length <= 2;
    if (little && last?.kind === 'chart' && last.chart.kind === 'means' && !last.below) {
      slides[slides.length - 1] = { ...last, below: one.chart };
    } else slides.push(one);
  }
  return slides;
}

function picturesIn(parts: readonly Part[]): Shown[] {
  const notes = parts.flatMap((part) =>
    part.kind === 'text' && part.tone === 'small' ? [part.text] : [],
  );
  // Two pictures of the same groups have the same note.
  const small = [...new Set(notes)];
  return parts.flatMap((part): Shown[] => {
    if (part.kind === 'chart') return [{ ...part, small }];
    if (part.kind === 'table') return [{ kind: 'table', table: part.table }];
    if (part.kind === 'agreements') return [{ kind: 'table', table: part.table, agreed: true }];
    if (part.kind === 'drawer' || part.kind === 'filling') return [];
    return 'parts' in part ? picturesIn(part.parts) : [];
  });
}

/** Groups of words together as long as they fit; one that is too long by itself is divided. */
function divided(groups: readonly (readonly Line[])[]): Line[][] {
  const slides: Line[][] = [];
  const fits = (lines: readonly Line[]) =>
    lines.length <= mostLines &&
    lines.reduce((sum, one) => sum + one.text.length, 0) <= mostLetters;
  for (const group of groups) {
    const last = slides.at(-1);
    if (last && fits([...last, ...group])) last.push(...group);
    else slides.push([...group]);
  }
  return slides;
}
