import { describe, expect, test } from 'vitest';
import { itemsOf } from '../../../src/core/definition/definition.ts';
import {
  identified,
  type OwnQuestion,
} from '../../../src/core/definition/own-questions/own-question.ts';
import { scopeOf } from '../../../src/core/report/groups/scope.ts';
import { trendPage } from '../../../src/core/report/trend/trend.ts';
import { findBundled, withOwnParts } from '../../../src/definitions.ts';
import { makeRelease, type Person, sheet } from '../../support/make-release.ts';

/** Own questions over waves: followed where they say the same, left out where they do not. */

const found = findBundled('csi-pulse');
if (!found) throw new Error('csi-pulse is not bundled');
const pulse = found;

const question = (
  kind: OwnQuestion['kind'],
  nl: string,
  options: string[] = [],
  more: Record<string, string> = {},
): OwnQuestion =>
  identified({
    kind,
    text: { nl, ...more },
    options: options.map((one) => ({ nl: one })),
    because: '',
  });

const canteen = question('agreement', 'De kantine helpt.');
const coffee = question('eleven', 'Hoe goed is de koffie?', ['Slecht', 'Goed']);
const first = question('choice', 'Wat eerst?', ['Koffie', 'Thee']);
/** The same question with a translation, which keeps its id. */
const translated = identified(
  { ...canteen, text: { ...canteen.text, en: 'The canteen helps.' } },
  canteen,
);
const otherwise = question('agreement', 'De kantine helpt niet.');

/** A wave of forty people whose answers to own questions are all one value. */
function wave(at: number, ownQuestions: OwnQuestion[], answers: Record<string, number>) {
  const definition = withOwnParts(pulse, {
    coreValues: [],
    modulesOff: [],
    ownQuestions,
  });
  const people = Array.from({ length: 40 }, (_, place): Person => {
    const scored = Object.fromEntries(
      itemsOf(pulse).flatMap(({ id, scale }) => (scale ? [[id, 2 + (place % 3)]] : [])),
    );
    const layer = place < 10 ? 'middle' : 'employee';
    return { layer, department: 'Zorg', answers: sheet(definition, { ...scored, ...answers }) };
  });
  const release = makeRelease({
    definition,
    people,
    blockOf: ({ layer }) => layer,
    selects: [{}, { side: 'leaders' }, { side: 'staff' }],
  });
  const named = { ...release.wave, id: `w${at}`, title: `Meting ${at}` };
  return { scope: scopeOf({ ...release, wave: named }, definition), months: 3 * at, shared: [] };
}

const lineOf = (page: ReturnType<typeof trendPage>, id: string) =>
  page.groups[0]?.lines.find(({ measure }) => measure.id === id);
const indexOf = (page: ReturnType<typeof trendPage>) =>
  page.groups[0]?.lines.find(({ measure }) => measure.kind === 'index');
/** What each wave that asked it published. */
const meansOf = (page: ReturnType<typeof trendPage>, id: string) =>
  lineOf(page, id)?.points.flatMap(({ title, cell }) =>
    cell.withheld ? [] : [[title, cell.mean]],
  );

describe('an own question of several waves', () => {
  test('that says the same is followed, also once it was translated, with what each wave answered', () => {
    const page = trendPage([
      wave(0, [canteen, coffee, first], { [canteen.id]: 2, [coffee.id]: 4, [first.id]: 1 }),
      wave(1, [translated, coffee, first], { [canteen.id]: 4, [coffee.id]: 9, [first.id]: 2 }),
    ]);
    expect(translated.id).toBe(canteen.id);
    expect(meansOf(page, canteen.id)).toEqual([
      ['Meting 0', 2],
      ['Meting 1', 4],
    ]);
    expect(meansOf(page, coffee.id)).toEqual([
      ['Meting 0', 4],
      ['Meting 1', 9],
    ]);
    // The instrument's own lines stand as if nothing had been added, and a choice has no mean.
    expect(indexOf(page)?.points).toHaveLength(2);
    expect(lineOf(page, first.id)).toBeUndefined();
  });

  test('that says something else is another question, and is not followed', () => {
    const page = trendPage([
      wave(0, [canteen], { [canteen.id]: 2 }),
      wave(1, [otherwise], { [otherwise.id]: 4 }),
    ]);
    expect(otherwise.id).not.toBe(canteen.id);
    expect([lineOf(page, canteen.id), lineOf(page, otherwise.id)]).toEqual([undefined, undefined]);
    expect(indexOf(page)?.points).toHaveLength(2);
  });

  test('that began later, or was left out once, is followed over the waves that asked it', () => {
    const page = trendPage([
      wave(0, [canteen], { [canteen.id]: 2 }),
      wave(1, [coffee], { [coffee.id]: 5 }),
      wave(2, [canteen, coffee], { [canteen.id]: 4, [coffee.id]: 7 }),
    ]);
    expect(meansOf(page, canteen.id)).toEqual([
      ['Meting 0', 2],
      ['Meting 2', 4],
    ]);
    expect(meansOf(page, coffee.id)).toEqual([
      ['Meting 1', 5],
      ['Meting 2', 7],
    ]);
    expect(indexOf(page)?.points).toHaveLength(3);
  });
});
