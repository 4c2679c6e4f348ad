import { describe, expect, test } from 'vitest';
import { longestBallot } from '../../../src/core/definition/ballot-size.ts';
import { formatOf, itemsOf, scoredItems } from '../../../src/core/definition/definition.ts';
import type { Definition } from '../../../src/core/definition/definition-schema.ts';
import { isText } from '../../../src/core/language/is-text.ts';
import { say, staffLanguages, type Text } from '../../../src/core/language/language.ts';
import { coreValueTexts } from '../../../src/texts/core-values.ts';
import { ownQuestionTexts } from '../../../src/texts/own-questions.ts';
import { readDefinition } from './read-definition.ts';

const pulse = readDefinition('csi-pulse', '2.0.0');
const full = readDefinition('csi-full', '2.0.0');
const earlier = readDefinition('csi-full', '1.2.0');
const items = itemsOf(full);
const staff = items.filter(({ audience }) => audience === 'everyone');
const languages = full.languages;

/** Words that deny. */
const denying: Record<string, string[]> = {
  de: ['nicht', 'nie', 'kein', 'keine'],
  fr: ['pas', 'jamais'],
  pl: ['nie', 'nigdy'],
  tr: ['değil', 'yok', 'hiç'],
  uk: ['не', 'ніколи'],
  ar: ['لا', 'ليس', 'أبدًا'],
  'nl-simple': ['niet', 'geen', 'nooit'],
};

/** An item with everything a respondent meets when answering it. */
function asked(definition: Definition, id: string) {
  const item = itemsOf(definition).find((each) => each.id === id);
  return item && { ...item, format: formatOf(definition, item) };
}

/** Reading everything that is asked of these people once, and answering each closed question. */
function minutesOf(audience: string, language: (typeof languages)[number]): number {
  const screens = full.sections
    .filter((section) => section.audience === audience)
    .flatMap((section) => section.screens);
  const read = screens.flatMap(({ title, intro, items: own }) => [
    title,
    ...(intro ? [intro] : []),
    ...own.flatMap((item) => {
      const format = formatOf(full, item);
      const options = format.kind === 'choice' ? format.options.map(({ label }) => label) : [];
      return [item.text, ...options];
    }),
  ]);
  const words = read.flatMap((text) => say(text, language).split(/\s+/)).length;
  const closed = screens
    .flatMap((screen) => screen.items)
    .filter((item) => formatOf(full, item).kind !== 'open').length;
  return words / 250 + (closed * 5) / 60;
}

describe('csi-full, second edition', () => {
  test('asks staff at most sixty closed questions, and no item is turned round or denies', () => {
    const closed = staff.filter((item) => formatOf(full, item).kind !== 'open');
    expect(closed.length).toBeLessThanOrEqual(60);
    expect(items.filter(({ reversed }) => reversed)).toEqual([]);
    for (const { id, text } of items) {
      expect(say(text, 'nl'), id).not.toMatch(/\b(niet|nooit|geen)\b/i);
      expect(say(text, 'en'), id).not.toMatch(/\b(not|never|no)\b|n't/i);
    }
  });

  test.each(Object.entries(denying))('denies nothing in %s either', (language, words) => {
    // Whom or what an item names may be a denial (people without contact, what goes wrong).
    const named = ['d1_5', 'd6_6'];
    const wrong = items.filter(({ id, text }) => {
      const said = say(text, language as (typeof languages)[number]).toLowerCase();
      return (
        !named.includes(id) && said.split(/[^\p{L}\p{M}]+/u).some((word) => words.includes(word))
      );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('asks how likely something is only of what the one who answers will do', () => {
    const likely = items.filter((item) => formatOf(full, item).kind === 'eleven');
    expect(likely.map(({ id }) => id)).toEqual(['o9', 'o3']);
    for (const { id, text } of likely) {
      expect(say(text, 'nl'), id).toMatch(/\bjij\b/);
      expect(say(text, 'en'), id).toMatch(/\byou\b/);
    }
  });

  test.each(
    languages,
  )('in %s takes staff less than twelve minutes at 250 words a minute and five seconds an answer, and leaders four more', (language) => {
    expect(minutesOf('everyone', language)).toBeLessThan(12);
    // What their first screen announces.
    expect(Math.ceil(minutesOf('leaders', language))).toBe(4);
  });

  test('scores at least four items of every scale, and keeps behaviour out of the index', () => {
    for (const { id } of full.scales) expect(scoredItems(full, id).length, id).toBeGreaterThan(3);
    const apart = full.scales.filter(({ behaviour }) => behaviour).map(({ id }) => id);
    expect(apart).toEqual(['d9']);
    expect(full.scales.filter(({ inIndex }) => !inIndex).map(({ id }) => id)).toEqual(apart);
    const often = items.filter(({ format }) => format === 'frequency');
    expect(often.every(({ scale, estimates }) => scale === 'd9' || estimates === 'd9_1')).toBe(
      true,
    );
  });

  test('asks real importance as two forced choices of the same nine in shuffled order', () => {
    const { should, gets } = full.importance ?? {};
    const [wanted, found] = [asked(full, should ?? ''), asked(full, gets ?? '')];
    expect(wanted?.format).toEqual(found?.format);
    const format = wanted?.format;
    if (format?.kind !== 'choice') throw new Error('no choice');
    expect([format.pick, format.shuffled]).toEqual([3, true]);
    expect(format.options.map(({ id }) => id)).toEqual(full.scales.map(({ id }) => id));
    expect(items.filter(({ twinOf }) => twinOf)).toEqual([]);
  });

  test('lets leaders estimate the anchor item of each scale, in its very words and answers', () => {
    const estimates = items.filter((item) => item.estimates);
    expect(estimates).toHaveLength(full.scales.length);
    expect(estimates.map(({ estimates: about }) => about)).toEqual(
      itemsOf(pulse).flatMap(({ id, scale }) => (scale ? [id] : [])),
    );
    for (const { id, text, format, estimates: about } of estimates) {
      const anchor = items.find((item) => item.id === about);
      expect([text, format], id).toEqual([anchor?.text, anchor?.format]);
    }
  });

  test('gives no id of the first edition to another question', () => {
    // Asked without supposing anything; a trend draws no line through other words.
    const plainer = ['o3', 'open2'];
    for (const { id, text } of items) {
      const before = itemsOf(earlier).find((item) => item.id === id);
      if (before && !plainer.includes(id))
        expect({ id, text }).toMatchObject({ id, text: before.text });
    }
  });

  test('has drive rest on an item about drive, and never on pride in the organisation', () => {
    expect(full.driven).toEqual({ brings: ['o6'], gets: ['d2', 'd5'] });
  });

  test('leaves room in a ballot for the values of an organisation, and sentences are short', () => {
    expect(full.ballotBytes).toBeLessThanOrEqual(4096);
    expect(full.ballotBytes - longestBallot(full)).toBeGreaterThanOrEqual(240);
    for (const { id, text } of items) {
      for (const language of languages) {
        expect(say(text, language).length, id).toBeLessThanOrEqual(110);
      }
    }
  });
});

/** Every text of a definition: items, answers, titles, names of groups. */
function textsIn(value: unknown): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  return isText(value) ? [value] : Object.values(value).flatMap(textsIn);
}

test.each([
  ['csi-full', full],
  ['csi-pulse', pulse],
] as const)('no text of %s is much longer than the room its Dutch one has', (_, definition) => {
  const tooLong = textsIn(definition).flatMap((text) => {
    const { length } = text.nl ?? '';
    const room = Math.max(24, length * (length < 90 ? 2.1 : 1.6));
    return Object.values(text).filter((words) => words.length > room);
  });
  expect(tooLong).toEqual([]);
});

test.each(
  staffLanguages,
)('questions an organisation adds in %s have the answers of the others', (language) => {
  const { agreement, frequency } = full.formats;
  if (agreement?.kind !== 'rating' || frequency?.kind !== 'rating') throw new Error('no rating');
  const wordsOf = (labels: Parameters<typeof say>[0][]) =>
    labels.map((each) => say(each, language));
  const values = coreValueTexts[language];
  expect(values.labels).toEqual(wordsOf(agreement.labels));
  expect(values.notApplicable).toBe(say(agreement.notApplicable ?? {}, language));
  expect(ownQuestionTexts[language].frequency).toEqual(wordsOf(frequency.labels));
});

describe('csi-pulse, second edition', () => {
  test('asks an anchor of every scale, two outcomes and one open question', () => {
    const own = itemsOf(pulse);
    expect(own.flatMap(({ scale }) => scale ?? [])).toEqual(full.scales.map(({ id }) => id));
    expect(own.slice(9).map(({ id }) => id)).toEqual(['o1', 'o9', 'open1']);
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
