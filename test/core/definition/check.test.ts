import { describe, expect, test } from 'vitest';
import { checkDefinition } from '../../../src/core/definition/check.ts';
import type { Definition, Item } from '../../../src/core/definition/definition-schema.ts';
import { readDefinition } from './read-definition.ts';

/** The messages for the pulse after a change. */
function problemsAfter(change: (definition: Definition) => void): string[] {
  const definition = readDefinition('csi-pulse');
  change(definition);
  return checkDefinition(definition).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

function item(definition: Definition, id: string): Item {
  const found = definition.sections
    .flatMap(({ screens }) => screens.flatMap(({ items }) => items))
    .find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
}

function add(definition: Definition, like: string, changes: Partial<Item>, section = 0): void {
  const screen = definition.sections[section]?.screens.at(-1);
  screen?.items.push({ ...structuredClone(item(definition, like)), ...changes });
}

test('the pulse as it stands has no problem', () => {
  expect(problemsAfter(() => {})).toEqual([]);
});

describe('names', () => {
  test('an id used twice is named at its second place', () => {
    expect(problemsAfter((pulse) => add(pulse, 'd9_1', { id: 'd1_2' }))).toEqual([
      'sections.0.screens.3.items.1.id: the id (of an item, scale or attribute) "d1_2" is used twice: choose another one',
    ]);
  });

  test.each(['d1', 'layer', 'index'])('an item cannot be called %s, as something else is', (id) => {
    expect(problemsAfter((pulse) => add(pulse, 'o1', { id }, 1))).toHaveLength(1);
  });

  test('two sections, options or values of one name are refused', () => {
    const problems = problemsAfter((pulse) => {
      for (const section of pulse.sections) section.id = 'same';
      const contact = pulse.attributes.find(({ id }) => id === 'contact');
      for (const value of contact?.values ?? []) value.id = 'same';
    });
    expect(problems).toHaveLength(4);
  });

  test('a word that could mean two layers is refused', () => {
    const problems = problemsAfter((pulse) => {
      pulse.attributes[0]?.values?.[3]?.synonyms.push(' Supervisor ');
    });
    expect(problems).toEqual([
      'attributes.0.values.3.synonyms: the word for "layer" "supervisor" is used twice: choose another one',
    ]);
  });

  test('a heading that could mean two columns is refused', () => {
    const problems = problemsAfter((pulse) => pulse.attributes[1]?.headings.push('LEVEL'));
    expect(problems).toHaveLength(1);
  });
});

describe('references', () => {
  test('an unknown format, scale, twin or estimate is named', () => {
    const problems = problemsAfter((pulse) => {
      item(pulse, 'o1').format = 'constructor';
      item(pulse, 'd2_1').scale = 'd22';
      item(pulse, 'd3_1').twinOf = 'd33_1';
      item(pulse, 'o2').estimates = 'd44';
    });
    expect(problems).toContainEqual(expect.stringContaining('unknown format "constructor"'));
    expect(problems).toContainEqual(expect.stringContaining('unknown scale "d22"'));
    expect(problems).toContainEqual(expect.stringContaining('unknown item "d33_1"'));
    expect(problems).toContainEqual(expect.stringContaining('unknown "d44"'));
  });

  test('an estimate of one item needs the labels of that item', () => {
    const problems = problemsAfter((pulse) => {
      Object.assign(item(pulse, 'o1'), { estimates: 'd9_1', format: 'agreement' });
    });
    expect(problems).toContainEqual(expect.stringContaining('another format: use "frequency"'));
  });

  test('importance names two choices of the same options', () => {
    const named = problemsAfter((pulse) => {
      pulse.importance = { should: 'o1', gets: 'none' };
    });
    expect(named).toEqual([
      'importance.should: "o1" is no choice that everybody gets: use the id of one',
      'importance.gets: "none" is no choice that everybody gets: use the id of one',
    ]);
  });

  test('a scale of more than twenty-eight scored items is refused, because its totals outgrow whole numbers', () => {
    const problems = problemsAfter((pulse) => {
      const screen = pulse.sections[0]?.screens[0];
      const first = item(pulse, 'd5_1');
      for (let at = 2; at <= 29; at += 1) {
        screen?.items.push({ ...first, id: `d5_${at}` });
      }
    });
    expect(problems).toContainEqual(expect.stringContaining('scale "d5" has 29 scored items'));
  });

  test('a reversed item cannot have a twin, because the gap would be turned round', () => {
    const problems = problemsAfter((pulse) => {
      item(pulse, 'd5_1').reversed = true;
      item(pulse, 'd9_1').twinOf = 'd5_1';
    });
    expect(problems).toContainEqual(expect.stringContaining('asked the same way round'));
  });

  test('a scale without a scored item is refused', () => {
    const problems = problemsAfter((pulse) => {
      item(pulse, 'd5_1').scored = false;
    });
    expect(problems).toEqual(['scales.4: scale "d5" has no scored item: add one']);
  });

  test('twins are rated on five points, in one scale, and never a twin of a twin', () => {
    const twin = (changes: Partial<Item>) =>
      problemsAfter((pulse) => add(pulse, 'd1_2', { id: 'should', twinOf: 'd1_2', ...changes }));
    expect(twin({})).toEqual([]);
    expect(twin({ format: 'likelihood' })).toHaveLength(2);
    expect(twin({ scale: 'd2' })).toHaveLength(1);
    expect(twin({ twinOf: 'should' })).toHaveLength(1);
  });

  test('only leaders estimate, on the range of the scales and outside the scales', () => {
    const estimate = (changes: Partial<Item>, audience: 'everyone' | 'leaders') =>
      problemsAfter((pulse) => {
        const section = pulse.sections[1];
        if (section) section.audience = audience;
        add(pulse, 'o1', { id: 'est', estimates: 'd1', ...changes }, 1);
      });
    expect(estimate({}, 'leaders')).toEqual([]);
    expect(estimate({}, 'everyone')).toHaveLength(1);
    expect(estimate({ format: 'likelihood' }, 'leaders')).toHaveLength(1);
    expect(estimate({ scale: 'd1' }, 'leaders')).toHaveLength(2);
  });

  test('an item of a scale has the range that the other scales have', () => {
    const problems = problemsAfter((pulse) => {
      item(pulse, 'o2').scale = 'd1';
    });
    expect(problems).toHaveLength(1);
  });

  test('only a rating can be turned round', () => {
    const problems = problemsAfter((pulse) => {
      item(pulse, 'open1').reversed = true;
    });
    expect(problems).toHaveLength(1);
  });
});

describe('what shows a driven front', () => {
  test('is named by scales and by single items outside them', () => {
    expect(
      problemsAfter((pulse) => {
        pulse.driven = { brings: ['d9', 'o1'], gets: ['d2'] };
      }),
    ).toEqual([]);
  });

  test('an item of a scale, which has no mean of its own, and an unknown id are refused', () => {
    expect(
      problemsAfter((pulse) => {
        pulse.driven = { brings: ['d9_1'], gets: ['d99'] };
      }),
    ).toEqual([
      'driven.brings.0: "d9_1" is no scale, and no item outside the scales: use an id of one',
      'driven.gets.0: "d99" is no scale, and no item outside the scales: use an id of one',
    ]);
  });
});

describe('layers', () => {
  test('leaders are layers, named once, and not all of them', () => {
    expect(problemsAfter((pulse) => pulse.leaders.push('chief'))).toEqual([
      'leaders.3: "chief" is no layer: use top, middle, lead, employee',
    ]);
    expect(problemsAfter((pulse) => pulse.leaders.push('employee'))).toHaveLength(1);
    expect(problemsAfter((pulse) => pulse.leaders.push('top'))).toHaveLength(1);
  });

  test('the layer attribute is there, ordered and closed', () => {
    expect(problemsAfter((pulse) => pulse.attributes.shift())).toHaveLength(1);
    expect(
      problemsAfter((pulse) => {
        const layer = pulse.attributes[0];
        if (layer) layer.ordered = false;
      }),
    ).toHaveLength(1);
  });

  test('an ordered attribute lists its values', () => {
    const problems = problemsAfter((pulse) => {
      const site = pulse.attributes.find(({ id }) => id === 'site');
      if (site) site.ordered = true;
    });
    expect(problems).toHaveLength(1);
  });
});

describe('formats and screens', () => {
  test('a format nobody uses is a mistake', () => {
    const problems = problemsAfter((pulse) => {
      item(pulse, 'o1').format = 'agreement';
    });
    expect(problems).toEqual(['formats.quality: no item uses the format "quality": remove it']);
  });

  test('nobody can choose more options than there are', () => {
    const problems = problemsAfter((pulse) => {
      const label = { nl: 'iets', en: 'something' };
      const options = [
        { id: 'one', label },
        { id: 'two', label },
      ];
      pulse.formats.quality = { kind: 'choice', pick: 3, options };
    });
    expect(problems).toHaveLength(1);
  });

  test('eight items do not fit one screen', () => {
    const problems = problemsAfter((pulse) => {
      for (const id of ['a', 'b', 'c', 'd', 'e']) add(pulse, 'o1', { id }, 1);
    });
    expect(problems).toEqual([
      'sections.1.screens.0: 8 items on one screen: at most 7, so split it',
    ]);
  });

  test('languages are named once and minutes run forward', () => {
    expect(problemsAfter((pulse) => pulse.languages.push('nl'))).toHaveLength(1);
    expect(
      problemsAfter((pulse) => {
        pulse.minutes = { from: 9, to: 3 };
      }),
    ).toHaveLength(1);
  });
});
