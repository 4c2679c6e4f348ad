import type { Axis } from '../../core/ballot/plan-schema.ts';
import type { Language } from '../../core/language/language.ts';
import { groupTexts } from '../../texts/groups.ts';
import { prepareTexts } from '../../texts/prepare.ts';

/** Attribute values as words, joined; no values at all is the whole organisation. */
export function selectionLabel(
  select: Record<string, string>,
  axes: Axis[],
  language: Language,
): string {
  const words: Record<string, string> = groupTexts[language];
  const parts = Object.entries(select).map(([id, value]) =>
    id === 'side'
      ? (words[value] ?? value)
      : (axes.find((axis) => axis.id === id)?.values.find((one) => one.id === value)?.label[
          language
        ] ?? value),
  );
  return parts.length > 0 ? parts.join(' · ') : prepareTexts[language].plan.organisation;
}
