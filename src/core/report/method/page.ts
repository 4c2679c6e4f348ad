import { pointsOfScales } from '../../definition/points.ts';
import { fill, say } from '../../language/language.ts';
import { listOf } from '../../language/list.ts';
import { decimal, whole } from '../../language/numbers.ts';
import type { Fact, Page, Part } from '../model/page.ts';
import { titleOf } from '../model/reader.ts';
import type { ReportSource } from '../model/source.ts';
import { type Column, plain, type Table } from '../model/table.ts';
import { wordBounds } from '../summary/summary.ts';
import { type MethodPage, methodPage } from './method.ts';
import { publishedSection } from './published-section.ts';
import type { ReliabilityPage } from './reliability.ts';
import { straightLiningNote, weightsSection } from './weights.ts';

/** How the figures were made: rules, reliability, what was published, fingerprints. */
export function describeMethod(source: ReportSource): Page {
  const texts = source.words.depth.method;
  const figures = methodPage(source.scope);
  return {
    id: 'method',
    title: source.words.pages.pages.method.title,
    lead: texts.lead,
    parts: [
      section(texts.howTitle, { kind: 'list', items: how(source) }),
      ...(source.scope.unit ? [] : [reliability(source, figures.reliability)]),
      ...straightLiningNote(source),
      ...associations(source, figures.reliability),
      ...(source.scope.unit ? [] : weightsSection(source)),
      publishedSection(source, figures),
      fingerprints(source, figures),
    ],
  };
}

/** The rules of counting, on the points of this questionnaire. */
function how({ language, words, scope }: ReportSource): string[] {
  const { from, to } = pointsOfScales(scope.definition);
  const at = (bound: number) => decimal(from + (bound * (to - from)) / 100, language, 1);
  const [weak, uneven, fair] = wordBounds;
  const said = { from, to, weak: at(weak), uneven: at(uneven), fair: at(fair) };
  const texts = words.depth.method;
  const [scales = '', index = '', ...rules] = texts.how.map((rule) => fill(rule, said));
  return [scales, index, ...apart({ language, scope }, texts.apart), ...rules];
}

/** Which themes of how often something is done do not count in the index, and why. */
function apart({ language, scope }: Pick<ReportSource, 'language' | 'scope'>, text: string) {
  const outside = scope.definition.scales.filter(({ behaviour, inIndex }) => behaviour && !inIndex);
  if (outside.length === 0) return [];
  const titles = outside.map(({ title }) => say(title, language));
  return [fill(text, { themes: listOf(titles, language) })];
}

const section = (title: string, ...parts: Part[]): Part => ({ kind: 'section', title, parts });

function reliability(source: ReportSource, { rows }: ReliabilityPage): Part {
  const { chart } = source.words.pages;
  const texts = source.words.depth.method;
  if (rows.length === 0) {
    return section(texts.reliability, { kind: 'text', text: texts.noReliability });
  }
  const column = (title: string, interval = false): Column => ({
    title,
    kind: 'coefficient',
    interval,
  });
  const table: Table = {
    caption: texts.reliability,
    columns: [
      { title: chart.subject, kind: 'text' },
      { title: 'n', kind: 'count' },
      column(texts.alpha, true),
      column(texts.omega),
      { title: texts.word, kind: 'text' },
      column(texts.icc1, true),
      column(texts.icc2),
      column(texts.designEffect),
    ],
    rows: rows.map((row) => [
      titleOf(source, row.measure),
      { value: row.n },
      { value: row.alpha, low: row.alphaLow, high: row.alphaHigh },
      plain(row.omega),
      row.word ? texts.words[row.word] : null,
      { value: row.icc1, low: row.icc1Low, high: row.icc1High },
      plain(row.icc2),
      plain(row.designEffect),
    ]),
  };
  const lead: Part = { kind: 'text', text: texts.reliabilityLead };
  const clustered = rows.some(({ designEffect }) => designEffect !== null);
  const note: Part = { kind: 'text', text: texts.designEffectNote, tone: 'small' };
  return section(texts.reliability, lead, { kind: 'table', table }, ...(clustered ? [note] : []));
}

function associations(source: ReportSource, { associations: found }: ReliabilityPage): Part[] {
  const { chart } = source.words.pages;
  const texts = source.words.depth.method;
  if (found.length === 0) return [];
  const measures = found[0]?.rows.map((row) => row.measure) ?? [];
  const table: Table = {
    caption: texts.associations,
    columns: [
      { title: chart.subject, kind: 'text' },
      ...found.map(
        ({ outcome }): Column => ({
          title: say(outcome.text, source.language),
          kind: 'coefficient',
          interval: true,
          people: true,
        }),
      ),
    ],
    rows: measures.map((measure) => [
      titleOf(source, measure),
      ...found.map(({ rows }) => {
        const row = rows.find((one) => one.measure.id === measure.id);
        return row ? { value: row.r, low: row.low, high: row.high, n: row.n } : null;
      }),
    ]),
    across: { title: chart.outcome },
  };
  const lead: Part = { kind: 'text', text: texts.associationsLead };
  return [section(texts.associations, lead, { kind: 'table', table })];
}

/** The head of the log as a fact, where this report carries one. */
export function headOfLog({ words, logHead }: ReportSource): Fact[] {
  return logHead ? [{ term: words.pages.logHead, value: logHead, code: true }] : [];
}

/** What one needs to find the same publication and set-up again. */
export function fingerprints(source: ReportSource, figures: MethodPage): Part {
  const { pages, depth } = source.words;
  const texts = depth.method;
  const { wave, definitionTitle, receiptsHash } = figures;
  const { id, version } = wave.definition;
  return section(
    pages.fingerprint,
    { kind: 'text', text: pages[wave.promise] },
    {
      kind: 'facts',
      facts: [
        {
          term: texts.definition,
          value: `${say(definitionTitle, source.language)} (${id} ${version})`,
        },
        { term: texts.threshold, value: whole(wave.k, source.language) },
        { term: texts.manifest, value: wave.manifestHash, code: true },
        { term: texts.receipts, value: receiptsHash, code: true },
        { term: pages.fingerprint, value: source.releaseHash, code: true },
        ...headOfLog(source),
      ],
    },
  );
}
