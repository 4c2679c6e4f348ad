import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8 } from '../../../src/core/ground/bytes.ts';
import { canonicalJson } from '../../../src/core/ground/canonical-json.ts';
import { piecesOfBytes, readJsonPieces } from '../../../src/core/ground/read-json-pieces.ts';
import { canonicalPieces, utf8OfPieces } from '../../../src/core/ground/write-json-pieces.ts';

/** A text cut after every so many characters. */
const cut = (text: string, each: number): string[] =>
  Array.from({ length: Math.ceil(text.length / each) }, (_, at) =>
    text.slice(at * each, (at + 1) * each),
  );

const read = (text: string, each: number, levels: number): unknown => {
  try {
    return { value: readJsonPieces(cut(text, each), levels) };
  } catch (error) {
    return error instanceof SyntaxError ? 'no JSON' : error;
  }
};

const parsed = (text: string): unknown => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return 'no JSON';
  }
};

describe('a JSON text in pieces', () => {
  it('is read as the engine reads it whole, wherever it is cut', () => {
    const pieces = fc.nat({ max: 8 }).map((n) => n + 1);
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), pieces, fc.nat({ max: 5 }), (text, each, levels) => {
        expect(read(text, each, levels)).toEqual(parsed(text));
        expect(read(` ${text}\n`, each, levels)).toEqual(parsed(text));
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it('is refused where the engine refuses it: with a character less, more or other', () => {
    const around = fc.constantFrom(
      '"',
      '\\',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '1',
      'e',
      ' ',
      '\t',
      '',
    );
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 5 }),
        fc.nat(),
        around,
        fc.nat({ max: 1 }),
        (text, place, put, drop) => {
          const at = place % (text.length + 1);
          const spoiled = text.slice(0, at) + put + text.slice(at + drop);
          for (const each of [1, 3, 1000]) {
            for (const levels of [0, 2, 4]) {
              expect(read(spoiled, each, levels), spoiled).toEqual(parsed(spoiled));
            }
          }
        },
      ),
      { numRuns: 300, seed: 2 },
    );
  });

  it('gives what is called __proto__ a field of that name and no other parent', () => {
    const text = '{"a":[{"__proto__":{"b":1}}],"__proto__":[]}';
    for (const levels of [0, 1, 4])
      expect(JSON.stringify(readJsonPieces([text], levels))).toBe(text);
  });

  it('holds equal lists of small things once', () => {
    const rows = [
      { blocks: ['b1'], n: 1 },
      { blocks: ['b1'], n: 2 },
      { blocks: ['b2'], n: 3 },
    ];
    const [one, two, three] = readJsonPieces([JSON.stringify(rows)], 1) as typeof rows;
    expect([one, two, three]).toEqual(rows);
    expect(one?.blocks).toBe(two?.blocks);
  });

  it('is decoded from bytes with no character cut in two', () => {
    const text = `${'a'.repeat(65_535)}é${'😀'.repeat(40_000)}`;
    expect([...piecesOfBytes(utf8(text))].join('')).toBe(text);
  });
});

it('canonical JSON in pieces is the same text, and its bytes are those of the whole', () => {
  const long = Array.from({ length: 3000 }, (_, at) => ({
    text: 'é'.repeat(200),
    at,
    none: undefined,
  }));
  for (const value of [
    { b: [1, null, { d: {}, c: [] }], a: long },
    [],
    {},
    'text',
    1,
    null,
    true,
  ]) {
    const pieces = [...canonicalPieces(value)];
    expect(pieces.join('')).toBe(canonicalJson(value));
    expect(utf8OfPieces(pieces)).toEqual(utf8(canonicalJson(value)));
  }
  expect([...canonicalPieces({ a: long })].length).toBeGreaterThan(1);
});
