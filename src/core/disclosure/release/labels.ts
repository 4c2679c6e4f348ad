import { formatOf, itemsOf } from '../../definition/definition.ts';
import type { Definition } from '../../definition/definition-schema.ts';
import type { Text } from '../../language/language.ts';
import type { ReleaseData } from './release-schema.ts';

/** The tables whose words a reader needs. */
type Tables = Pick<ReleaseData, 'variables' | 'choices' | 'comments'>;

/**
 * The texts a reader of a release file alone needs: titles of scales by scale id, texts of items by
 * item id, and the options of choices under `item.option`; of what is published, and nothing else.
 */
export function labelsOf(definition: Definition, tables: Tables): Record<string, Text> {
  const used = idsIn(tables);
  return Object.fromEntries(Object.entries(wordsOf(definition)).filter(([id]) => used.has(id)));
}

function idsIn({ variables, choices, comments }: Tables): Set<string> {
  return new Set([
    ...variables.flatMap(({ id, parts, gapSpreads, fine }) => [
      id,
      ...parts.map((part) => part.id),
      ...gapSpreads.map(({ item }) => item),
      ...fine.flatMap((row) => row.gaps.map(({ item }) => item)),
    ]),
    ...choices.flatMap(({ item, rows }) => [
      item,
      ...rows.flatMap(({ counts }) => Object.keys(counts).map((option) => `${item}.${option}`)),
    ]),
    ...comments.map(({ item }) => item),
  ]);
}

function wordsOf(definition: Definition): Record<string, Text> {
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
