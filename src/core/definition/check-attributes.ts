import { fold } from '../ground/fold.ts';
import type { Attribute, Definition } from './definition-schema.ts';
import { type Problem, repeated } from './problem.ts';

/** The rules about attributes, layers and leaders that look across fields. */
export function attributeProblems(definition: Definition): Problem[] {
  return [
    ...repeated(
      definition.attributes.flatMap(({ id, title, headings }, at) =>
        spellings([id, ...Object.values(title), ...headings]).map((value) => ({
          value,
          path: ['attributes', at, 'headings'],
        })),
      ),
      'heading',
    ),
    ...definition.attributes.flatMap((attribute, at) => valueProblems(attribute, at)),
    ...layerProblems(definition),
  ];
}

function valueProblems({ id, ordered, values }: Attribute, at: number): Problem[] {
  const path = ['attributes', at, 'values'];
  if (!values) {
    return ordered
      ? [
          {
            path: ['attributes', at],
            message: `"${id}" is ordered: list its values, highest first`,
          },
        ]
      : [];
  }
  const words = values.flatMap(({ id: value, label, synonyms }, index) =>
    spellings([value, ...Object.values(label), ...synonyms]).map((value) => ({
      value,
      path: [...path, index, 'synonyms'],
    })),
  );
  return repeated(words, `word for "${id}"`);
}

/** The different words once each, in the way a staff list is read: without case and punctuation. */
function spellings(words: string[]): string[] {
  return [...new Set(words.map(fold))];
}

function layerProblems({ attributes, leaders }: Definition): Problem[] {
  const at = attributes.findIndex(({ id }) => id === 'layer');
  const layer = attributes[at];
  if (!layer?.ordered || !layer.values) {
    const message = 'an attribute "layer", ordered, with its values highest first, is needed';
    return [{ path: at < 0 ? ['attributes'] : ['attributes', at], message }];
  }
  const ids = layer.values.map(({ id }) => id);
  const unknown = leaders.flatMap((leader, index) =>
    ids.includes(leader)
      ? []
      : [
          {
            path: ['leaders', index],
            message: `"${leader}" is no layer: use ${ids.join(', ')}`,
          },
        ],
  );
  const everybody = ids.every((id) => leaders.includes(id))
    ? [{ path: ['leaders'], message: 'every layer leads: leave at least one out, for staff' }]
    : [];
  const twice = repeated(
    leaders.map((value, index) => ({ value, path: ['leaders', index] })),
    'leading layer',
  );
  return [...unknown, ...everybody, ...twice];
}
