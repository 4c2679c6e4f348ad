import { fill, quoted } from '../../language/language.ts';
import { listed } from '../groups/group-name.ts';
import type { Part } from '../model/page.ts';
import type { ReportSource } from '../model/source.ts';
import type { Change } from './line.ts';
import { type TrendLine, trendPage } from './trend.ts';
import { lineTitle } from './words.ts';

/** Subjects, and letters of their names, that one line has room for; of more it says how many. */
const mostNamed = 2;
const mostLetters = 90;

type Compared = Pick<TrendLine, 'measure' | 'basis'> & Change;

/**
 * What changed clearly for everybody together since the wave before, in one line, by the verdicts of
 * the page *Trend*: that nothing did is said too.
 * @returns nothing where no earlier wave asked anything in the same way
 */
export function sinceBefore(source: ReportSource): Part[] {
  const { series = [], words, language } = source;
  if (series.length < 2) return [];
  const [whole] = trendPage(series).groups;
  const all = (whole?.lines ?? []).flatMap(({ measure, basis, last }): Compared[] =>
    last.withheld ? [] : [{ measure, basis, ...last }],
  );
  const from = Math.max(...all.map((one) => one.from));
  const compared = all.filter((one) => one.from === from);
  const before = series[from]?.scope.release.wave.title;
  if (before === undefined) return [];
  const { since } = words.findings;
  const clear = compared.filter((one) => one.clear);
  const said = (direction: number) => {
    const some = clear.filter(({ change }) => Math.sign(change) === direction);
    return some.length > 0 ? subjects(source, some, compared.length) : null;
  };
  const [higher, lower] = [said(1), said(-1)];
  const code = higher && lower ? 'both' : higher ? 'higher' : lower ? 'lower' : 'none';
  const text = fill(since[code], {
    wave: quoted(before, language),
    higher: higher ?? '',
    lower: lower ?? '',
  });
  return [{ kind: 'text', text, tone: 'small', claims: clear.length > 0 ? ['changes'] : [] }];
}

/** Few subjects by name, more of them as a number. */
function subjects(source: ReportSource, some: readonly Compared[], of: number): string {
  const names = some.map((one) =>
    quoted(lineTitle(source, one).replace(/\.$/, ''), source.language),
  );
  const said = listed(names, source.words.pages.groups.and);
  const few = some.length <= mostNamed && said.length <= mostLetters;
  return few ? said : fill(source.words.findings.since.count, { n: some.length, of });
}
