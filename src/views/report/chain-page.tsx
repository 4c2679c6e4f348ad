import { chainPage } from '../../core/report/chain/chain.ts';
import { heatMap } from '../charts/heat-map.ts';
import { Chart } from '../charts/svg.tsx';
import { DrivenFrontPart } from './driven-front-part.tsx';
import { CoverageLine, HowToRead, NothingShown, PageHead, Part } from './parts.tsx';
import { frameOf } from './plotted.ts';
import { nameOf, type ReportContext, textsOf, titleOf } from './report-context.ts';
import { chainNotes } from './rest-departments.ts';

/** Departments side by side on every theme. */
export function ChainPage({ context }: { context: ReportContext }) {
  const texts = textsOf(context);
  const model = chainPage(context.scope);
  const groups = model.rows.map((row) => ({ name: nameOf(context, row.name), cells: row.cells }));
  const [low2, low1, none, high1, high2] = texts.chain.tones;
  return (
    <>
      <PageHead context={context} page="chain" lead={texts.chain.lead} />
      {groups.length === 0 ? (
        <NothingShown text={texts.withheldPage} />
      ) : (
        <Part>
          <Chart
            id="chain"
            numbers={texts.chart.numbers}
            draw={(width) =>
              heatMap(
                {
                  ...frameOf(context, texts.chain.chart, texts.chain.description),
                  columns: model.measures.map((measure) => titleOf(context, measure)),
                  tones: [low2 ?? '', low1 ?? '', none ?? '', high1 ?? '', high2 ?? ''],
                  rows: [
                    {
                      label: nameOf(context, model.whole.name),
                      bold: true,
                      cells: model.whole.cells.map((cell) =>
                        cell.withheld ? null : { ...cell, tone: 0 as const },
                      ),
                    },
                    ...groups.map(({ name, cells }) => ({
                      label: name,
                      cells: cells.map((cell) => (cell.withheld ? null : cell)),
                    })),
                  ],
                },
                width,
              )
            }
          />
          <CoverageLine context={context} groups={groups} />
          {chainNotes(context, model.rows).map((note) => (
            <p class="small soft">{note}</p>
          ))}
          <HowToRead context={context} text={texts.chain.description} />
        </Part>
      )}
      <DrivenFrontPart context={context} />
    </>
  );
}
