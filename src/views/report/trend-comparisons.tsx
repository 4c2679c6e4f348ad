import { fill } from '../../core/language/language.ts';
import type { Comparison } from '../../core/report/trend/trend.ts';
import { Part, TableFrame } from './parts.tsx';
import { depthOf, type ReportContext } from './report-context.ts';
import { changeText, comparedName, lineTitle, meanText, staffText } from './trend-words.ts';

/** Per measure, the smallest groups that two waves have in common, beside each other. */
export function TrendComparisons(props: {
  context: ReportContext;
  comparisons: readonly Comparison[];
}) {
  const { context } = props;
  const texts = depthOf(context).trend;
  if (props.comparisons.length === 0) return null;
  return (
    <Part title={texts.groups}>
      <p class="soft">{texts.groupsLead}</p>
      {props.comparisons.map((comparison, at) => {
        const measure = lineTitle(context, comparison);
        const title = fill(texts.since, { measure, wave: comparison.since });
        return (
          <details class="wrapping" open={at === 0}>
            <summary>{title}</summary>
            <TableFrame
              label={title}
              head={[texts.group, texts.change, texts.staff, texts.before, texts.now]}
              rows={comparison.groups.map((group) => [
                comparedName(context, group),
                changeText(context, group.change),
                staffText(context, group.change),
                meanText(context, group.earlier),
                meanText(context, group.later),
              ])}
            />
          </details>
        );
      })}
    </Part>
  );
}
