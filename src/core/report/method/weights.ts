import { say } from '../../language/language.ts';
import { measuredItems, measuredScales } from '../figures/measures.ts';
import type { Part } from '../model/page.ts';
import { titleOf } from '../model/reader.ts';
import type { ReportSource } from '../model/source.ts';
import type { Column, Table } from '../model/table.ts';

/**
 * How much of each outcome goes with each theme, beside what all explain together. No order and no
 * verdict: the parts are too uncertain for either. Empty where the release carries none.
 */
export function weightsSection(source: ReportSource): Part[] {
  const { chart } = source.words.pages;
  const { method: texts } = source.words.depth;
  const { release, definition } = source.scope;
  const items = measuredItems(release, definition).map(({ item }) => item);
  const found = (release.relativeWeights ?? []).flatMap((one) => {
    const item = items.find(({ id, own }) => id === one.outcome && !own);
    return item ? [{ ...one, text: item.text }] : [];
  });
  if (found.length === 0) return [];
  const share = (part: number | undefined) => (part === undefined ? null : { value: part / 100 });
  const table: Table = {
    caption: texts.weights,
    columns: [
      { title: chart.subject, kind: 'text' },
      ...found.map(({ text }): Column => ({ title: say(text, source.language), kind: 'share' })),
    ],
    rows: [
      ...measuredScales(release, definition).flatMap(({ measure }) =>
        found[0]?.weights.some(({ scale }) => scale === measure.id)
          ? [
              [
                titleOf(source, measure),
                ...found.map(({ explained, weights }) =>
                  explained === 0
                    ? null
                    : share(weights.find(({ scale }) => scale === measure.id)?.share),
                ),
              ],
            ]
          : [],
      ),
      [texts.explained, ...found.map(({ explained }) => share(explained))],
    ],
    across: { title: chart.outcome },
  };
  const lead: Part = { kind: 'text', text: texts.weightsLead };
  return [{ kind: 'section', title: texts.weights, parts: [lead, { kind: 'table', table }] }];
}

/** How many gave one answer to everything, in words; nothing where the release does not say. */
export function straightLiningNote({ scope, words }: ReportSource): Part[] {
  const { straightLining: band } = scope.release;
  if (band === undefined || scope.unit) return [];
  const text = words.depth.method.straightLining[band] ?? '';
  return [{ kind: 'text', text, tone: 'small' }];
}
