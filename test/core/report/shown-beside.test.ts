import { expect, it } from 'vitest';
import { commentId } from '../../../src/core/report/comments/comments.ts';
import type { ReportSource } from '../../../src/core/report/model/source.ts';
import { describePage, reportPageIds, shownOn } from '../../../src/core/report/report-pages.ts';
import { reportWords } from '../../../src/texts/report-words.ts';
import { agreement } from '../../support/report-people.ts';
import { fourWaves } from '../../support/trend-series.ts';

const series = fourWaves();
const last = series.at(-1);
if (!last) throw new Error('no waves');
const [comment] = last.scope.release.comments;
if (!comment) throw new Error('no comments');
const all = {
  series,
  agreements: [agreement],
  withdrawn: new Set([commentId(comment.item, 0, 0)]),
};
const source: ReportSource = {
  scope: last.scope,
  language: 'en',
  words: reportWords('en'),
  releaseHash: 'ab12'.repeat(16),
  search: '',
};

/** The same report, of which only what a page says it shows was read. */
function readFor(page: (typeof reportPageIds)[number]): ReportSource {
  const beside = shownOn(page);
  return {
    ...source,
    series: beside.includes('earlier') ? all.series : [last as (typeof series)[number]],
    ...(beside.includes('agreements') ? { agreements: all.agreements } : {}),
    ...(beside.includes('withdrawn') ? { withdrawn: all.withdrawn } : {}),
  };
}

it.each(reportPageIds)('%s shows nothing beside what it says it reads', (page) => {
  expect(describePage(page, readFor(page))).toEqual(describePage(page, { ...source, ...all }));
});

it.each(
  reportPageIds.filter((page) => shownOn(page).length > 0),
)('%s would show less if it read only its own release', (page) => {
  const without = describePage(page, { ...source, series: [last] });
  expect(without).not.toEqual(describePage(page, { ...source, ...all }));
});
