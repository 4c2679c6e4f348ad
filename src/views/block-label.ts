import { commonNames, labelOf } from '../core/ballot/block-label.ts';
import type { Plan, PlannedBlock } from '../core/ballot/plan-schema.ts';
import type { StaffLanguage } from '../core/language/language.ts';
import { groupTexts } from '../texts/groups.ts';

/** What the blocks of a plan are called, as the devices of their people call them. */
export function blockLabels(
  plan: Pick<Plan, 'axes' | 'leaders'>,
  language: StaffLanguage,
): (block: PlannedBlock) => string {
  const common = commonNames(plan);
  return (block) =>
    labelOf({ side: block.side, common: common(block) }, groupTexts[language], language);
}
