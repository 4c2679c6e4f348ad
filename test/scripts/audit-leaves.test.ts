import { beforeAll, expect, it } from 'vitest';
import { judge } from '../../scripts/audit/judge.ts';
import { Malformed } from '../../scripts/audit/malformed.ts';
import { words } from '../../scripts/audit/words.ts';
import type { ReleaseData } from '../../src/core/disclosure/release/release-schema.ts';
import { chance } from '../core/disclosure/world.ts';
import { honestRelease } from '../support/audit-run.ts';

/**
 * Every kind of word, flag and list of an honest release changed. What passes must be something that
 * the closing note says the file alone cannot show.
 */

type Change = [name: string, change: (value: never) => unknown];

const ofText: Change[] = [
  ['longer', (text: string) => `${text}x`],
  ['in capitals', (text: string) => text.toUpperCase()],
  ['not composed', (text: string) => `${text}e\u0301`],
  ['with a sign that nobody sees', (text: string) => `${text}\u200b`],
  ['with a blank', (text: string) => `${text} `],
  ['a name', () => 'Jan de Vries'],
];
const ofList: Change[] = [
  ['without its last', (list: unknown[]) => list.slice(0, -1)],
  ['with its first twice', (list: unknown[]) => [...list, ...list.slice(0, 1)]],
  ['turned round', (list: unknown[]) => list.toReversed()],
  ['empty', () => []],
];
const ofFlag: Change[] = [['turned', (flag: boolean) => !flag]];
const ofNothing: Change[] = [
  ['a number', () => 0.5],
  ['a text', () => 'x'],
];

const read = 'how names and the words of the questionnaire should read';
const scored = 'which questions count for a scale';
const leftOut = 'what was left out';
const order = 'in which order axes, groups and open questions should stand';
const promised = 'whether k and blocks are those promised (--manifest is for that)';
const points = 'at which of the possible points a total, spread or choice should stand';

const untellable: [kind: RegExp, told: string][] = [
  [/^wave\.(id|title|organisation|definition\.id)$/, read],
  [/^(wave\.axes\.#\.(title|values\.#\.label)|labels\.\*)\.\w+$/, read],
  [/^variables\.#\.parts\.#\.scored$/, scored],
  [/^wave\.axes\.#\.ordered$/, order],
  [/^(wave\.(leaders|axes)|groups|comments)\[\]$/, order],
  [
    /^(groups|pairs|reliability|associations|relativeWeights|index\.scales|comments\.#\.rows\.#\.texts)\[\]$/,
    leftOut,
  ],
  [/^variables\.#\.(gapSpreads|coarse|fine\.#\.gaps|coarse\.#\.scores)\[\]$/, leftOut],
  [/^blocks\.#\.spans\.\w+\[\]$/, promised],
  [/^variables\.#\.coarse\.#\.(items\.#\.counts|scores)\[\]$/, points],
  [/^comments\.#\.rows\.#\.texts\.#$/, 'what somebody writes about himself'],
];

interface Leaf {
  path: string;
  keys: (string | number)[];
  value: unknown;
}

function leavesOf(value: unknown, path: string, keys: Leaf['keys']): Leaf[] {
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'number' ? [] : [{ path, keys, value }];
  }
  const list = Array.isArray(value);
  const inside = Object.entries(value).flatMap(([key, one]) => {
    const named = list ? '#' : path === 'labels' ? '*' : key;
    return leavesOf(one, path === '' ? named : `${path}.${named}`, [
      ...keys,
      list ? Number(key) : key,
    ]);
  });
  return list ? [{ path: `${path}[]`, keys, value }, ...inside] : inside;
}

function changesOf(value: unknown): Change[] {
  if (Array.isArray(value)) return ofList;
  if (typeof value === 'string') return ofText;
  return typeof value === 'boolean' ? ofFlag : ofNothing;
}

function passes(release: unknown): boolean {
  try {
    return judge(JSON.stringify(release)).leaks.length === 0;
  } catch (error) {
    if (error instanceof Malformed) return false;
    throw error;
  }
}

let honest: ReleaseData;
beforeAll(async () => {
  honest = await honestRelease();
});

it('tells each kind that may pass in the closing note', () => {
  for (const [, told] of untellable) expect(words.en.notCovered).toContain(told);
});

it('finds every other change of a word, flag or list', () => {
  const random = chance(13);
  const byPath = new Map<string, Leaf[]>();
  for (const leaf of leavesOf(honest, '', []))
    byPath.set(leaf.path, [...(byPath.get(leaf.path) ?? []), leaf]);
  const unknown: string[] = [];
  let tried = 0;
  for (const [path, leaves] of byPath) {
    const { keys, value } = leaves[Math.floor(random() * leaves.length)] as Leaf;
    for (const [name, change] of changesOf(value)) {
      const after = change(value as never);
      if (JSON.stringify(after) === JSON.stringify(value)) continue;
      const copy = structuredClone(honest);
      let holder = copy as unknown as Record<string | number, unknown>;
      for (const key of keys.slice(0, -1)) holder = holder[key] as typeof holder;
      holder[keys.at(-1) ?? ''] = after;
      tried += 1;
      if (passes(copy) && !untellable.some(([kind]) => kind.test(path)))
        unknown.push(`${path} ${name}`);
    }
  }
  expect(tried).toBeGreaterThan(250);
  expect(unknown).toEqual([]);
});
