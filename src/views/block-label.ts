import type { Plan, PlannedBlock } from '../core/ballot/plan-schema.ts';
import { type StaffLanguage, say, staffLanguages, type Text } from '../core/language/language.ts';
import { groupTexts } from '../texts/groups.ts';

/**
 * What a block is called, in every language: its side, then what its people have in common on each
 * axis; an axis on which they differ altogether is left out.
 * @example { nl: 'Medewerkers · Verkoop · Zuid', en: 'Staff · Verkoop · Zuid' }
 */
export function blockLabel(plan: Pick<Plan, 'axes' | 'leaders'>, block: PlannedBlock): Text {
  const texts = staffLanguages.map((language) => [language, write(plan, block, language)]);
  return Object.fromEntries(texts);
}

function write(
  { axes, leaders }: Pick<Plan, 'axes' | 'leaders'>,
  { side, spans }: PlannedBlock,
  language: StaffLanguage,
): string {
  const words = groupTexts[language];
  const parts = axes.flatMap((axis) => {
    const span = spans[axis.id] ?? [];
    const leading = (value: string) => leaders.includes(value) === (side === 'leaders');
    const possible =
      axis.id === 'layer' && side !== 'mixed'
        ? axis.values.filter((value) => leading(value.id))
        : axis.values;
    const named = axis.values.filter((value) => span.includes(value.id));
    if (named.length >= possible.length) return [];
    return [
      listed(
        named.map((value) => say(value.label, language)),
        words.and,
      ),
    ];
  });
  return [words[side], ...parts].join(' · ');
}

function listed(names: string[], and: string): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}
