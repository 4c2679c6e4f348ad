import type { Measure } from '../../core/report/figures/figures.ts';
import { measuredScales } from '../../core/report/figures/measures.ts';
import { summaryPage } from '../../core/report/summary/summary.ts';
import { adviceTexts } from '../../texts/advice.ts';
import { Part } from './parts.tsx';
import { depthOf, type ReportContext, titleOf } from './report-context.ts';

/** Ideas for the themes to talk about first; those for the other themes are folded away. */
export function Suggestions({ context }: { context: ReportContext }) {
  const texts = depthOf(context).agreements;
  const { release, definition } = context.scope;
  const first = summaryPage(context.scope).topics.map((topic) => topic.measure);
  const known = measuredScales(release, definition).map((one) => one.measure);
  const others = known.filter((measure) => !first.some(({ id }) => id === measure.id));
  const has = ({ id }: Measure) => id in adviceTexts[context.language];
  if (!known.some(has)) return null;
  return (
    <Part title={texts.suggestions}>
      <p class="soft">{texts.suggestionsLead}</p>
      {first.filter(has).map((measure) => (
        <Ideas context={context} measure={measure} />
      ))}
      <details>
        <summary>{texts.otherThemes}</summary>
        <div class="stack">
          {others.filter(has).map((measure) => (
            <Ideas context={context} measure={measure} />
          ))}
        </div>
      </details>
    </Part>
  );
}

function Ideas({ context, measure }: { context: ReportContext; measure: Measure }) {
  return (
    <div class="stack tight">
      <h3>{titleOf(context, measure)}</h3>
      <ul>
        {adviceTexts[context.language][measure.id]?.map((idea) => (
          <li>{idea}</li>
        ))}
      </ul>
    </div>
  );
}
