import { describe, expect, test } from 'vitest';
import { longestBallot } from '../../../src/core/definition/ballot-size.ts';
import { formatOf, itemsOf, scoredItems } from '../../../src/core/definition/definition.ts';
import type { Definition } from '../../../src/core/definition/definition-schema.ts';
import { say } from '../../../src/core/language/language.ts';
import { readDefinition } from './read-definition.ts';

const pulse = readDefinition('csi-pulse');
const full = readDefinition('csi-full');

/** An item with everything a respondent meets when answering it. */
function asked(definition: Definition, id: string) {
  const item = itemsOf(definition).find((each) => each.id === id);
  return item && { ...item, format: formatOf(definition, item) };
}

function titles(definition: Definition): string[] {
  return definition.sections.flatMap(({ screens }) => screens.map(({ title }) => say(title, 'nl')));
}

describe('csi-full', () => {
  const items = itemsOf(full);

  test('asks everyone 57 items and leaders 15 more', () => {
    expect(items.filter(({ audience }) => audience === 'everyone')).toHaveLength(57);
    expect(items.filter(({ audience }) => audience === 'leaders')).toHaveLength(15);
  });

  test('has nine scales with the topics of the instrument, two of them kept out of the score', () => {
    const counts = full.scales.map(({ id }) => {
      const own = items.filter(({ scale, twinOf }) => scale === id && !twinOf);
      return [id, own.length, scoredItems(full, id).length];
    });
    expect(counts).toEqual([
      ['d1', 4, 4],
      ['d2', 5, 5],
      ['d3', 4, 3],
      ['d4', 4, 4],
      ['d5', 5, 5],
      ['d6', 4, 3],
      ['d7', 5, 5],
      ['d8', 5, 5],
      ['d9', 5, 5],
    ]);
    const polar = items.filter(({ reversed }) => reversed);
    expect(polar.map(({ id, scored }) => [id, scored])).toEqual([
      ['d3_4', false],
      ['d6_2', false],
    ]);
  });

  test('asks of each of the first eight scales how important it should be', () => {
    const twins = items.filter(({ twinOf }) => twinOf);
    expect(twins.map(({ twinOf }) => twinOf)).toEqual(
      pulse.scales.slice(0, 8).map(({ id }) => scoredItems(pulse, id)[0]?.id),
    );
    expect(twins.every(({ format }) => format === 'importance')).toBe(true);
  });

  test('lets leaders estimate each scale on the labels its items have', () => {
    const estimates = items.filter((item) => item.estimates);
    expect(estimates.map((item) => item.estimates)).toEqual(full.scales.map(({ id }) => id));
    for (const item of estimates) {
      expect(item.format).toBe(scoredItems(full, item.estimates ?? '')[0]?.format);
    }
  });

  test('offers one priority per scale, of which three may be chosen', () => {
    const format = full.formats.priorities;
    expect(format?.kind === 'choice' && format.pick).toBe(3);
    expect(format?.kind === 'choice' && format.options.map(({ id }) => id)).toEqual(
      full.scales.map(({ id }) => id),
    );
  });

  test('gives every rating a way to say "don’t know" apart from not answering', () => {
    for (const [id, format] of Object.entries(full.formats)) {
      if (format.kind === 'rating' || format.kind === 'eleven') {
        expect(format.notApplicable, id).toBeDefined();
      }
    }
  });

  test('puts at most six items on a screen, and no two screens have one title', () => {
    const screens = full.sections.flatMap((section) => section.screens);
    expect(Math.max(...screens.map((screen) => screen.items.length))).toBeLessThanOrEqual(6);
    expect(new Set(titles(full)).size).toBe(screens.length);
  });

  test('leaves room in a ballot for the values of an organisation', () => {
    expect(full.ballotBytes).toBeLessThanOrEqual(4096);
    expect(full.ballotBytes - longestBallot(full)).toBeGreaterThanOrEqual(240);
  });

  test('keeps sentences short: at most 110 characters in either language', () => {
    for (const { id, text } of items) {
      expect(say(text, 'nl').length, id).toBeLessThanOrEqual(110);
      expect(say(text, 'en').length, id).toBeLessThanOrEqual(110);
    }
  });
});

describe('csi-pulse', () => {
  test('asks nine anchors, two outcomes and one open question', () => {
    expect(itemsOf(pulse).map(({ id }) => id)).toEqual([
      'd1_2',
      'd2_1',
      'd3_1',
      'd4_2',
      'd5_1',
      'd6_1',
      'd7_1',
      'd8_1',
      'd9_1',
      'o1',
      'o2',
      'open1',
    ]);
  });

  test.each(
    itemsOf(pulse).map(({ id }) => id),
  )('%s is asked word for word as in csi-full', (id) => {
    expect(asked(pulse, id)).toEqual(asked(full, id));
  });

  test('shares scales, attributes and leaders with csi-full', () => {
    expect(full.scales).toEqual(pulse.scales);
    expect(full.attributes.slice(0, pulse.attributes.length)).toEqual(pulse.attributes);
    expect(full.leaders).toEqual(pulse.leaders);
  });
});
