import { pointsOfScales } from '../../definition/points.ts';
import { fill, say } from '../../language/language.ts';
import { decimal } from '../../language/numbers.ts';
import { endsNote, endsOf } from '../groups/ends.ts';
import { listed } from '../groups/group-name.ts';
import { restNotes } from '../groups/rest-notes.ts';
import { scopeOf } from '../groups/scope.ts';
import { alignmentPage } from '../level/judged.ts';
import { foldedRows } from '../model/folded-rows.ts';
import type { Page, Part } from '../model/page.ts';
import { nameOf, subjectOf, titleOf } from '../model/reader.ts';
import type { ReportSource } from '../model/source.ts';
import type { Alignment, AlignmentPage } from './alignment.ts';
import { type BeyondTheme, oneQuestion } from './beyond-theme.ts';
import { alignmentChart, sidesOf } from './chart.ts';
import { effectsTable, estimatesTable, toldApart, wishesTable, wordingTable } from './tables.ts';

/** Leaders beside the frontline: the organisation, then every comparable set of departments. */
export function describeAlignment(source: ReportSource): Page {
  const { pages, alignment: texts, withheldPage } = source.words.pages;
  const figures = alignmentPage(source.scope);
  const shown = figures.whole.rows.some((row) => !row.gap.withheld);
  return {
    id: 'alignment',
    title: pages.alignment.title,
    lead: texts.lead,
    parts: [
      ...(shown
        ? wholeOf(source, figures)
        : [{ kind: 'text', text: withheldPage, tone: 'notice' } as const]),
      ...pairsOf(source, figures),
      ...organisation(source),
    ],
  };
}

const section = (parts: Part[], title?: string): Part => ({
  kind: 'section',
  parts,
  ...(title ? { title } : {}),
});
const soft = (text: string): Part => ({ kind: 'text', text, tone: 'soft' });

function wholeOf(source: ReportSource, figures: AlignmentPage): Part[] {
  const { alignment: texts, groups } = source.words.pages;
  const { whole, estimates } = figures;
  const [, frontline] = sidesOf(source, whole);
  const layers = listed(
    figures.leaderLayers.map((layer) => say(layer, source.language)),
    groups.and,
  );
  const basis = figures.frontlineBasis === 'layer' ? texts.basisLayer : texts.basisSide;
  const wished = whole.twins.some((twin) => !twin.difference.withheld);
  return [
    section([
      ...alignmentChart(source, { id: 'alignment', alignment: whole, estimates }),
      soft(fill(basis, { layers, frontline })),
      { kind: 'note', text: texts.description },
    ]),
    section(
      [
        ...(toldApart(whole.rows) ? [soft(texts.withinLead)] : []),
        { kind: 'table', table: effectsTable(source, whole) },
      ],
      texts.effects,
    ),
    ...estimated(source, figures),
    ...similarity(source, whole),
    ...wording(source, figures),
    ...(wished
      ? [
          section(
            [soft(texts.wishesLead), { kind: 'table', table: wishesTable(source, whole) }],
            texts.wishes,
          ),
        ]
      : []),
    ...priorities(source, figures),
  ];
}

/** What leaders thought that staff would say; why a difference is not told is said in words. */
function estimated(source: ReportSource, { whole, estimates }: AlignmentPage): Part[] {
  const texts = source.words.pages.alignment;
  const { none, why, unknown } = source.words.depth.estimates;
  if (estimates.length === 0) return [];
  const rows = {
    shown: estimates.filter(({ error }) => !error.withheld),
    none,
    others: estimates.filter(({ error }) => error.withheld),
    title: unknown,
  };
  const parts = [
    soft(fill(texts.estimatesLead, pointsOfScales(source.scope.definition))),
    ...(rows.others.length > 0 ? [soft(why)] : []),
    ...foldedRows(rows, (some) => estimatesTable(source, whole, some)),
  ];
  return [section(parts, texts.estimates)];
}

/** Which single questions carry a difference; those that do not are folded below them. */
function wording(source: ReportSource, { whole, beyond }: AlignmentPage): Part[] {
  const texts = source.words.pages.alignment;
  const { wording: nothing } = source.words.depth;
  if (!beyond.some((row) => !row.beyond.withheld)) return [];
  const mostly = whole.rows.flatMap(({ measure, gap }): Part[] => {
    const found = oneQuestion(beyond, measure, gap);
    if (!found) return [];
    const said = {
      measure: titleOf(source, measure),
      item: subjectOf(source, { title: found.item.text }),
    };
    return [{ kind: 'text', text: fill(texts.mostlyOne, said), claims: ['wording'] }];
  });
  const isClear = ({ beyond: more }: BeyondTheme) => !more.withheld && more.clear;
  const rows = {
    shown: beyond.filter(isClear),
    none: nothing.none,
    others: beyond.filter((row) => !isClear(row)),
    title: nothing.unclear,
  };
  const parts: Part[] = [
    soft(texts.wordingLead),
    ...mostly,
    ...foldedRows(rows, (some) => wordingTable(source, some)),
  ];
  return [section(parts, texts.wording)];
}

function similarity(source: ReportSource, { similarity: found }: Alignment): Part[] {
  const texts = source.words.pages.alignment;
  if (found.withheld || found.pearson === null) return [];
  const write = (value: number | null) => (value === null ? '–' : decimal(value, source.language));
  const text = fill(texts.shape, {
    pearson: write(found.pearson),
    kendall: write(found.kendall),
    rmsd: write(found.rmsd),
    of: found.dimensions,
  });
  return [section([{ kind: 'text', text }], texts.similarity)];
}

/** Whether leaders and frontline put the same things first. */
function priorities(source: ReportSource, { priorities: found }: AlignmentPage): Part[] {
  const { depth, pages } = source.words;
  return found.flatMap(({ item, of, agreement }): Part[] => {
    if (agreement.withheld || agreement.tau === null) return [];
    const tau = decimal(agreement.tau, source.language);
    const text = fill(depth.importance.agreementTau, { tau, of });
    const link: Part = { kind: 'link', page: 'importance', text: pages.pages.importance.title };
    return [section([{ kind: 'text', text }, link], say(item.text, source.language))];
  });
}

/** Beside a unit stands the gap of the whole organisation. */
function organisation(source: ReportSource): Part[] {
  const { release, definition, unit } = source.scope;
  if (!unit) return [];
  const scope = scopeOf(release, definition);
  const { whole, estimates } = alignmentPage(scope);
  const id = 'alignment-organisation';
  const parts = alignmentChart({ ...source, scope }, { id, alignment: whole, estimates });
  return [section(parts, source.words.pages.alignment.organisation)];
}

/** By what pairs are ordered where not all can be shown: the difference on the index, or the first there is. */
function widest({ index, rows }: Alignment): number | null {
  const [first] = [...(index ? [index] : []), ...rows].flatMap(({ gap }) =>
    gap.withheld ? [] : [gap.gap],
  );
  return first ?? null;
}

/** Every set of departments where both sides can be shown; of very many the widest either way. */
function pairsOf(source: ReportSource, { pairs }: AlignmentPage): Part[] {
  const texts = source.words.pages.alignment;
  if (pairs.length === 0) return [];
  const notes = restNotes(source).map((text): Part => ({ kind: 'text', text, tone: 'small' }));
  const shown = endsOf(pairs, widest);
  const ends = endsNote(source, shown, pairs, source.words.pages.chart.gap);
  const charts = shown.map((alignment, place) => {
    const title = nameOf(source, alignment.name);
    return section(
      alignmentChart(source, { id: `alignment-${place}`, alignment, title, claim: 'pairs' }),
    );
  });
  return [
    { kind: 'heading', title: texts.pairs, parts: [soft(texts.pairsLead), ...ends, ...notes] },
    ...charts,
  ];
}
