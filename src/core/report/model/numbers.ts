import type {
  AnswersChart,
  BandsChart,
  BarsChart,
  Chart,
  HeatChart,
  LinesChart,
  MeansChart,
  PairsChart,
  PlottedMean,
} from './chart.ts';
import type { Reader } from './reader.ts';
import type { Column, Figure, Table, TableCell } from './table.ts';

const hidden = { withheld: true } as const;
const mean = (title: string): Column => ({ title, kind: 'points', interval: true, people: true });

/** The numbers of a chart as a table: the same figures, for whoever does not see or trust a picture. */
export function numbersOf(chart: Chart, reader: Reader): Table {
  switch (chart.kind) {
    case 'pairs':
      return pairs(chart, reader);
    case 'means':
      return means(chart, reader);
    case 'bars':
      return bars(chart, reader);
    case 'heat':
      return heat(chart, reader);
    case 'answers':
      return answers(chart, reader);
    case 'bands':
      return bands(chart, reader);
    case 'lines':
      return lines(chart, reader);
  }
}

const subject = ({ words }: Reader): Column => ({ title: words.pages.chart.subject, kind: 'text' });

function plottedCell(cell: PlottedMean | null | undefined): TableCell {
  return cell ? { value: cell.mean, low: cell.low, high: cell.high, n: cell.n } : hidden;
}

function pairs(chart: PairsChart, reader: Reader): Table {
  const { first, second, estimate, gap, shares } = chart;
  const kind = shares ? 'share' : 'points';
  return {
    caption: chart.title,
    columns: [
      subject(reader),
      { ...mean(first), kind },
      { ...mean(second), kind },
      ...(estimate ? [{ title: estimate, kind: 'points' } as const] : []),
      { title: gap, kind: shares ? 'shareGap' : 'gap', interval: true },
    ],
    rows: chart.rows.map((row) => [
      row.label,
      plottedCell(row.first),
      plottedCell(row.second),
      ...(estimate ? [typeof row.estimate === 'number' ? { value: row.estimate } : hidden] : []),
      row.gap ?? hidden,
    ]),
  };
}

function means(chart: MeansChart, reader: Reader): Table {
  const kind = chart.gaps ? 'gap' : 'points';
  return {
    caption: chart.title,
    columns: [subject(reader), ...chart.groups.map((title) => ({ ...mean(title), kind }) as const)],
    rows: chart.rows.map(({ label, cells }) => [
      label,
      ...chart.groups.map((_, place) => plottedCell(cells[place])),
    ]),
    across: { title: chart.across },
  };
}

function bars(chart: BarsChart, reader: Reader): Table {
  const { people, invited } = reader.words.pages.chart;
  const counted = chart.rows.some(({ n }) => n !== undefined);
  const limited = chart.rows.some(({ low }) => typeof low === 'number');
  return {
    caption: chart.title,
    columns: [
      subject(reader),
      { title: chart.heading, kind: 'share', interval: limited },
      ...(counted
        ? [{ title: people, kind: 'count' } as const, { title: invited, kind: 'count' } as const]
        : []),
    ],
    rows: chart.rows.map(({ label, value, low, high, n, of }) => {
      if (value === null) return [label, hidden, ...(counted ? [null, null] : [])];
      const share: Figure = { value, low: low ?? null, high: high ?? null };
      const counts = [n, of].map((one) => (one === undefined ? null : { value: one }));
      return [label, share, ...(counted ? counts : [])];
    }),
  };
}

function heat(chart: HeatChart, reader: Reader): Table {
  return {
    caption: chart.title,
    columns: [subject(reader), ...chart.columns.map(mean)],
    rows: chart.rows.map(({ label, cells }) => [
      label,
      ...cells.map((cell): TableCell => {
        if (!cell) return hidden;
        const { mean: value, low = null, high = null, n, tone } = cell;
        return { value, low, high, n, tone };
      }),
    ]),
    across: { title: chart.across, grid: true },
  };
}

function answers(chart: AnswersChart, reader: Reader): Table {
  const { people } = reader.words.pages.chart;
  return {
    caption: chart.title,
    columns: [
      subject(reader),
      ...chart.options.map((title): Column => ({ title, kind: 'share', people: true })),
      { title: chart.favourable, kind: 'share', interval: true },
      { title: people, kind: 'count' },
    ],
    rows: chart.rows.map(({ label, counts, favourable }) => {
      const total = counts?.reduce((sum, count) => sum + count, 0) ?? 0;
      if (!counts || total === 0) {
        return [label, ...chart.options.map(() => hidden), null, null];
      }
      return [
        label,
        ...counts.map((count) => ({ value: count / total, n: count })),
        favourable && { value: favourable.share, low: favourable.low, high: favourable.high },
        { value: total },
      ];
    }),
  };
}

function bands(chart: BandsChart, reader: Reader): Table {
  return {
    caption: chart.title,
    columns: [subject(reader), { title: chart.favourable, kind: 'share', interval: true }],
    rows: chart.rows.map(({ label, band }) => [
      label,
      band ? { value: null, low: band.from, high: band.to } : hidden,
    ]),
  };
}

function lines(chart: LinesChart, reader: Reader): Table {
  return {
    caption: chart.title,
    columns: [subject(reader), ...chart.groups.map(mean)],
    rows: chart.moments.map(({ text }, place) => [
      text,
      ...chart.groups.map((_, group) => plottedCell(chart.values[group]?.[place])),
    ]),
    across: { title: reader.words.pages.chart.group },
  };
}
