import { fill } from '../../language/language.ts';
import { day } from '../../language/numbers.ts';
import { type Measure, withheld } from '../figures/figures.ts';
import { measuredScales } from '../figures/measures.ts';
import type { AgreementsPart, Fact, Page, Part } from '../model/page.ts';
import { titleOf } from '../model/reader.ts';
import type { ReportSource } from '../model/source.ts';
import { figureOf, type Table } from '../model/table.ts';
import { summaryPage } from '../summary/summary.ts';
import { judgedTogether } from '../trend/verdicts.ts';
import { changeInWords } from './change-in-words.ts';
import type { ReportAgreement } from './report-agreement.ts';

/** What was agreed per unit, with the measured change beside it, and ideas to begin with. */
export function describeAgreements(source: ReportSource): Page {
  const { depth, pages } = source.words;
  const texts = depth.agreements;
  const { agreements = [], agreementsAsOf } = source;
  const asOf = agreementsAsOf && fill(texts.asOf, { day: day(agreementsAsOf, source.language) });
  return {
    id: 'agreements',
    title: pages.pages.agreements.title,
    lead: texts.lead,
    parts: [
      ...(asOf ? [{ kind: 'text', text: asOf, tone: 'small' } as const] : []),
      ...(agreements.length === 0
        ? [{ kind: 'text', text: texts.none, tone: 'notice' } as const]
        : [agreementsIn(source, agreements)]),
      ...ideas(source),
    ],
  };
}

/** What changed since an agreement is clear where it holds for all agreements together. */
function judged(agreements: readonly ReportAgreement[]): ReportAgreement[] {
  const { changes } = judgedTogether(agreements.map(({ change }) => change ?? withheld));
  return agreements.map((agreement, at) => {
    const { change } = agreement;
    const verdict = changes[at];
    if (!change || change.withheld || !verdict || verdict.withheld) return agreement;
    return { ...agreement, change: { ...change, clear: verdict.clear } };
  });
}

/** Agreements by unit, each with what was measured since. */
export function agreementsIn(source: ReportSource, agreed: readonly ReportAgreement[]): Part {
  const agreements = judged(agreed);
  const units = [...new Set(agreements.map(({ unit }) => unit))].map(
    (unit): AgreementsPart => ({
      unit,
      agreements: agreements
        .filter((agreement) => agreement.unit === unit)
        .map((agreement) => ({
          id: agreement.id,
          about: fill(source.words.agreements.about, { measure: agreement.measure }),
          text: agreement.text,
          facts: factsOf(source, agreement),
          ...(agreement.history?.length ? { history: historyOf(source, agreement) } : {}),
          ...(agreement.change ? { change: changeInWords(source, agreement.change) } : {}),
        })),
    }),
  );
  return { kind: 'agreements', units, table: tableOf(source, agreements) };
}

function factsOf({ language, words }: ReportSource, agreement: ReportAgreement): Fact[] {
  const texts = words.depth.agreements;
  return [
    { term: texts.owner, value: agreement.owner },
    { term: texts.due, value: day(agreement.due, language) },
    { term: texts.status, value: words.agreements.states[agreement.status] },
    ...(agreement.review ? [{ term: texts.review, value: day(agreement.review, language) }] : []),
  ];
}

/** What it was before each change, the latest first. */
function historyOf({ language, words }: ReportSource, { history = [] }: ReportAgreement): string[] {
  return history.toReversed().map(({ changedOn, text, owner, due, status }) =>
    fill(words.depth.agreements.before, {
      day: day(changedOn, language),
      text,
      owner,
      due: day(due, language),
      status: words.agreements.states[status],
    }),
  );
}

function tableOf({ words }: ReportSource, agreements: readonly ReportAgreement[]): Table {
  const { agreements: texts, trend } = words.depth;
  return {
    caption: words.pages.pages.agreements.title,
    claim: 'agreed',
    columns: [
      { title: texts.unit, kind: 'text' },
      { title: words.pages.chart.theme, kind: 'text' },
      { title: texts.agreement, kind: 'sentence' },
      { title: texts.owner, kind: 'text' },
      { title: texts.due, kind: 'day' },
      { title: texts.status, kind: 'text' },
      { title: texts.review, kind: 'day' },
      { title: trend.change, kind: 'gap', interval: true },
      { title: words.pages.alignment.verdict, kind: 'sentence' },
    ],
    rows: agreements.map(({ unit, measure, text, owner, due, status, review, change }) => [
      ...[unit, measure, text, owner, due, words.agreements.states[status], review],
      change &&
        figureOf(change, ({ change: value, low, high, clear }) => ({ value, low, high, clear })),
      !change || change.withheld ? null : change.clear ? trend.clear : trend.unclear,
    ]),
  };
}

/** Ideas for the themes to talk about first; those for the other themes are folded away. */
function ideas(source: ReportSource): Part[] {
  const { agreements: texts } = source.words.depth;
  const { advice } = source.words;
  const { release, definition } = source.scope;
  const first = summaryPage(source.scope).topics.map((topic) => topic.measure);
  const known = measuredScales(release, definition).map((one) => one.measure);
  const others = known.filter((measure) => !first.some(({ id }) => id === measure.id));
  const about = (measures: readonly Measure[]): Part => ({
    kind: 'ideas',
    ideas: measures.flatMap((measure) => {
      const items = advice[measure.id];
      return items ? [{ title: titleOf(source, measure), items }] : [];
    }),
  });
  if (!known.some(({ id }) => id in advice)) return [];
  return [
    {
      kind: 'section',
      title: texts.suggestions,
      parts: [
        { kind: 'text', text: texts.suggestionsLead, tone: 'soft' },
        about(first),
        { kind: 'folded', title: texts.otherThemes, parts: [about(others)] },
      ],
    },
  ];
}
