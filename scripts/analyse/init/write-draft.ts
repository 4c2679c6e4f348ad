import { fill, type Language } from '../../../src/core/language/language.ts';
import type { AnalyseTexts } from '../../../src/texts/analyse.ts';
import { idOfHeading } from '../headings.ts';
import type { AnswerFormat } from './answer-format.ts';
import { type Draft, type DraftItem, mostInScale } from './draft.ts';

/** More questions than this may not fit into half of the longest sheet that there can be. */
const manyItems = 150;

/** Statements on one screen; a definition has no more. */
const onScreen = 5;

/**
 * The draft as YAML in one language, with a comment that begins with `?` at every place where a person
 * must look. It can be used as it is.
 */
export function writeDraft(
  draft: Draft,
  name: string,
  language: Language,
  texts: AnalyseTexts['init'],
): string {
  const text = (words: string) => `{ ${language}: ${JSON.stringify(words)} }`;
  const lines = [
    `# ${texts.about}`,
    `id: ${idOfHeading(name)}`,
    'version: 1.0.0',
    `title: ${text(name)}`,
    `about: ${text(name)}`,
    `languages: [${language}]`,
    'minutes: { from: 5, to: 10 }',
    `ballotBytes: ${draft.items.length > manyItems ? 8192 : 4096}`,
    '',
    ...attributeLines(draft, text, texts),
    ...(hasLayer(draft) ? leadersLines(draft, texts) : []),
    '',
    'formats:',
    ...[...draft.formats.values()].flatMap((format) => formatLines(format, text, texts)),
    '',
    ...scaleLines(draft, text, texts),
    '',
    'sections:',
    '  - id: questions',
    '    screens:',
    `    # ? ${texts.reversed}`,
    ...screensOf(draft.items).flatMap((items) => [
      `      - title: ${text(name)}`,
      '        items:',
      ...items.map(
        ({ id, text: words, format, scale }) =>
          `          - { id: ${id}, format: ${format}, ${scale ? `scale: ${scale}, ` : ''}text: ${text(words)} }`,
      ),
    ]),
    '',
    ...[...draft.odd].map(
      ([code, fields]) => `# ? ${fill(texts.odd, { code, fields: fields.join(', ') })}`,
    ),
    ...draft.apart.map((stem) => `# ? ${fill(texts.apart, { stem })}`),
    ...draft.crowded.map(
      ([stem, n]) => `# ? ${fill(texts.crowded, { stem, n, most: mostInScale })}`,
    ),
    ...leftOut(draft, texts).map((line) => `# ? ${line}`),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** Every column that is in no definition, with why, and the first row that shows it. */
export function leftOut({ left }: Pick<Draft, 'left'>, texts: AnalyseTexts['init']): string[] {
  return left.map(({ heading, why, low = 0, high = 0, row = 0 }) =>
    fill(texts.left[why], { field: heading.replace(/\s+/g, ' '), low, high, row }),
  );
}

type Text = (words: string) => string;

/** Five answers get a label each to fill in; of others without words the ends are enough. */
function formatLines(
  { key, from, to, labels }: AnswerFormat,
  text: Text,
  texts: AnalyseTexts['init'],
): string[] {
  const numbers = Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
  const question = labels
    ? fill(texts.wordOrder, { answers: labels.join(', ') })
    : fill(texts.labels, { from, to });
  const asked = `  # ? ${question}`;
  if (from === 0 && to === 10 && !labels) {
    return [asked, `  ${key}: { kind: eleven, low: ${text('0')}, high: ${text('10')} }`];
  }
  if (labels || (from === 1 && to === 5)) {
    const each = (labels ?? numbers).map(text).join(', ');
    const begin = from === 0 ? ['    from: 0'] : [];
    return [asked, `  ${key}:`, '    kind: rating', ...begin, `    labels: [${each}]`];
  }
  const ends = `low: ${text(String(from))}, high: ${text(String(to))}`;
  return [asked, `  ${key}: { kind: numbers, from: ${from}, to: ${to}, ${ends} }`];
}

const hasLayer = ({ attributes }: Draft) => attributes.some(({ values }) => values);

function attributeLines(draft: Draft, text: Text, texts: AnalyseTexts['init']): string[] {
  const others = draft.attributes.filter(({ id }) => id !== 'layer');
  const lines = others.map(({ id, heading }) => `  - { id: ${id}, title: ${text(heading)} }`);
  if (hasLayer(draft)) return ['attributes:', ...layerLines(draft, text, texts), ...lines];
  return [`# ? ${texts.noLayer}`, others.length > 0 ? 'attributes:' : 'attributes: []', ...lines];
}

function layerLines({ attributes }: Draft, text: Text, texts: AnalyseTexts['init']): string[] {
  const layer = attributes.find(({ values }) => values);
  const values = layer?.values ?? [];
  const ids = valueIds(values);
  return [
    `  # ? ${texts.layerOrder}`,
    '  - id: layer',
    `    title: ${text(layer?.heading ?? 'layer')}`,
    '    ordered: true',
    '    values:',
    ...values.map((value, at) => `      - { id: ${ids[at]}, label: ${text(value)} }`),
  ];
}

function leadersLines({ attributes }: Draft, texts: AnalyseTexts['init']): string[] {
  const layer = attributes.find(({ values }) => values);
  const [first = ''] = valueIds(layer?.values ?? []);
  return [`# ? ${texts.whoLeads}`, `leaders: [${first}]`];
}

/** An id for each value, never twice the same. */
function valueIds(values: readonly string[]): string[] {
  const ids = values.map(idOfHeading);
  return ids.map((id, at) => (ids.indexOf(id) < at ? `${id}-${at}` : id));
}

function scaleLines({ scales }: Draft, text: Text, texts: AnalyseTexts['init']): string[] {
  if (scales.length === 0) return [`# ? ${texts.noScales}`, 'scales: []'];
  return [
    `# ? ${texts.scales}`,
    'scales:',
    ...scales.map((id) => `  - { id: ${id}, title: ${text(id)}, about: ${text(id)} }`),
  ];
}

function screensOf(items: readonly DraftItem[]): DraftItem[][] {
  const screens = Math.ceil(items.length / onScreen);
  return Array.from({ length: screens }, (_, at) =>
    items.slice(at * onScreen, (at + 1) * onScreen),
  );
}
