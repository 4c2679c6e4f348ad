import { fill } from '../../language/language.ts';
import { day, decimal } from '../../language/numbers.ts';
import { agreeHere } from '../agreements/agree-here.ts';
import type { Alignment } from '../alignment/alignment.ts';
import { alignmentChart } from '../alignment/chart.ts';
import { endsOf } from '../figures/scale.ts';
import type { Fact, Part } from '../model/page.ts';
import { titleOf } from '../model/reader.ts';
import type { ReportSource } from '../model/source.ts';
import { claimsOfFinding, findingPart, reasonClaims } from './sentences.ts';
import type { SummaryPage } from './summary.ts';

/** A place to write on paper. */
const blank = '……………………………';

/**
 * What somebody takes in within a minute: how serious, where the pictures differ and what to talk
 * about first, a sentence each; the picture of the gap; and one decision with a place for what, who
 * and when.
 */
export function firstMinute(
  source: ReportSource,
  figures: SummaryPage,
  alignment: Alignment,
): Part[] {
  const { three } = source.words.pages.summary;
  return [
    { kind: 'section', title: three, parts: threeSentences(source, figures) },
    { kind: 'section', parts: alignmentChart(source, { id: 'summary', alignment }) },
    decision(source, figures),
  ];
}

/** One sentence a question, with at most one figure and its interval. */
export function threeSentences(source: ReportSource, figures: SummaryPage): Part[] {
  const { summary: texts } = source.words.pages;
  const gap =
    figures.differences.find(({ code }) => code === 'gap') ??
    figures.differences.find(({ code }) => code === 'gapNone' || code === 'gapWithheld');
  const [topic] = figures.topics;
  return [
    levelSentence(source, figures),
    ...(gap ? [findingPart(gap, source)] : []),
    topic
      ? {
          kind: 'text',
          text: fill(texts.first, { measure: titleOf(source, topic.measure) }),
          claims: topic.reasons.map(({ code }) => reasonClaims[code]),
        }
      : { kind: 'text', text: texts.noTopics },
  ];
}

function levelSentence(source: ReportSource, { level: [found] }: SummaryPage): Part {
  if (!found) return { kind: 'text', text: '' };
  if (found.code !== 'level') return findingPart(found, source);
  const { language, words } = source;
  const { mean, low, high } = found.index;
  const text = found.level ? words.findings.level[found.level] : words.findings.levelBetween;
  const said = fill(text, { mean: decimal(mean, language), ...endsOf(found.ends) });
  const claims = claimsOfFinding(found);
  if (low === null || high === null) return { kind: 'text', text: said, claims };
  const ends = { low: decimal(low, language), high: decimal(high, language) };
  return { kind: 'text', text: `${said} ${fill(words.findings.levelEnds, ends)}`, claims };
}

/** What an agreement is made of, as lines to write it on. */
export function toWriteOn({ words: { pages, depth } }: ReportSource): Fact[] {
  const terms = [pages.summary.what, depth.agreements.owner, depth.agreements.due];
  return terms.map((term) => ({ term, value: blank }));
}

/** The one decision to take: what was agreed already, or lines to write it on. */
function decision(source: ReportSource, { topics: [topic] }: SummaryPage): Part {
  const { language, words } = source;
  const { summary: texts, pages } = words.pages;
  const { owner, due } = words.depth.agreements;
  const [agreed] = source.agreements ?? [];
  const facts: Fact[] = agreed
    ? [
        { term: texts.what, value: agreed.text },
        { term: owner, value: agreed.owner },
        { term: due, value: day(agreed.due, language) },
      ]
    : toWriteOn(source);
  const about = topic
    ? fill(texts.decideAbout, { measure: titleOf(source, topic.measure) })
    : texts.decide;
  return {
    kind: 'section',
    title: texts.decision,
    parts: [
      { kind: 'text', text: about },
      { kind: 'facts', facts },
      ...(topic ? agreeHere(source, topic.measure) : []),
      {
        kind: 'link',
        page: 'agreements',
        text: fill(texts.more, { page: pages.agreements.nav }),
      },
    ],
  };
}
