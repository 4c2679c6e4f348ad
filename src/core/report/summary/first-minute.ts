import { fill } from '../../language/language.ts';
import { day } from '../../language/numbers.ts';
import { agreeHere } from '../agreements/agree-here.ts';
import type { Alignment } from '../alignment/alignment.ts';
import { listed } from '../groups/group-name.ts';
import type { Fact, Part } from '../model/page.ts';
import { titleOf } from '../model/reader.ts';
import type { ReportSource } from '../model/source.ts';
import { sinceBefore } from '../trend/since-before.ts';
import { gapPicture, showsGap } from './gap-picture.ts';
import { findingPart, headFinding, reasonClaims, writeFinding } from './sentences.ts';
import type { Finding, SummaryPage } from './summary.ts';
import type { Topic } from './topics.ts';

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
    { kind: 'section', parts: onePicture(source, figures, alignment) },
    decision(source, figures),
  ];
}

/** The picture of the gap, or else the first of those of everybody together, with what it says. */
function onePicture(source: ReportSource, figures: SummaryPage, alignment: Alignment): Part[] {
  const parts = gapPicture(source, { id: 'summary', alignment });
  const second = parts.findIndex(({ kind }, at) => at > 0 && kind === 'chart');
  const codes: readonly Finding['code'][] = showsGap(alignment)
    ? ['gapCount', 'gapNone']
    : ['highest', 'lowest', 'even'];
  const found = [...figures.level, ...figures.differences].find(({ code }) => codes.includes(code));
  return parts
    .slice(0, second < 0 ? parts.length : second)
    .map((part) =>
      part.kind === 'chart' && found ? { ...part, message: headFinding(found, source) } : part,
    );
}

/** The findings that the first two sentences say: how serious, and where the pictures differ. */
export function saidFirst({ level, differences }: SummaryPage): (Finding | undefined)[] {
  const gap =
    differences.find(({ code }) => code === 'gap') ??
    differences.find(({ code }) => code === 'gapNone' || code === 'gapWithheld');
  return [level[0], gap];
}

/**
 * One sentence a question, with at most one figure and its interval; below them, in small letters, what
 * changed since the wave before.
 */
export function threeSentences(source: ReportSource, figures: SummaryPage): Part[] {
  const { groups } = source.words.pages;
  const { talk } = source.words.findings;
  const [level, gap] = saidFirst(figures);
  const [topic] = figures.topics;
  return [
    ...(level ? [findingPart(level, source)] : []),
    ...fewAnswered(source, figures),
    ...(gap ? gapSentence(source, gap) : []),
    topic
      ? {
          kind: 'text',
          text: fill(talk.first, {
            measure: titleOf(source, topic.measure),
            why: listed(whyOf(source, topic), groups.and),
          }),
          claims: topic.reasons.map(({ code }) => reasonClaims[code]),
        }
      : { kind: 'text', text: figures.topicsTested ? talk.none : talk.untold },
    ...sinceBefore(source),
  ];
}

/** Below the level, in small letters, that few answered. */
function fewAnswered(source: ReportSource, { level }: SummaryPage): Part[] {
  return level.flatMap((found): Part[] =>
    found.code === 'response' && found.low
      ? [{ kind: 'text', text: writeFinding(found, source), tone: 'small' }]
      : [],
  );
}

/** The gap in one sentence; below it, in small letters, that it is one within
 * departments, and the picture's is not. */
function gapSentence(source: ReportSource, gap: Finding): Part[] {
  if (gap.code !== 'gap' || !gap.within) return [findingPart(gap, source)];
  const { gapWithinBeside } = source.words.findings;
  return [
    findingPart({ ...gap, within: false }, source),
    { kind: 'text', text: gapWithinBeside, tone: 'small' },
  ];
}

/** The reasons to talk about a theme without their figures, each once. */
function whyOf({ words }: ReportSource, { reasons }: Topic): string[] {
  const { why } = words.findings.talk;
  const said = { ...why, importance: why.priority, distance: why.priority };
  return [...new Set(reasons.map(({ code }) => said[code]))];
}

/** What an agreement is made of, as lines to write it on. */
export function toWriteOn({ words: { pages, depth } }: ReportSource): Fact[] {
  const terms = [pages.summary.what, depth.agreements.owner, depth.agreements.due];
  return terms.map((term) => ({ term, value: blank, open: true }));
}

/** The one decision to take: what was agreed already, or lines to write it on. */
function decision(source: ReportSource, { topics: [topic] }: SummaryPage): Part {
  const { language, words } = source;
  const { summary: texts, pages } = words.pages;
  const { talk } = words.findings;
  const { owner, due } = words.depth.agreements;
  const agreements = source.agreements ?? [];
  const agreed = topic ? agreements.find(({ theme }) => theme === topic.measure.id) : agreements[0];
  const others = agreements.filter((one) => one !== agreed);
  const facts: Fact[] = agreed
    ? [
        { term: texts.what, value: agreed.text },
        { term: owner, value: agreed.owner },
        { term: due, value: day(agreed.due, language) },
      ]
    : toWriteOn(source);
  const about = topic
    ? fill(agreed ? talk.agreed : texts.decideAbout, {
        measure: titleOf(source, topic.measure),
      })
    : texts.decide;
  return {
    kind: 'section',
    title: texts.decision,
    parts: [
      { kind: 'text', text: about },
      { kind: 'facts', facts },
      ...(topic ? agreeHere({ ...source, agreements: others }, topic.measure) : []),
      {
        kind: 'link',
        page: 'agreements',
        text: fill(texts.more, { page: pages.agreements.nav }),
      },
    ],
  };
}
