import { fill } from '../../core/language.ts';
import {
  type ItemCell,
  type ItemRow,
  type ItemSection,
  itemsPage,
  type ItemsPage as Model,
} from '../../core/report/items.ts';
import { bandChart } from '../charts/band-chart.ts';
import { itemBars } from '../charts/item-bars.ts';
import { Chart } from '../charts/svg.tsx';
import { percent } from '../numbers.ts';
import { HowToRead, NothingShown, PageHead, Part } from './parts.tsx';
import { frameOf } from './plotted.ts';
import { nameOf, type ReportContext, textsOf } from './report-context.ts';

/** Every statement: exact answers of the whole, and the favourable share of other groups. */
export function ItemsPage({ context }: { context: ReportContext }) {
  const texts = textsOf(context).items;
  const model = itemsPage(context.scope);
  const sections = together(model.sections);
  return (
    <>
      <PageHead context={context} page="items" lead={texts.lead} />
      {sections.length === 0 ? <NothingShown text={textsOf(context).withheldPage} /> : null}
      {sections.map((section, index) => (
        <Section context={context} model={model} section={section} id={`items-${index}`} />
      ))}
    </>
  );
}

/** A short questionnaire has one statement per theme: those stand together. */
function together(sections: readonly ItemSection[]): ItemSection[] {
  const scales = sections.filter((section) => section.scale);
  if (scales.some((section) => section.rows.length > 1)) return [...sections];
  const rows = scales.flatMap((section) => section.rows);
  const others = sections.filter((section) => !section.scale);
  return rows.length === 0 ? others : [{ scale: null, rows }, ...others];
}

function Section(props: {
  context: ReportContext;
  model: Model;
  section: ItemSection;
  id: string;
}) {
  const { context, section, model } = props;
  const texts = textsOf(context).items;
  const scale = section.scale;
  return (
    <Part {...(scale ? { title: scale.title[context.language] } : {})}>
      {scale ? <p class="soft">{scale.about[context.language]}</p> : null}
      {sameAnswers(section.rows).map((rows, part) => (
        <WholeGroup {...props} rows={rows} id={`${props.id}-${part}`} />
      ))}
      <HowToRead context={context} text={texts.description} />
      {model.columns.length > 1 ? <OtherGroups {...props} /> : null}
    </Part>
  );
}

/** Rows that share answer options and kind of figure, so that they can share a chart. */
function sameAnswers(rows: readonly ItemRow[]): ItemRow[][] {
  const groups = new Map<string, ItemRow[]>();
  for (const row of rows) {
    const cell = row.cells[0];
    const kind = cell && !cell.withheld ? cell.kind : 'counts';
    const options = row.options?.map((option) => option.en).join() ?? 'eleven';
    const key = `${kind} ${options} ${row.item.reversed}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

function WholeGroup(props: {
  context: ReportContext;
  section: ItemSection;
  rows: ItemRow[];
  id: string;
}) {
  const { context, rows, section } = props;
  const { language } = context;
  const { items: texts, chart } = textsOf(context);
  const first = rows[0];
  const group = nameOf(context, context.scope.whole.name);
  const scale = section.scale?.title[language] ?? textsOf(context).pages.items.nav;
  const title = fill(texts.chart, { scale, group });
  const label = ({ item }: ItemRow) =>
    item.reversed ? `${item.text[language]} (${texts.reversed})` : item.text[language];
  const cell = first?.cells[0];
  if (cell && !cell.withheld && cell.kind === 'band') {
    const frame = frameOf(context, title, texts.bandDescription);
    const input = { ...frame, ...bandWords(context), favourable: texts.favourable };
    const bands = rows.map((row) => ({ label: label(row), band: bandOf(row.cells[0]) }));
    return (
      <Chart
        id={props.id}
        numbers={chart.numbers}
        draw={(width) => bandChart({ ...input, rows: bands }, width)}
      />
    );
  }
  const given = first?.options?.map((option) => option[language]) ?? texts.elevenOptions;
  const options = first?.item.reversed ? given.toReversed() : given;
  return (
    <Chart
      id={props.id}
      numbers={chart.numbers}
      draw={(width) =>
        itemBars(
          {
            ...frameOf(context, title, texts.description),
            options,
            rows: rows.map((row) => ({ label: label(row), counts: countsOf(row) })),
          },
          width,
        )
      }
    />
  );
}

/** The five counts of a rating, or the three kinds of a 0–10 answer, least favourable first. */
function countsOf({ item, cells: [cell] }: ItemRow): number[] | null {
  if (!cell || cell.withheld || cell.kind !== 'counts') return null;
  const { unfavourable, neutral, favourable, n, counts } = cell;
  if (counts.length === 11) {
    return [unfavourable, neutral, favourable].map((share) => Math.round(share * n));
  }
  return item.reversed ? counts.toReversed() : counts;
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

function OtherGroups({
  context,
  model,
  section,
}: {
  context: ReportContext;
  model: Model;
  section: ItemSection;
}) {
  const texts = textsOf(context).items;
  return (
    <details>
      <summary>{texts.bands}</summary>
      <section class="table-scroll" tabindex={0} aria-label={texts.bands}>
        <table class="compact">
          <thead>
            <tr>
              <th scope="col">{texts.item}</th>
              {model.columns.map((name) => (
                <th scope="col">{nameOf(context, name)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {section.rows.map((row) => (
              <tr>
                <th scope="row">{row.item.text[context.language]}</th>
                {row.cells.map((cell) => (
                  <td class={cell.withheld ? 'soft' : undefined}>{shareText(context, cell)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function shareText(context: ReportContext, cell: ItemCell): string {
  if (cell.withheld) return textsOf(context).withheld;
  const write = (share: number) => percent(share, context.language);
  if (cell.kind === 'counts') return `${write(cell.favourable)} (n=${cell.n})`;
  const words = bandWords(context);
  if (cell.from <= 0) return words.atMost(write(cell.to));
  if (cell.to >= 1) return words.moreThan(write(cell.from));
  return `${write(cell.from)}–${write(cell.to)}`;
}
