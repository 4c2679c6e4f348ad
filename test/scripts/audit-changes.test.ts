import { beforeAll, describe, expect, it } from 'vitest';
import { judge } from '../../scripts/audit/judge.ts';
import { Malformed } from '../../scripts/audit/malformed.ts';
import type { ReleaseData } from '../../src/core/disclosure/release/release-schema.ts';
import { chance } from '../core/disclosure/world.ts';
import { honestRelease } from '../support/audit-run.ts';

/**
 * One figure of an honest release changed at random, a thousand times. What passes must be something
 * that no reader of the file alone could tell from an honest release.
 */

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

/**
 * The kinds that may pass, and why nobody could tell: another draw of the same rounding, or what
 * only the sheets, the manifest (`--manifest`) or the receipts know.
 */
const untellable: [kind: RegExp, why: string][] = [
  [/^\.wave\.k$/, 'a smaller k than the blocks have: the manifest says what was promised'],
  [/^\.participation\.refused\.\w+$/, 'how many envelopes were refused stands nowhere else'],
  [/^\.groups\.#\.headcount$/, 'people outside the shown blocks of a crossing of two attributes'],
  [/^\.variables\.#\.(spread|gapSpreads\.#\.spread)$/, 'another step of the lattice'],
  [/^\.variables\.#\.fine\.#\.(total|spread|gaps\.#\.total)$/, 'another step of the lattice'],
  [/^\.variables\.#\.fine\.#\.items\.#\.band$/, 'another band that the total allows'],
  [/^\.index\.spread$/, 'another step of the lattice'],
  [/^\.choices\.#\.rows\.#\.counts\.\w+$/, 'another step of the lattice'],
  [/^\.reliability\.#\.(alpha|omega)$/, 'another value in two decimals'],
  [/^\.associations\.#\.r$/, 'another value in two decimals'],
];

describe('a thousand changes of one figure', () => {
  let honest: ReleaseData;
  beforeAll(async () => {
    honest = await honestRelease();
  });

  it('are found, but for other draws and what only the box knows', () => {
    const random = chance(11);
    const passed = new Map<string, number>();
    const unknown: string[] = [];
    for (let at = 0; at < 1000; at += 1) {
      const copy = structuredClone(honest);
      const places = placesOf(copy, '');
      const { holder, key, path } = places[Math.floor(random() * places.length)] as Place;
      const before = holder[key] as number;
      const steps = [1, -1, 2, -2, 3, -3, 5, 10, 0.01, -0.01, 0.2, -0.2, before, -before];
      const after =
        Math.round((before + (steps[Math.floor(random() * steps.length)] as number)) * 1000) / 1000;
      if (after === before || Object.is(after, -0)) continue;
      holder[key] = after;
      if (found(copy)) continue;
      passed.set(path, (passed.get(path) ?? 0) + 1);
      if (!untellable.some(([kind]) => kind.test(path)))
        unknown.push(`${path}: ${before} → ${after}`);
    }
    expect(unknown).toEqual([]);
    // Counts of answers carry a second, independent check: none of their changes may pass.
    expect([...passed.keys()].filter((path) => path.includes('.coarse.'))).toEqual([]);
    expect([...passed.values()].reduce((sum, one) => sum + one, 0)).toBeLessThan(300);
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
    for (let at = 0; at < 500; at += 1) {
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
