import { isOfDesk } from '../../core/language/language.ts';
import type { Part } from '../../core/report/model/page.ts';
import type { Reader } from '../../core/report/model/reader.ts';
import type { ReportPageId } from '../../core/report/report-pages.ts';
import { AgreeHere, StatusForm } from './agree-form.tsx';
import { ChartView } from './chart-view.tsx';
import { Comments } from './comments-view.tsx';
import { Facts, Ideas, Section, Text, Tiles, Topics } from './part-views.tsx';
import type { ReportContext } from './report-context.ts';
import { TableView } from './table-view.tsx';

/** Who looks at a page on a screen, and what this reader may do there. */
export type Viewer = Omit<ReportContext, 'language'> & Reader;

/** The parts of a page, in their order. */
export function Parts({ reader, parts }: { reader: Viewer; parts: readonly Part[] }) {
  return (
    <>
      {parts.map((part) => (
        <PartView reader={reader} part={part} />
      ))}
    </>
  );
}

function PartView({ reader, part }: { reader: Viewer; part: Part }) {
  switch (part.kind) {
    case 'section':
      return (
        <Section {...(part.title ? { title: part.title } : {})}>
          <Parts reader={reader} parts={part.parts} />
        </Section>
      );
    case 'beside':
      return (
        <div class="columns">
          <Parts reader={reader} parts={part.parts} />
        </div>
      );
    case 'heading':
      return (
        <div class="stack tight">
          <h2>{part.title}</h2>
          <Parts reader={reader} parts={part.parts} />
        </div>
      );
    case 'text':
      return <Text part={part} />;
    case 'list':
      return (
        <ul>
          {part.items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      );
    case 'terms':
      return (
        <dl class="themes">
          {part.terms.map(({ term, about }) => (
            <div>
              <dt>{term}</dt>
              <dd class="soft">{about}</dd>
            </div>
          ))}
        </dl>
      );
    case 'facts':
      return <Facts facts={part.facts} />;
    case 'tiles':
      return <Tiles tiles={part.tiles} withheld={reader.words.pages.withheld} />;
    case 'topics':
      return <Topics topics={part.topics} />;
    case 'table':
      return <TableView reader={reader} table={part.table} />;
    case 'chart':
      return <ChartView reader={reader} chart={part.chart} />;
    case 'multiples':
      return (
        <div class="small-multiples">
          {part.charts.map((chart) => (
            <Section>
              <ChartView reader={reader} chart={chart} small />
            </Section>
          ))}
        </div>
      );
    case 'note':
      return (
        <details class="how-to-read">
          <summary>{reader.words.pages.howToRead}</summary>
          <p>{part.text}</p>
        </details>
      );
    case 'folded':
      return (
        <details open={part.open ?? false}>
          <summary>{part.title}</summary>
          <Parts reader={reader} parts={part.parts} />
        </details>
      );
    case 'drawer':
    case 'filling':
      return null;
    case 'ideas':
      return <Ideas ideas={part.ideas} />;
    case 'comments':
      return <Comments part={part} desk={atDesk(reader)} />;
    case 'agree': {
      const desk = atDesk(reader);
      return desk && reader.agreeing ? (
        <AgreeHere context={desk} agreeing={reader.agreeing} part={part} />
      ) : null;
    }
    case 'agreements':
      return <Agreements reader={reader} part={part} />;
    case 'link':
      return (
        <p class="no-print">
          <a href={reader.link(part.page as ReportPageId)}>{part.text}</a>
        </p>
      );
  }
}

type Of<Kind extends Part['kind']> = { reader: Viewer; part: Extract<Part, { kind: Kind }> };

/** The same viewer, where the language is one in which something can be changed here. */
function atDesk(reader: Viewer): ReportContext | null {
  const { language } = reader;
  return isOfDesk(language) ? { ...reader, language } : null;
}

function Agreements({ reader, part }: Of<'agreements'>) {
  const { agreeing, agreements: all = [] } = reader;
  const desk = atDesk(reader);
  return (
    <>
      {part.units.map(({ unit, agreements }) => (
        <section class="stack">
          <h2>{unit}</h2>
          <ul class="cards">
            {agreements.map(({ id, about, text, facts, change, history }) => {
              const agreement = all.find((one) => one.id === id);
              return (
                <li>
                  <article class="card">
                    <p class="eyebrow">{about}</p>
                    <h3>
                      <bdi>{text}</bdi>
                    </h3>
                    <Facts facts={facts} />
                    {change ? <p>{change}</p> : null}
                    {history ? <Earlier reader={reader} history={history} /> : null}
                    {desk && agreeing && agreement ? (
                      <StatusForm context={desk} agreeing={agreeing} agreement={agreement} />
                    ) : null}
                  </article>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
}

function Earlier({ reader, history }: { reader: Viewer; history: readonly string[] }) {
  return (
    <details>
      <summary>{reader.words.agreements.history}</summary>
      <ul>
        {history.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </details>
  );
}
