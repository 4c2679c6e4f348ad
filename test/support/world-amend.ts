import { expect } from 'vitest';
import { serverFor } from '../../scripts/play/key-holder.ts';
import { openServedBox } from '../../src/client/key-holder/open-served-box.ts';
import { signAmendment } from '../../src/core/ballot/amendment-schema.ts';
import { followAmendments, noBlocks } from '../../src/core/ballot/amendments.ts';
import type { Manifest } from '../../src/core/ballot/manifest.ts';
import { generateSignKey } from '../../src/core/ballot/sign-manifest.ts';
import { manifestHash } from '../../src/core/ballot/verify-manifest.ts';
import { releaseOf } from '../../src/core/disclosure/release/release-box.ts';
import type { World } from './world.ts';
import { withoutTrace } from './world-dump.ts';
import type { Person } from './world-visitor.ts';
import { keyHolders, type PlayedWave, staffList } from './world-wave.ts';

/** What a wave is served with: its manifest and the amendments that follow from it. */
export interface Served {
  manifest: Manifest;
  jws: string;
  amendments: string[];
}

/** A file with people who join. */
export const newcomers = (...lines: string[]) =>
  new File([`${[staffList({}).trim(), ...lines].join('\n')}\n`], 'erbij.csv', { type: 'text/csv' });
/** One line of it. */
export const newcomer = (number: string, department: string, layer: string) =>
  [
    number,
    `Naam ${number}`,
    `${number}@voorbeeld.example`,
    department,
    layer,
    'Noord',
    'dagelijks',
    'nl',
  ].join(';');

/** What a preview says was chosen so far. */
export function mappingOn(page: string): string {
  const value = /name="mapping" value="([^"]*)"/.exec(page)?.[1] ?? '';
  return value.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** A page or a JSON error that changed nothing. */
export async function refused(ask: () => Promise<Response>, text: string): Promise<void> {
  const response = await withoutTrace(ask);
  expect(response.status).toBe(422);
  expect(await response.text()).toContain(text);
}

/** What a key holder's browser would publish now. */
export async function openedBox(world: World, wave: PlayedWave) {
  const [holder] = (await keyHolders(world, wave.id)) as [Person];
  const key = { wave: wave.id, ...wave.key };
  const box = await openServedBox(serverFor(holder, wave.id), wave.manifestHash, key, () => {});
  const body = { release: await releaseOf(box), receipts: box.opened.receipts };
  return { holder, body };
}

type Tamper = (served: Served) => Promise<string[]> | string[];
/** What a server that cheats could send in place of a chain. */
export const tampered: [what: string, tamper: Tamper][] = [
  ['the order', ({ amendments: [a, b, ...rest] }) => [b, a, ...rest] as string[]],
  ['one in the middle left out', ({ amendments }) => amendments.toSpliced(1, 1)],
  ['one twice', ({ amendments }) => [...amendments, amendments.at(-1) as string]],
  [
    'a broken signature',
    ({ amendments }) => [...amendments.slice(0, -1), `${amendments.at(-1)?.slice(0, -4)}AAAA`],
  ],
  [
    'one signed with another key',
    async ({ manifest, amendments }) => {
      const hash = await manifestHash(manifest);
      const { last } = await followAmendments(manifest, hash, noBlocks, amendments);
      const { privateKey } = await generateSignKey();
      const change = { kind: 'k', k: 9 } as const;
      const at = '2026-12-16T09:00:00.000Z';
      const forged = { format: 'geleding-amendment-1', previous: last, at, change } as const;
      return [...amendments, await signAmendment(forged, privateKey)];
    },
  ],
];
