import { fill, say } from '../../language/language.ts';
import type { Gap } from '../figures/gap.ts';
import { gapFigure } from '../model/plotted.ts';
import { titleOf } from '../model/reader.ts';
import type { ReportSource } from '../model/source.ts';
import { type Column, figureOf, plain, type Table } from '../model/table.ts';
import type { Alignment } from './alignment.ts';
import type { BeyondTheme } from './beyond-theme.ts';
import { sidesOf } from './chart.ts';
import type { EstimateRow } from './estimates.ts';

const gapColumn = (title: string): Column => ({ title, kind: 'gap', interval: true });
const people = (title: string, kind: 'gap' | 'points'): Column => ({ title, kind, people: true });

/** Whether leaders and staff of the same departments can be compared. */
export const toldApart = (rows: Alignment['rows']) => rows.some(({ within }) => !within.withheld);

/** How large the differences are, in points, as an effect size and in words. */
export function effectsTable(source: ReportSource, { rows }: Alignment): Table {
  const { alignment: texts, chart } = source.words.pages;
  const apart = toldApart(rows);
  return {
    caption: texts.effects,
    claim: 'gaps',
    columns: [
      { title: chart.subject, kind: 'text' },
      gapColumn(chart.gap),
      ...(apart ? [gapColumn(texts.within)] : []),
      { title: texts.effect, kind: 'gap' },
      { title: texts.holm, kind: 'chance' },
      { title: texts.verdict, kind: 'sentence' },
    ],
    rows: rows.map(({ measure, gap, within }) => [
      titleOf(source, measure),
      gapFigure(gap),
      ...(apart ? [gapFigure(within)] : []),
      ...(gap.withheld
        ? [null, null, null]
        : [plain(gap.g), plain(gap.holm), verdict(source, gap)]),
    ]),
  };
}

/** Who rates higher, and by how much, or that nobody clearly does. */
function verdict({ words }: ReportSource, gap: Gap): string {
  const texts = words.pages.alignment;
  if (!gap.clear) return texts.unclear;
  const size = texts.sizes[gap.size ?? 'negligible'];
  return fill(gap.direction === 'leadersHigher' ? texts.leadersHigher : texts.staffHigher, {
    size,
  });
}

/** What leaders think the frontline says, beside what it says. */
export function estimatesTable(
  source: ReportSource,
  alignment: Alignment,
  estimates: readonly EstimateRow[],
): Table {
  const { alignment: texts, chart } = source.words.pages;
  const [, frontline] = sidesOf(source, alignment);
  return {
    caption: texts.estimates,
    claim: 'estimates',
    columns: [
      { title: chart.subject, kind: 'text' },
      people(texts.estimated, 'points'),
      people(frontline, 'points'),
      gapColumn(chart.gap),
      { title: texts.verdict, kind: 'sentence' },
    ],
    rows: estimates.map(({ measure, estimate, frontline: own, error }) => {
      const judged = error.withheld ? null : error.gap > 0 ? texts.tooHigh : texts.tooLow;
      return [
        titleOf(source, measure),
        figureOf(estimate, ({ mean, n }) => ({ value: mean, n })),
        figureOf(own, ({ mean, n }) => ({ value: mean, n })),
        gapFigure(error),
        error.withheld || error.clear ? judged : texts.unclear,
      ];
    }),
  };
}

/** Per twin item: how far practice stays behind the wish, for leaders and for the frontline. */
export function wishesTable(source: ReportSource, alignment: Alignment): Table {
  const { alignment: texts, chart } = source.words.pages;
  const [leaders, frontline] = sidesOf(source, alignment);
  return {
    caption: texts.wishes,
    claim: 'wishes',
    columns: [
      { title: chart.subject, kind: 'text' },
      people(leaders, 'gap'),
      people(frontline, 'gap'),
      gapColumn(chart.gap),
      { title: texts.verdict, kind: 'sentence' },
    ],
    rows: alignment.twins.map(({ item, leaders: own, frontline: other, difference }) => [
      say(item.text, source.language),
      figureOf(own, ({ gap, n }) => ({ value: gap, n })),
      figureOf(other, ({ gap, n }) => ({ value: gap, n })),
      gapFigure(difference),
      difference.withheld ? null : difference.clear ? texts.wishesClear : texts.unclear,
    ]),
  };
}

/** Each question beside the others of its theme. */
export function wordingTable(source: ReportSource, rows: readonly BeyondTheme[]): Table {
  const { alignment: texts, chart } = source.words.pages;
  return {
    caption: texts.wording,
    claim: 'wording',
    columns: [
      { title: chart.subject, kind: 'text' },
      { title: texts.ownGap, kind: 'gap' },
      { title: texts.otherGap, kind: 'gap' },
      gapColumn(texts.beyond),
      { title: texts.verdict, kind: 'sentence' },
    ],
    rows: rows.map(({ item, own, others, beyond }) => [
      say(item.text, source.language),
      plain(own),
      plain(others),
      gapFigure(beyond),
      beyond.withheld ? null : beyond.clear ? texts.wishesClear : texts.unclear,
    ]),
  };
}
