import { fill } from '../../language/language.ts';
import { endsNote, endsOf, mostListed } from '../groups/ends.ts';
import type { Part } from '../model/page.ts';
import { nameOf, titleOf } from '../model/reader.ts';
import type { ReportSource } from '../model/source.ts';
import type { Table } from '../model/table.ts';
import type { MethodPage } from './method.ts';

/** Which parts figures were published for, and which groups have none; never why. */
export function publishedSection(source: ReportSource, figures: MethodPage): Part {
  const { coversOne } = source.words.pages;
  const texts = source.words.depth.method;
  const shown = endsOf(figures.blocks, ({ ballots }) => ballots, mostListed);
  const lead = fill(texts.groupsLead, { k: figures.wave.k, blocks: figures.blocks.length });
  return {
    kind: 'section',
    title: texts.groups,
    parts: [
      { kind: 'text', text: lead },
      folded(texts.parts, ...endsNote(source, shown, figures.blocks, texts.counted), {
        kind: 'table',
        table: partsTable(source, shown),
      }),
      folded(
        texts.resolution,
        { kind: 'text', text: texts.resolutionLead },
        { kind: 'table', table: resolutionTable(source, figures) },
      ),
      ...names(
        texts.partly,
        figures.partly.map(({ name, covered, headcount }) =>
          fill(coversOne, { name: nameOf(source, name), covered, headcount }),
        ),
      ),
      ...names(
        texts.notShown,
        figures.notShown.map(({ name }) => nameOf(source, name)),
      ),
    ],
  };
}

const folded = (title: string, ...parts: Part[]): Part => ({ kind: 'folded', title, parts });

/** A list of names; of very many the first, and how many more there are. */
function names(title: string, all: string[]): Part[] {
  if (all.length === 0) return [];
  const others = all.length - mostListed;
  const items = others > 0 ? [...all.slice(0, mostListed), `(+${others})`] : all;
  return [folded(title, { kind: 'list', items })];
}

function partsTable(source: ReportSource, blocks: readonly MethodPage['blocks'][number][]): Table {
  const texts = source.words.depth.method;
  return {
    caption: texts.parts,
    columns: [
      { title: texts.part, kind: 'text' },
      { title: texts.people, kind: 'count' },
      { title: texts.counted, kind: 'count' },
    ],
    rows: blocks.map(({ name, headcount, ballots }) => [
      nameOf(source, name),
      { value: headcount },
      { value: ballots },
    ]),
  };
}

function resolutionTable(source: ReportSource, { resolution }: MethodPage): Table {
  const texts = source.words.depth.method;
  return {
    caption: texts.resolution,
    columns: [
      { title: source.words.pages.chart.subject, kind: 'text' },
      { title: texts.fine, kind: 'count' },
      { title: texts.coarse, kind: 'count' },
    ],
    rows: resolution.map(({ measure, fine, coarse }) => [
      titleOf(source, measure),
      { value: fine },
      { value: coarse },
    ]),
  };
}
