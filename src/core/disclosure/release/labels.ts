import { type Definition, formatOf, itemsOf } from '../../definition/definition.ts';
import type { Text } from '../../language/language.ts';

/**
 * The texts a reader of a release file alone needs: titles of scales by scale id, texts of items by
 * item id, and the options of choices under `item.option`.
 */
export function labelsOf(definition: Definition): Record<string, Text> {
  const labels: Record<string, Text> = {};
  for (const scale of definition.scales) labels[scale.id] = scale.title;
  for (const item of itemsOf(definition)) {
    labels[item.id] = item.text;
    const format = formatOf(definition, item);
    if (format.kind !== 'choice') continue;
    for (const option of format.options) labels[`${item.id}.${option.id}`] = option.label;
  }
  return labels;
}
