import type { Child } from 'hono/jsx';
import type { Cell, Coverage } from '../../core/report/figures/figures.ts';
import { coverageNote } from './plotted.ts';
import { type ReportContext, type ReportPageId, textsOf } from './report-context.ts';
import { restNotes } from './rest-departments.ts';

/** The heading of a report page and the sentence that says what it answers. */
export function PageHead(props: { context: ReportContext; page: ReportPageId; lead: string }) {
  return (
    <div class="stack tight">
      <h1>{textsOf(props.context).pages[props.page].title}</h1>
      <p class="lead soft">{props.lead}</p>
    </div>
  );
}

/** A part of a page on a card of its own. */
export function Part({ title, children }: { title?: string; children?: Child }) {
  return (
    <section class="card part">
      {title ? <h2>{title}</h2> : null}
      {children}
    </section>
  );
}

/** Calm words for a page without figures. */
export function NothingShown({ text }: { text: string }) {
  return <p class="notice">{text}</p>;
}

/** How to read a chart, folded away for who knows. */
export function HowToRead({ context, text }: { context: ReportContext; text: string }) {
  return (
    <details class="how-to-read">
      <summary>{textsOf(context).howToRead}</summary>
      <p>{text}</p>
    </details>
  );
}

/** Names the groups that are covered only in part, or nothing. */
export function CoverageLine(props: {
  context: ReportContext;
  groups: readonly { name: string; cells: readonly Cell<Coverage>[] }[];
}) {
  const note = coverageNote(props.context, props.groups);
  return note ? <p class="small soft">{note}</p> : null;
}

/** Which departments stand together under one name, or nothing. */
export function RestLine({ context }: { context: ReportContext }) {
  return (
    <>
      {restNotes(context).map((note) => (
        <p class="small soft">{note}</p>
      ))}
    </>
  );
}

/** Words may break over lines, figures with their interval may not. */
function isSentence(cell: Child): boolean {
  return typeof cell === 'string' && cell.length > 16 && !/\d/.test(cell);
}

/** A table of words and numbers that scrolls within itself; the first cell of a row heads it. */
export function TableFrame(props: {
  label: string;
  head: readonly string[];
  rows: readonly (readonly Child[])[];
}) {
  return (
    <section class="table-scroll" tabindex={0} aria-label={props.label}>
      <table class="compact">
        <thead>
          <tr>
            {props.head.map((text) => (
              <th scope="col">{text}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map(([heading, ...cells]) => (
            <tr>
              <th scope="row">{heading}</th>
              {cells.map((cell) => (
                <td class={isSentence(cell) ? 'sentence' : undefined}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
