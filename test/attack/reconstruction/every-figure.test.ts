import { beforeAll, describe, expect, it } from 'vitest';
import { releaseJsonSchema } from '../../../src/core/disclosure/release/release-json-schema.ts';
import { answered } from './answers.ts';
import { attackers } from './attackers.ts';
import type { Evidence } from './evidence.ts';
import { madeUp } from './organisations.ts';
import { definitionOf, planned, publishedBy } from './product.ts';
import { evidenceOf } from './protected.ts';
import { questionnaireOf } from './questionnaire.ts';
import type { ReadRelease } from './read-release.ts';
import { sceneOf, truthOf } from './scene.ts';

/**
 * Everything that a release holds: each field is read by the attackers, or named here with the reason
 * why it tells them nothing of anybody's answers. A new field of a release fails until it is either.
 */
const nothingNew: [fields: RegExp, why: string][] = [
  [/^format$|^labels|^receiptsHash$/, 'words of the questionnaire, and a hash of random bytes'],
  [/^wave\.(?!k$)/, 'stands in the manifest before anybody answers'],
  [/^participation\.(?!ballots$)/, 'numbers of people, links and refused envelopes: no answers'],
  [/^blocks\.#\.(tickets|side|spans)/, 'the plan, and who asked for a ticket'],
  [/^groups|^pairs/, 'names of unions of blocks, from the plan, with numbers of people'],
  [/^variables\.#\.(from|to|parts\.#\.reversed)$/, 'stands in the questionnaire'],
  [
    /^variables\.#\.gapSpreads\.#\.spread$/,
    'one spread of the whole organisation in steps of 0.2 or 0.04 point; read where a row is the organisation',
  ],
  [
    /^comments\.#\.rows\.#\.texts\.#$/,
    'what somebody wrote, which can give a writer away, and says so; how many wrote is read',
  ],
  [/^index\.scales/, 'which scales the questionnaire counts in its index'],
  [
    /^index\.spread$/,
    'one spread of the whole organisation in steps of 0.2 or 0.04 point, over means of nine scales: a person’s part of it is below a step, whatever the answer to one question',
  ],
  [
    /^reliability\.#\.(alpha|answered)$|^associations/,
    'one number between −0.95 and 0.95 about fifty sheets or more, only where counts say that people differ: no attacker knows all other sheets; that it is missing is read',
  ],
  [
    /^relativeWeights|^straightLining$/,
    'steps of five per cent, or one of three bands, of two hundred sheets or more, rounded at random by all record keys: one sheet moves a part by less than a step',
  ],
];

interface Node {
  type?: string;
  properties?: Record<string, Node>;
  additionalProperties?: Node | boolean;
  items?: Node;
  anyOf?: Node[];
}

/** Fields that hold a value, with `#` for a place in a list and `*` for a name that is data. */
function leaves(node: Node, path: string): string[] {
  const below = (key: string) => (path === '' ? key : `${path}.${key}`);
  if (node.anyOf) return node.anyOf.flatMap((one) => leaves(one, path));
  if (node.properties)
    return Object.entries(node.properties).flatMap(([key, one]) => leaves(one, below(key)));
  if (node.items) return leaves(node.items, below('#'));
  if (typeof node.additionalProperties === 'object')
    return leaves(node.additionalProperties, below('*'));
  return node.type === 'null' ? [] : [path];
}

/** A copy that writes down which of its fields are read. */
function watched<T>(value: T, known: ReadonlySet<string>, path: string, read: Set<string>): T {
  if (typeof value !== 'object' || value === null) {
    read.add(path);
    return value;
  }
  // The attackers read the same fields millions of times.
  const readBefore = new Map<string, unknown>();
  return new Proxy(value, {
    get: (target, key) => {
      if (typeof key === 'string' && readBefore.has(key)) return readBefore.get(key);
      const inner: unknown = Reflect.get(target, key);
      if (typeof key === 'symbol' || typeof inner === 'function') return inner;
      if (Array.isArray(target) && !/^\d+$/.test(key)) return inner;
      const named = Array.isArray(target) ? '#' : key;
      const at = path === '' ? named : `${path}.${named}`;
      const any = `${path}.*`;
      const isData = [...known].some((one) => one === any || one.startsWith(`${any}.`));
      const seen = watched(inner, known, isData ? any : at, read);
      readBefore.set(key, seen);
      return seen;
    },
  }) as T;
}

describe('every figure of a release', () => {
  const fields = new Set(leaves(JSON.parse(releaseJsonSchema()) as Node, ''));
  const read = new Set<string>();
  const used = new Set<string>();
  beforeAll(async () => {
    // The older questionnaire has twin questions, so that no table is empty.
    const organisation = madeUp(60).find(
      ({ definition, manner }) => definition === 'csi-full 1.1.0' && manner === 'ordinary',
    );
    if (!organisation) throw new Error('no organisation with twin questions');
    const plan = planned(organisation);
    if (!plan) throw new Error('the organisation is too small');
    const questionnaire = questionnaireOf(definitionOf(organisation));
    const leaders = plan.plan.blocks.filter(({ side }) => side === 'leaders').map(({ id }) => id);
    const { sheets } = answered(organisation, questionnaire, plan.blocks, new Set(leaders));
    const release = (await publishedBy(organisation, plan.plan, sheets)) as ReadRelease;
    const evidence = evidenceOf(watched(release, fields, '', read), questionnaire);
    const seen = new Proxy(evidence, {
      get: (target, key) => {
        used.add(String(key));
        return Reflect.get(target, key);
      },
    });
    const scene = sceneOf(seen, truthOf(release.blocks, sheets));
    for (const { attack } of attackers) await attack(scene);
  });

  it('is read by an attacker, or tells nothing new for a reason given here', () => {
    const idle = [...fields].filter((field) => !read.has(field));
    const unexplained = idle.filter((field) => !nothingNew.some(([kind]) => kind.test(field)));
    expect(unexplained).toEqual([]);
    expect(fields.size).toBeGreaterThan(50);
  });

  it('has no reason given that no field needs', () => {
    for (const [kind, why] of nothingNew) {
      expect(
        [...fields].some((field) => kind.test(field) && !read.has(field)),
        why,
      ).toBe(true);
    }
  });

  it('is handed to an attacker once it was read', () => {
    const all: Record<keyof Evidence, true> = {
      k: true,
      blocks: true,
      sets: true,
      items: true,
      scales: true,
      index: true,
      associations: true,
      gaps: true,
      scores: true,
      silences: true,
      leftOut: true,
      choices: true,
      comments: true,
    };
    expect([...used].sort()).toEqual(Object.keys(all).sort());
  });
});
