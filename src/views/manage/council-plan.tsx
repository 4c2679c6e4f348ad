import type { Terms } from '../../core/ballot/amendments.ts';
import type { Plan, PlannedGroup } from '../../core/ballot/plan-schema.ts';
import { fill, type Language, say } from '../../core/language/language.ts';
import { councilTexts } from '../../texts/council.ts';
import { groupTexts } from '../../texts/groups.ts';
import { blockLabels } from '../block-label.ts';
import { Table } from './table.tsx';

interface Props {
  plan: Plan;
  /** What holds after the amendments. */
  terms: Pick<Terms, 'k' | 'headcounts'>;
  language: Language;
}

/** The plan as a works council reads it: every block, and every group a report may name. */
export function CouncilPlan({ plan, terms, language }: Props) {
  const texts = councilTexts[language].plan;
  const labelOf = blockLabels(plan, language);
  const headcounts = plan.blocks.map(({ id, headcount }) => terms.headcounts[id] ?? headcount);
  return (
    <section class="stack" aria-labelledby="plan">
      <h2 id="plan">{texts.title}</h2>
      <p>{fill(texts.lead, { k: terms.k })}</p>
      <Table
        caption={texts.blocks}
        visible
        head={
          <>
            <th scope="col">{texts.block}</th>
            <th scope="col" class="number">
              {texts.people}
            </th>
          </>
        }
      >
        {plan.blocks.map((block, at) => (
          <tr>
            <th scope="row">{labelOf(block)}</th>
            <td class="number">{headcounts[at]}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{texts.total}</th>
          <td class="number">{headcounts.reduce((sum, headcount) => sum + headcount, 0)}</td>
        </tr>
      </Table>
      <Table
        caption={texts.groups}
        visible
        head={
          <>
            <th scope="col">{texts.group}</th>
            <th scope="col">{texts.covered}</th>
          </>
        }
      >
        {plan.groups
          .filter(({ covered }) => covered > 0)
          .map((group) => (
            <tr>
              <th scope="row">{groupName(plan, group, language)}</th>
              <td>{fill(texts.coveredValue, grown(plan, terms, group))}</td>
            </tr>
          ))}
      </Table>
    </section>
  );
}

/** A group's people, with those whom amendments added to the blocks wholly inside it. */
function grown({ blocks }: Plan, { headcounts }: Props['terms'], group: PlannedGroup) {
  const joined = blocks
    .filter(({ id }) => group.blocks.includes(id))
    .reduce((sum, { id, headcount }) => sum + (headcounts[id] ?? headcount) - headcount, 0);
  return { covered: group.covered + joined, people: group.headcount + joined };
}

function groupName({ axes }: Plan, { select }: PlannedGroup, language: Language): string {
  const sides: Record<string, string> = groupTexts[language];
  const names = Object.entries(select).map(([axis, value]) => {
    const known = axes.find(({ id }) => id === axis)?.values.find(({ id }) => id === value);
    return known ? say(known.label, language) : (sides[value] ?? value);
  });
  return names.join(' · ') || councilTexts[language].plan.everybody;
}
