import { fill, say, type Text } from '../../core/language/language.ts';
import { percent } from '../../core/language/numbers.ts';
import type { ItemCell } from '../../core/report/items/items.ts';
import { bandChart } from '../charts/band-chart.ts';
import { itemBars } from '../charts/item-bars.ts';
import { Chart } from '../charts/svg.tsx';
import { frameOf } from './plotted.ts';
import { type ReportContext, textsOf } from './report-context.ts';

/** A statement with what one group answered. */
export interface AnsweredItem {
  item: { text: Text; reversed: boolean };
  /** Labels of the options, lowest first; null for 0–10. */
  options: Text[] | null;
  cell: ItemCell | undefined;
}

/** The answers of one group: a chart per kind of answer, since only those can share one. */
export function AnswerCharts(props: {
  context: ReportContext;
  id: string;
  title: string;
  rows: readonly AnsweredItem[];
}) {
  return (
    <>
      {sameAnswers(props.rows).map((rows, part) => (
        <OneChart {...props} rows={rows} id={`${props.id}-${part}`} />
      ))}
    </>
  );
}

/** Rows that share answer options and kind of figure. */
function sameAnswers(rows: readonly AnsweredItem[]): AnsweredItem[][] {
  const groups = new Map<string, AnsweredItem[]>();
  for (const row of rows) {
    const kind = row.cell && !row.cell.withheld ? row.cell.kind : 'counts';
    const options = row.options?.map((option) => option.en).join() ?? 'eleven';
    const key = `${kind} ${options} ${row.item.reversed}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

function OneChart(props: {
  context: ReportContext;
  id: string;
  title: string;
  rows: AnsweredItem[];
}) {
  const { context, rows, id, title } = props;
  const { language } = context;
  const { items: texts, chart } = textsOf(context);
  const first = rows[0];
  const label = ({ item }: AnsweredItem) =>
    item.reversed ? `${say(item.text, language)} (${texts.reversed})` : say(item.text, language);
  if (first?.cell && !first.cell.withheld && first.cell.kind === 'band') {
    const frame = frameOf(context, title, texts.bandDescription);
    const input = { ...frame, ...bandWords(context), favourable: texts.favourable };
    const bands = rows.map((row) => ({ label: label(row), band: bandOf(row.cell) }));
    return (
      <Chart
        id={id}
        numbers={chart.numbers}
        draw={(width) => bandChart({ ...input, rows: bands }, width)}
      />
    );
  }
  const given = first?.options?.map((option) => say(option, language)) ?? texts.elevenOptions;
  const input = {
    ...frameOf(context, title, texts.description),
    options: first?.item.reversed ? given.toReversed() : given,
    notApplicable: texts.notApplicable,
    favourable: texts.favourable,
    rows: rows.map((row) => ({
      label: label(row),
      counts: countsOf(row),
      favourable: favourableOf(row.cell),
      notApplicable: row.cell && 'notApplicable' in row.cell ? row.cell.notApplicable : 0,
    })),
  };
  return <Chart id={id} numbers={chart.numbers} draw={(width) => itemBars(input, width)} />;
}

/** The five counts of a rating, or the three kinds of a 0–10 answer, least favourable first. */
function countsOf({ item, cell }: AnsweredItem): number[] | null {
  if (!cell || cell.withheld || cell.kind !== 'counts') return null;
  const { unfavourable, neutral, favourable, n, counts } = cell;
  if (counts.length === 11) {
    return [unfavourable, neutral, favourable].map((share) => Math.round(share * n));
  }
  return item.reversed ? counts.toReversed() : counts;
}

function favourableOf(cell: ItemCell | undefined) {
  if (!cell || cell.withheld || cell.kind !== 'counts') return null;
  return { share: cell.favourable, ...cell.interval };
}

function bandOf(cell: ItemCell | undefined) {
  return cell && !cell.withheld && cell.kind === 'band' ? { from: cell.from, to: cell.to } : null;
}

function bandWords(context: ReportContext) {
  const { atMost, moreThan } = textsOf(context).items;
  return {
    atMost: (share: string) => fill(atMost, { share }),
    moreThan: (share: string) => fill(moreThan, { share }),
  };
}

/** The favourable share of a cell in few characters: `62% (51%–71%; n=84)` or `40%–60%`. */
export function shareText(context: ReportContext, cell: ItemCell): string {
  if (cell.withheld) return textsOf(context).withheld;
  const write = (share: number) => percent(share, context.language);
  if (cell.kind === 'counts') {
    const { low, high } = cell.interval;
    return `${write(cell.favourable)} (${write(low)}–${write(high)}; n=${cell.n})`;
  }
  const words = bandWords(context);
  if (cell.from <= 0) return words.atMost(write(cell.to));
  if (cell.to >= 1) return words.moreThan(write(cell.from));
  return `${write(cell.from)}–${write(cell.to)}`;
}
