import { fill } from '../../language/language.ts';
import { decimal, percent } from '../../language/numbers.ts';
import { endsOf, mostListed } from '../groups/ends.ts';
import type { Part } from '../model/page.ts';
import { nameOf, titleOf } from '../model/reader.ts';
import type { ReportSource } from '../model/source.ts';
import type { Table } from '../model/table.ts';
import type { WhoAnswered } from './who-answered.ts';

/** Whether all parts answered equally well, in words, with the parts for whoever calculates. */
export function whoAnsweredPart(source: ReportSource, found: WhoAnswered): Part {
  const { whoAnswered: texts } = source.words.pages.participation;
  const table: Table = {
    caption: texts.byPart,
    columns: [
      { title: texts.part, kind: 'text' },
      { title: texts.people, kind: 'count' },
      { title: texts.counted, kind: 'count' },
      { title: texts.response, kind: 'share' },
    ],
    rows: endsOf(found.parts, ({ response }) => response, mostListed).map(
      ({ name, headcount, ballots, response }) => [
        nameOf(source, name),
        { value: headcount },
        { value: ballots },
        { value: response },
      ],
    ),
  };
  return {
    kind: 'section',
    title: texts.title,
    parts: [
      evennessOf(source, found),
      ...effectOf(source, found),
      { kind: 'text', text: texts.limits, tone: 'small' },
      { kind: 'drawer', parts: [{ kind: 'table', table }] },
    ],
  };
}

function evennessOf(source: ReportSource, { uneven, indicator, parts }: WhoAnswered): Part {
  const { whoAnswered: texts } = source.words.pages.participation;
  const { language } = source;
  const [first, last] = [parts[0], parts.at(-1)];
  if (!uneven || !first || !last) return { kind: 'text', text: texts.even };
  const text = fill(texts.uneven, {
    ...{ highest: nameOf(source, first.name), high: percent(first.response, language) },
    ...{ lowest: nameOf(source, last.name), low: percent(last.response, language) },
    indicator: decimal(indicator, language),
  });
  return { kind: 'text', text, claims: ['response'] };
}

function effectOf(source: ReportSource, { uneven, effect }: WhoAnswered): Part[] {
  if (!effect || !uneven) return [];
  const { whoAnswered: texts } = source.words.pages.participation;
  const { language } = source;
  const measure = titleOf(source, effect.measure);
  const most = fill(texts.most, { measure, most: decimal(effect.most, language) });
  if (effect.weighed === null) return [{ kind: 'text', text: most }];
  const means = {
    mean: decimal(effect.mean, language),
    weighed: decimal(effect.weighed, language),
  };
  const key = means.mean === means.weighed ? 'sameMean' : 'otherMean';
  return [{ kind: 'text', text: `${fill(texts[key], { measure, ...means })} ${most}` }];
}
