import { beforeAll, expect, it } from 'vitest';
import { castBallot } from '../../src/actions/cast-ballot.ts';
import { issueTicket } from '../../src/actions/issue-ticket.ts';
import { finishTicket } from '../../src/core/ballot/ticket.ts';
import { fromBase64Url, toBase64Url } from '../../src/core/ground/bytes.ts';
import { countBallots } from '../../src/storage/ballots.ts';
import { type Interpose, interposed } from '../support/failing-d1.ts';
import { startWorld, type World } from '../support/world.ts';
import { answerAs, prepareAs } from '../support/world-staff.ts';
import { openWave, type PlayedWave } from '../support/world-wave.ts';

/** A database that fails for a moment while somebody sends: the ballot is in the box once. */

let world: World;
let wave: PlayedWave;

beforeAll(async () => {
  world = await startWorld();
  wave = await openWave(world);
  // The isolate has the keys of the block from here on: what is left is the two writes.
  await answerAs(world, wave, 'S101');
});

/** Fails at the first round trip, before or after it was made. */
const failing =
  (when: string): Interpose =>
  async (call, trip) => {
    if (call > 1) return trip();
    if (when === 'after') await trip();
    throw new Error('D1_ERROR: D1 DB is overloaded. Requests queued for too long.');
  };

it.each([
  ['before', 'S102'],
  ['after', 'S103'],
])('that fails %s each write is asked once more', async (when, number) => {
  const before = await countBallots(world.context().db, wave.id);
  const { auth, ballot } = await prepareAs(world, wave, number);
  const { block, nonce, ciphertext, blinded } = ballot;
  const shaken = () => interposed(world.context(), failing(when)).context;
  const asked = { wave: wave.id, block, auth, blinded };
  const { signature: blind } = await issueTicket(shaken(), asked);
  expect(await issueTicket(world.context(), asked)).toEqual({ signature: blind });
  const signature = toBase64Url(
    await finishTicket({
      publicSpki: fromBase64Url(ballot.ticketKey),
      nonce: fromBase64Url(nonce),
      inverse: fromBase64Url(ballot.inverse),
      blindSignature: fromBase64Url(blind),
    }),
  );
  const posted = { wave: wave.id, block, nonce, signature, ciphertext };
  const { receipt } = await castBallot(shaken(), posted);
  expect(await castBallot(world.context(), posted)).toEqual({ receipt, first: false });
  expect(await countBallots(world.context().db, wave.id)).toBe(before + 1);
});
