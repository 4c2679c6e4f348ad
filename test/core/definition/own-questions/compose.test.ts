import { describe, expect, test } from 'vitest';
import { longestBallot } from '../../../../src/core/definition/ballot-size.ts';
import { checkDefinition } from '../../../../src/core/definition/check.ts';
import { itemsOf } from '../../../../src/core/definition/definition.ts';
import { definitionSchema } from '../../../../src/core/definition/definition-schema.ts';
import { definitionHash } from '../../../../src/core/definition/hash.ts';
import {
  identified,
  missingLanguages,
  mostOwnQuestions,
  type OwnQuestion,
  ownQuestionsSchema,
} from '../../../../src/core/definition/own-questions/own-question.ts';
import { findBundled, withOwnParts } from '../../../../src/definitions.ts';

const base = findBundled('csi-full');
if (!base) throw new Error('csi-full is not bundled');
const nothing = { coreValues: [], ownQuestions: [], modulesOff: [] };

const question = (kind: OwnQuestion['kind'], nl: string, options: string[] = []): OwnQuestion =>
  identified({
    kind,
    text: { nl, en: `${nl} (en)` },
    options: options.map((one) => ({ nl: one, en: one })),
    because: '',
  });
const ofEachKind = [
  question('agreement', 'De kantine helpt.'),
  question('frequency', 'We lunchen samen.'),
  question('eleven', 'Hoe goed is de koffie?', ['Heel slecht', 'Heel goed']),
  question('choice', 'Wat eerst?', ['Koffie', 'Thee', 'Water']),
  question('open', 'Wat mist er nog?'),
];

describe('a wave with own questions', () => {
  const asked = withOwnParts(base, { ...nothing, ownQuestions: ofEachKind });

  test('asks a sound definition of its own, by its own id and hash', async () => {
    expect(definitionSchema.parse(asked)).toEqual(asked);
    expect(checkDefinition(asked)).toEqual([]);
    expect(asked.id).toMatch(/^csi-full_[0-9a-f]{8}$/);
    expect(await definitionHash(asked)).not.toBe(await definitionHash(base));
  });

  test('keeps every item, scale and format of the instrument as it was', () => {
    expect(itemsOf(asked).filter(({ own }) => !own)).toEqual(itemsOf(base));
    expect(asked.scales).toEqual(base.scales);
    expect(asked.formats).toMatchObject(base.formats);
  });

  test('asks them before the closing open questions, of everybody, in no scale', () => {
    const own = itemsOf(asked).filter((item) => item.own);
    expect(own.map(({ id }) => id)).toEqual(ofEachKind.map(({ id }) => id));
    expect(own.every(({ scale, audience }) => !scale && audience === 'everyone')).toBe(true);
    expect(asked.sections.at(-1)).toEqual(base.sections.at(-1));
    expect(own.map(({ format }) => asked.formats[format]?.kind)).toEqual([
      'rating',
      'rating',
      'eleven',
      'choice',
      'open',
    ]);
  });

  test('has words in every language of the instrument, and says how much longer it takes', () => {
    expect(Object.keys(itemsOf(asked).find(({ own }) => own)?.text ?? {})).toEqual(
      expect.arrayContaining(base.languages),
    );
    expect(asked.minutes.to).toBeGreaterThanOrEqual(base.minutes.to);
  });

  test('pads its ballots as far as the longest answers need, in steps of 512 bytes', () => {
    const open = Array.from({ length: mostOwnQuestions }, (_, at) =>
      question('open', `Vraag ${at}`),
    );
    const long = withOwnParts(base, { ...nothing, ownQuestions: open.slice(0, 3) });
    expect(longestBallot(long)).toBeGreaterThan(base.ballotBytes);
    expect(long.ballotBytes).toBeGreaterThanOrEqual(longestBallot(long));
    expect((long.ballotBytes - base.ballotBytes) % 512).toBe(0);
    const values = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes'].map((id) => ({
      id: `${id}-zes-zeven-acht`,
      name: { nl: id },
    }));
    expect(() => withOwnParts(base, { ...nothing, ownQuestions: open })).toThrow(
      'definition.own-questions',
    );
    expect(
      withOwnParts(base, { ...nothing, ownQuestions: ofEachKind, coreValues: values.slice(0, 2) })
        .ballotBytes,
    ).toBeLessThanOrEqual(8192);
  });
});

describe('the id of an own question', () => {
  const [first] = ofEachKind;
  if (!first) throw new Error('no question');
  const { id, ...written } = first;

  test('is the same wherever the same is asked', () => {
    expect(identified(written).id).toBe(id);
  });

  test('stays when a language is added, and when HR says why it is asked', () => {
    const more = { ...written, text: { ...written.text, pl: 'Stołówka pomaga.' }, because: 'x' };
    expect(identified(more, first).id).toBe(id);
  });

  test('changes with the words, the answers and their order', () => {
    const other = { ...written, text: { ...written.text, nl: 'De kantine helpt niet.' } };
    expect(identified(other, first).id).not.toBe(id);
    const choice = question('choice', 'Wat eerst?', ['Koffie', 'Thee']);
    const turned = { ...choice, options: choice.options.toReversed() };
    expect(identified(turned, choice).id).not.toBe(choice.id);
  });
});

test('what is not written in a language of the wave is named', () => {
  const half = question('choice', 'Wat eerst?', ['Koffie', 'Thee']);
  expect(missingLanguages(half, ['nl', 'en', 'pl'])).toEqual(['pl']);
  const [coffee = {}, tea = {}] = half.options;
  const options = [coffee, { nl: tea.nl ?? '' }];
  expect(missingLanguages({ ...half, options }, ['nl', 'en'])).toEqual(['en']);
});

test('limits: ten questions, two to nine answers, two hundred characters, none twice', () => {
  const many = Array.from({ length: 11 }, (_, at) => question('agreement', `Vraag ${at}`));
  expect(ownQuestionsSchema.safeParse(many.slice(0, 10)).success).toBe(true);
  expect(ownQuestionsSchema.safeParse(many).success).toBe(false);
  const refused = [
    [question('choice', 'Een', ['a'])],
    [question('choice', 'Tien', [...'abcdefghij'])],
    [question('eleven', 'Zonder einde', ['a'])],
    [question('open', 'x'.repeat(201))],
    [question('agreement', 'Dubbel'), question('agreement', 'Dubbel')],
  ];
  for (const one of refused) expect(ownQuestionsSchema.safeParse(one).success).toBe(false);
});

describe('modules that are left out', () => {
  test('take their screens and what only they needed, and leave a sound definition', () => {
    for (const off of [
      ['outcomes'],
      ['leading'],
      ['estimates'],
      ['outcomes', 'leading', 'estimates'],
    ]) {
      const asked = withOwnParts(base, { ...nothing, modulesOff: off });
      expect(definitionSchema.parse(asked)).toEqual(asked);
      expect(checkDefinition(asked)).toEqual([]);
      expect(asked.scales).toEqual(base.scales);
      expect(asked.id).not.toBe(base.id);
    }
  });

  test('without all three no outcome, no leaders’ question and no driven front is left', () => {
    const off = ['outcomes', 'leading', 'estimates'];
    const asked = withOwnParts(base, { ...nothing, modulesOff: off });
    expect(itemsOf(asked).filter(({ audience }) => audience === 'leaders')).toEqual([]);
    expect(asked.sections.map(({ id }) => id)).toEqual(['climate', 'importance', 'words']);
    expect(asked).not.toHaveProperty('driven');
    expect(asked).not.toHaveProperty('modules');
    expect(asked.minutes.to).toBeLessThanOrEqual(base.minutes.to);
  });

  test('one that a definition does not have changes nothing', () => {
    expect(withOwnParts(base, { ...nothing, modulesOff: ['elsewhere'] })).toBe(base);
  });

  test('a definition cannot let go of what a scale or the importance of themes needs', () => {
    const [first, ...rest] = base.sections;
    if (!first) throw new Error('no section');
    const screens = first.screens.map((screen) => ({ ...screen, module: 'outcomes' }));
    const wrong = checkDefinition({ ...base, sections: [{ ...first, screens }, ...rest] });
    expect(wrong[0]?.message).toContain('cannot be left out');
  });
});
