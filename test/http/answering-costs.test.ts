import { env } from 'cloudflare:test';
import { expect, it } from 'vitest';
import { limitD1, noUse, type Use } from '../../scripts/local/limited-d1.ts';
import { createApp } from '../../src/app.tsx';
import type { Connection } from '../../src/client/base/http.ts';
import { openLink, prepareBallot, sendBallot } from '../../src/client/respond/protocol.ts';
import { staffLanguages } from '../../src/core/language/language.ts';
import { startWorld } from '../support/world.ts';
import { sheetOf } from '../support/world-staff.ts';
import { origin } from '../support/world-visitor.ts';
import { openWave } from '../support/world-wave.ts';

it('staff answer at a cost that does not grow: few round trips, few bytes, no fat row', async () => {
  const world = await startWorld();
  const wave = await openWave(world);
  const app = createApp(() => world.clock.now);
  const costs: Record<string, { use: Use; bytes: number }> = {};
  const connection: Connection = {
    origin,
    fetch: async (url, init) => {
      const use = noUse();
      const reply = await app.request(url, init, { ...env, DB: limitD1(env.DB, use) });
      const bytes = (await reply.clone().arrayBuffer()).byteLength;
      const path = new URL(url).pathname.replace(/[0-9a-f]{64}/, 'hash');
      costs[path.replace(/of\/[\w-]{43}/, 'of/manifest')] = { use, bytes };
      return reply;
    },
  };
  const answer = async (number: string, reads?: 'nl') => {
    const fragment = wave.links.get(number) ?? '';
    const opened = await openLink({ ...connection, fragment, ...(reads && { reads }) });
    if (opened.state !== 'open') throw new Error(opened.state);
    const ballot = await prepareBallot(opened.wave, sheetOf({ ...opened }, 1));
    const sent = await sendBallot(connection, opened.auth, ballot);
    expect(sent).toMatchObject({ outcome: 'received' });
  };
  await answer('S101');
  expect(costs['/s/open']?.use.calls).toBeLessThanOrEqual(3);
  expect(costs['/s/open']?.bytes).toBeLessThan(20_000);
  expect(costs['/definitions/hash/nl.json']?.use.calls).toBe(1);
  expect(costs['/s/ticket']?.use.calls).toBe(2);
  expect(costs['/ballot']?.use.calls).toBeLessThanOrEqual(2);
  for (const path of ['/s/open', '/s/ticket', '/ballot']) {
    expect(costs[path]?.use.largestRow).toBeLessThan(10_000);
    // The organisation's own introduction is a row a language.
    expect(costs[path]?.use.rowsRead).toBeLessThan(10 + staffLanguages.length);
  }
  // The keys of a block that somebody sent from before are in the isolate.
  await answer('S102', 'nl');
  expect(costs['/s/ticket']?.use.calls).toBe(1);
  expect(costs['/ballot']?.use.calls).toBe(1);
  expect(costs['/definitions/of/manifest/nl.json']?.use.calls).toBe(1);
});
