import { fill } from '../../core/language/language.ts';
import { whole } from '../../core/language/numbers.ts';
import type { MethodPage } from '../../core/report/method/method.ts';
import { Part, TableFrame } from './parts.tsx';
import { depthOf, nameOf, type ReportContext, textsOf, titleOf } from './report-context.ts';

/** Which parts figures were published for, and which groups have none; never why. */
export function PublishedParts({ context, model }: { context: ReportContext; model: MethodPage }) {
  const { method: texts, chart, coversOne } = textsOf(context);
  const depth = depthOf(context).method;
  const { language } = context;
  return (
    <Part title={texts.groups}>
      <p>{fill(texts.groupsLead, { k: model.wave.k, blocks: model.blocks.length })}</p>
      <details>
        <summary>{depth.parts}</summary>
        <TableFrame
          label={depth.parts}
          head={[depth.part, depth.people, depth.counted]}
          rows={model.blocks.map(({ name, headcount, ballots }) => [
            nameOf(context, name),
            whole(headcount, language),
            whole(ballots, language),
          ])}
        />
      </details>
      <details>
        <summary>{depth.resolution}</summary>
        <p>{depth.resolutionLead}</p>
        <TableFrame
          label={depth.resolution}
          head={[chart.subject, depth.fine, depth.coarse]}
          rows={model.resolution.map(({ measure, fine, coarse }) => [
            titleOf(context, measure),
            String(fine),
            String(coarse),
          ])}
        />
      </details>
      <Groups
        title={depth.partly}
        names={model.partly.map(({ name, covered, headcount }) =>
          fill(coversOne, { name: nameOf(context, name), covered, headcount }),
        )}
      />
      <Groups
        title={depth.notShown}
        names={model.notShown.map(({ name }) => nameOf(context, name))}
      />
    </Part>
  );
}

function Groups({ title, names }: { title: string; names: string[] }) {
  if (names.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {names.map((name) => (
          <li>{name}</li>
        ))}
      </ul>
    </details>
  );
}
