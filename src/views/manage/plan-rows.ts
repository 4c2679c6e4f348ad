import type { Terms } from '../../core/ballot/amendments.ts';
import type { Plan, PlannedGroup } from '../../core/ballot/plan-schema.ts';
import { fill, type Language, say } from '../../core/language/language.ts';
import { sideOfLayer } from '../../core/report/groups/group-name.ts';
import { councilTexts } from '../../texts/council.ts';
import { groupTexts } from '../../texts/groups.ts';
import { blockLabels } from '../block-label.ts';

/** What holds after the amendments. */
export type PlanTerms = Pick<Terms, 'k' | 'headcounts'>;

/** A plan by name: every block with its people, and every group that a report may name. */
export function planRows(plan: Plan, terms: PlanTerms, language: Language) {
  const labelOf = blockLabels(plan, language);
  const blocks = plan.blocks.map((block) => ({
    name: labelOf(block),
    people: terms.headcounts[block.id] ?? block.headcount,
  }));
  const named = plan.groups
    .filter(({ covered }) => covered > 0)
    .map((group) => ({
      name: groupName(plan, group, language),
      covered: fill(councilTexts[language].plan.coveredValue, grown(plan, terms, group)),
    }));
  // A layer that is a whole side and that side are the same people, once each as in the report.
  const groups = [...new Map(named.map((group) => [group.name, group])).values()];
  return { blocks, groups, total: blocks.reduce((sum, { people }) => sum + people, 0) };
}

/** A group's people, with those whom amendments added to the blocks wholly inside it. */
function grown({ blocks }: Plan, { headcounts }: PlanTerms, group: PlannedGroup) {
  const joined = blocks
    .filter(({ id }) => group.blocks.includes(id))
    .reduce((sum, { id, headcount }) => sum + (headcounts[id] ?? headcount) - headcount, 0);
  return { covered: group.covered + joined, people: group.headcount + joined };
}

function groupName(plan: Plan, { select }: PlannedGroup, language: Language): string {
  const { axes, blocks, leaders } = plan;
  const sides: Record<string, string> = groupTexts[language];
  const names = Object.entries(select).map(([axis, value]) => {
    const side = axis === 'layer' ? sideOfLayer({ wave: { axes, leaders }, blocks }, value) : null;
    const [from, sought] = side ? ['side', side] : [axis, value];
    const known = axes.find(({ id }) => id === from)?.values.find(({ id }) => id === sought);
    return known ? say(known.label, language) : (sides[sought] ?? sought);
  });
  return names.join(' · ') || councilTexts[language].plan.everybody;
}
