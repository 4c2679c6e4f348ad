import { fill, say } from '../../language/language.ts';
import { decimal, percent, whole } from '../../language/numbers.ts';
import type { BarsChart } from '../model/chart.ts';
import type { Part } from '../model/page.ts';
import { partName } from '../model/reader.ts';
import type { ReportSource } from '../model/source.ts';
import type { Table, TableCell } from '../model/table.ts';
import type { Priorities, PriorityColumn } from './priorities.ts';

/**
 * A forced choice: what the whole chose most, and the same per layer or side.
 * @param lead what stands above it; else how many everybody could choose
 */
export function choiceSection(source: ReportSource, choice: Priorities, lead?: string): Part {
  const { language } = source;
  const texts = source.words.depth.importance;
  const { columns, item } = choice;
  const whoChose = columns[0]?.choices;
  const said = [
    lead ?? fill(texts.choosing, { pick: item.pick }),
    ...(whoChose && !whoChose.withheld
      ? [fill(texts.choosers, { n: whole(whoChose.n, language) })]
      : []),
  ];
  const perGroup: Part = {
    kind: 'folded',
    title: texts.ranks,
    parts: [{ kind: 'table', table: groupsTable(source, choice) }],
  };
  return {
    kind: 'section',
    title: say(item.text, language),
    parts: [
      { kind: 'text', text: said.join(' '), tone: 'soft' },
      { kind: 'chart', chart: chartOf(source, choice) },
      ...(columns.length > 1 ? [perGroup] : []),
      ...agreement(source, choice),
    ],
  };
}

/** Places of the options, most chosen by the whole first. */
function mostChosen({ options, columns }: Priorities): number[] {
  const choices = columns[0]?.choices;
  const places = options.map((_, place) => place);
  if (!choices || choices.withheld) return places;
  const share = (place: number) => choices.options[place]?.share ?? 0;
  return places.toSorted((a, b) => share(b) - share(a));
}

function chartOf({ language, words }: ReportSource, choice: Priorities): BarsChart {
  const texts = words.depth.importance;
  const cells = choice.columns[0]?.choices;
  return {
    kind: 'bars',
    id: `choice-${choice.item.id}`,
    title: texts.chosen,
    description: texts.chosenDescription,
    heading: texts.chosenHeading,
    rows: mostChosen(choice).map((place) => {
      const label = say(choice.options[place]?.label ?? {}, language);
      if (!cells || cells.withheld) return { label, value: null, text: '' };
      const chosen = cells.options[place];
      if (!chosen) return { label, value: null, text: '' };
      const { share, count, interval } = chosen;
      const text = fill(texts.chosenRow, {
        share: percent(share, language),
        n: whole(count, language),
      });
      return { label, value: share, ...interval, n: count, of: cells.n, text };
    }),
  };
}

function groupsTable(source: ReportSource, choice: Priorities): Table {
  const { chart } = source.words.pages;
  return {
    caption: source.words.depth.importance.ranks,
    columns: [
      { title: chart.subject, kind: 'text' },
      ...choice.columns.map(
        ({ name }) =>
          ({ title: partName(source, name), kind: 'share', interval: true, people: true }) as const,
      ),
    ],
    rows: mostChosen(choice).map((place) => [
      say(choice.options[place]?.label ?? {}, source.language),
      ...choice.columns.map((column) => shareOf(column, place)),
    ]),
    across: { title: chart.group },
  };
}

function shareOf({ choices }: PriorityColumn, place: number): TableCell {
  const option = choices.withheld ? undefined : choices.options[place];
  if (choices.withheld || !option) return { withheld: true };
  return { value: option.share, ...option.interval, n: choices.n };
}

function agreement(source: ReportSource, { agreement: found, options }: Priorities): Part[] {
  if (found.withheld) return [];
  const texts = source.words.depth.importance;
  const { tau, w } = found;
  const of = options.length;
  if (tau !== null) {
    const text = fill(texts.agreementTau, { tau: decimal(tau, source.language), of });
    return [{ kind: 'text', text }];
  }
  if (w === null) return [];
  return [{ kind: 'text', text: fill(texts.agreementW, { w: decimal(w, source.language), of }) }];
}
