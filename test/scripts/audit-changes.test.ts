import { beforeAll, describe, expect, it } from 'vitest';
import { judge } from '../../scripts/audit/judge.ts';
import { Malformed } from '../../scripts/audit/malformed.ts';
import { words } from '../../scripts/audit/words.ts';
import type { ReleaseData } from '../../src/core/disclosure/release/release-schema.ts';
import { chance } from '../core/disclosure/world.ts';
import { honestRelease } from '../support/audit-run.ts';

/**
 * One figure of an honest release changed at random, a few hundred times; `npm run torture -- changes`
 * makes ten thousand. What passes must be something that no reader of the file alone could tell from
 * an honest release.
 */
const changes = Number(process.env.THOROUGH) || 400;

type Place = { holder: Record<string | number, unknown>; key: string | number; path: string };

function placesOf(value: unknown, path: string): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const at = `${path}.${Array.isArray(value) ? '#' : key}`;
    const here =
      typeof one === 'number' ? [{ holder: value as Place['holder'], key, path: at }] : [];
    return [...here, ...placesOf(one, at)];
  });
}

const point = 'at which of the possible points a total, spread or choice should stand';
const decimals = 'whether a figure in two decimals or in steps of five per cent is right';
const alike = 'how many answered everything alike';

/**
 * The kinds that may pass, and the words of the closing note that say so: another draw of the same
 * rounding, or what only the sheets, the manifest (`--manifest`) or the receipts know.
 */
const untellable: [kind: RegExp, told: string][] = [
  [/^\.wave\.k$/, 'whether k and blocks are those promised (--manifest is for that)'],
  [/^\.participation\.refused\.\w+$/, 'how many envelopes were refused'],
  [/^\.groups\.#\.headcount$/, 'how many people stand outside the shown blocks'],
  [/^\.variables\.#\.(spread|gapSpreads\.#\.spread)$/, point],
  [/^\.variables\.#\.fine\.#\.(total|spread|gaps\.#\.total)$/, point],
  [
    /^\.variables\.#\.fine\.#\.items\.#\.band$/,
    'in which of the bands that its total leaves a share lies',
  ],
  [/^\.variables\.#\.to$/, 'how far their answers run'],
  [/^\.index\.spread$/, point],
  [/^\.choices\.#\.rows\.#\.counts\.\w+$/, point],
  [/^\.reliability\.#\.(alpha|omega)$/, decimals],
  [/^\.associations\.#\.r$/, decimals],
  [/^\.relativeWeights\.#\.(explained|weights\.#\.share)$/, decimals],
  [/^\.straightLining$/, alike],
];

it('tells each kind that may pass in the closing note', () => {
  for (const [, told] of untellable) expect(words.en.notCovered).toContain(told);
});

describe('changes of one figure', () => {
  let honest: ReleaseData;
  beforeAll(async () => {
    honest = await honestRelease();
  });

  it('are found, but for other draws and what only the box knows', () => {
    const random = chance(11);
    const passed = new Map<string, number>();
    const unknown: string[] = [];
    const copy = structuredClone(honest);
    const places = placesOf(copy, '');
    for (let at = 0; at < changes; at += 1) {
      const { holder, key, path } = places[Math.floor(random() * places.length)] as Place;
      const before = holder[key] as number;
      const steps = [1, -1, 2, -2, 3, -3, 5, 10, 0.01, -0.01, 0.2, -0.2, before, -before];
      const after =
        Math.round((before + (steps[Math.floor(random() * steps.length)] as number)) * 1000) / 1000;
      if (after === before || Object.is(after, -0)) continue;
      holder[key] = after;
      const told = found(copy);
      holder[key] = before;
      if (told) continue;
      passed.set(path, (passed.get(path) ?? 0) + 1);
      if (!untellable.some(([kind]) => kind.test(path)))
        unknown.push(`${path}: ${before} → ${after}`);
    }
    expect(unknown).toEqual([]);
    // Counts of answers carry a second, independent check: none of their changes may pass.
    expect([...passed.keys()].filter((path) => path.includes('.coarse.'))).toEqual([]);
    expect([...passed.values()].reduce((sum, one) => sum + one, 0)).toBeLessThan(changes * 0.075);
  });

  it('of words, flags and kinds end in a verdict too, never in a crash', () => {
    const random = chance(12);
    const strange = [
      '',
      'x',
      'constructor',
      '2026-13-45',
      '<b>',
      null,
      true,
      [],
      {},
      -1,
      7.5,
      '\u0000',
    ];
    for (let at = 0; at < changes / 2; at += 1) {
      const copy = structuredClone(honest) as unknown as Place['holder'];
      let holder = copy;
      let key: string = Object.keys(holder)[
        Math.floor(random() * Object.keys(holder).length)
      ] as string;
      while (typeof holder[key] === 'object' && holder[key] !== null && random() < 0.85) {
        const inner = holder[key] as Place['holder'];
        const keys = Object.keys(inner);
        if (keys.length === 0) break;
        holder = inner;
        key = keys[Math.floor(random() * keys.length)] as string;
      }
      holder[key] = structuredClone(strange[Math.floor(random() * strange.length)]);
      expect([true, false]).toContain(found(copy));
    }
  });
});

/** Whether the auditor objects, with a leak or because the file cannot be judged. */
function found(release: unknown): boolean {
  try {
    return judge(JSON.stringify(release)).leaks.length > 0;
  } catch (error) {
    if (error instanceof Malformed) return true;
    throw error;
  }
}
