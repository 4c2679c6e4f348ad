import { fill, say } from '../../core/language/language.ts';
import { signedWhole, whole } from '../../core/language/numbers.ts';
import {
  type ItemSection,
  itemsPage,
  type ItemsPage as Model,
} from '../../core/report/items/items.ts';
import { AnswerCharts, shareText } from './answer-charts.tsx';
import { HowToRead, NothingShown, PageHead, Part, TableFrame } from './parts.tsx';
import { nameOf, partName, type ReportContext, textsOf } from './report-context.ts';

/** Every statement: exact answers of the whole, and the favourable share of other groups. */
export function ItemsPage({ context }: { context: ReportContext }) {
  const texts = textsOf(context);
  const model = itemsPage(context.scope);
  const sections = together(model.sections);
  return (
    <>
      <PageHead context={context} page="items" lead={texts.items.lead} />
      {sections.length === 0 ? (
        <NothingShown text={texts.withheldPage} />
      ) : (
        <HowToRead context={context} text={texts.items.description} />
      )}
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

interface SectionProps {
  context: ReportContext;
  model: Model;
  section: ItemSection;
}

function Section(props: SectionProps & { id: string }) {
  const { context, section, model, id } = props;
  const texts = textsOf(context);
  const { language } = context;
  const scale = section.scale;
  // Statements of several themes that stand together are a section of this page's own making.
  const isOutside = !scale && model.sections.includes(section);
  const theme = scale ? say(scale.title, language) : null;
  const heading = theme ?? (isOutside ? texts.items.outside : null);
  const title = fill(texts.items.chart, {
    scale: theme ?? (isOutside ? texts.items.outside : texts.pages.items.nav),
    group: nameOf(context, context.scope.whole.name),
  });
  return (
    <Part {...(heading ? { title: heading } : {})}>
      {scale ? <p class="soft">{say(scale.about, language)}</p> : null}
      <AnswerCharts
        context={context}
        id={id}
        title={title}
        rows={section.rows.map((row) => ({ ...row, cell: row.cells[0] }))}
      />
      <Net context={context} section={section} />
      {model.columns.length > 1 ? <OtherGroups {...props} /> : null}
    </Part>
  );
}

/** For questions from 0 to 10: the share of 9–10 minus the share of 0–6, for the whole. */
function Net({ context, section }: Pick<SectionProps, 'context' | 'section'>) {
  const texts = textsOf(context).items;
  const { language } = context;
  return (
    <>
      {section.rows.map(({ item, cells: [cell] }) =>
        !cell || cell.withheld || cell.kind !== 'counts' || !cell.net ? null : (
          <p>
            {fill(texts.net, {
              item: say(item.text, language),
              net: signedWhole(cell.net.value, language),
              low: signedWhole(cell.net.low, language),
              high: signedWhole(cell.net.high, language),
              n: whole(cell.n, language),
            })}
          </p>
        ),
      )}
    </>
  );
}

function OtherGroups({ context, model, section }: SectionProps) {
  const texts = textsOf(context).items;
  return (
    <details>
      <summary>{texts.bands}</summary>
      <TableFrame
        label={texts.bands}
        head={[texts.item, ...model.columns.map((name) => partName(context, name))]}
        rows={section.rows.map((row) => [
          say(row.item.text, context.language),
          ...row.cells.map((cell) => shareText(context, cell)),
        ])}
      />
    </details>
  );
}
