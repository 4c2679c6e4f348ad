import { sheetKeeper } from '../../src/core/ballot/kept-sheets.ts';
import { openBox } from '../../src/core/ballot/open-box.ts';
import { readBallot } from '../../src/core/ballot/read-ballot.ts';
import {
  boundTo,
  encapsulatedBytes,
  info,
  readKeyPair,
  suite,
} from '../../src/core/ballot/seal.ts';
import type { Definition } from '../../src/core/definition/definition-schema.ts';
import { type Bytes, fromBase64Url, toBase64Url } from '../../src/core/ground/bytes.ts';
import { boxPage } from '../../src/forms/key-ceremony.ts';
import { type MadeUpBox, makeUpBox } from './made-up-box.ts';

/** Microseconds for a ballot, of the same ballots. */
export interface OpeningTimes {
  /**
   * Opened by the product from the pages of the box as they arrive: letters read, ticket, envelope, sheet
   * and receipt, and the sheet kept.
   */
  product: number;
  /** Only opened by HPKE, as the library does it: no ticket, no sheet. */
  bare: number;
  /** The three primitives that nothing can do without, and nothing around them. */
  primitives: number;
}

export interface OpeningSpeed {
  byClock: OpeningTimes;
  /** All threads of whatever opens. */
  byProcessor: OpeningTimes;
}

/** How often each is timed, in turn: the middle one counts, and the first of all only warms up. */
const rounds = 9;
const perPage = 200;

/**
 * Measures opening in whatever runs this: Node, Chromium or the Workers runtime.
 * @param processor milliseconds that this process has had of the processor
 */
export async function measureOpening(
  definition: Definition,
  people: number,
  processor: () => number | Promise<number>,
): Promise<OpeningSpeed> {
  const made = await makeUpBox(definition, people);
  const pages = pagesOf(made);
  const ways = {
    product: async () => {
      const { sheets } = await openBox({
        ...made.box,
        ballots: read(pages),
        keep: sheetKeeper(definition),
      });
      if (sheets.length !== people) throw new Error('not every ballot was counted');
    },
    bare: () => bareHpke(made, people),
    primitives: () => bareOpening(made, people),
  };
  const names = Object.keys(ways) as (keyof OpeningTimes)[];
  const taken = names.map((name) => ({ name, clock: [] as number[], processor: [] as number[] }));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, ...times } of taken) {
      const before = await processor();
      const start = performance.now();
      await ways[name]();
      const end = performance.now();
      const after = await processor();
      if (round === 0) continue;
      times.clock.push(end - start);
      times.processor.push(after - before);
    }
  }
  const middles = (by: 'clock' | 'processor') =>
    Object.fromEntries(
      taken.map((times) => {
        const middle = times[by].toSorted((a, b) => a - b)[(rounds - 1) / 2] as number;
        return [times.name, (1000 * middle) / people];
      }),
    ) as unknown as OpeningTimes;
  return { byClock: middles('clock'), byProcessor: middles('processor') };
}

/** The box as it is sent to the key holder's page. */
function pagesOf({ ballots }: MadeUpBox): string[] {
  const stored = ballots.map(({ block, ...bytes }) => ({
    block,
    nonce: toBase64Url(bytes.nonce),
    signature: toBase64Url(bytes.signature),
    ciphertext: toBase64Url(bytes.ciphertext),
  }));
  return Array.from({ length: Math.ceil(stored.length / perPage) }, (_, at) =>
    JSON.stringify({ ballots: stored.slice(at * perPage, (at + 1) * perPage), next: null }),
  );
}

async function* read(pages: readonly string[]) {
  for (const page of pages) yield* boxPage.parse(JSON.parse(page)).ballots.map(readBallot);
}

async function bareHpke({ box, ballots }: MadeUpBox, people: number): Promise<void> {
  const pair = await readKeyPair(box.privateKey);
  const one = async (ballot: (typeof ballots)[number]) => {
    const { ciphertext } = ballot;
    const aad = boundTo({ ...box.manifest.definition, manifestHash: box.manifestHash, ...ballot });
    const sealed = ciphertext.subarray(encapsulatedBytes);
    await suite.Open(pair, ciphertext.subarray(0, encapsulatedBytes), sealed, { aad, info });
  };
  for (let at = 0; at < people; at += 32) await Promise.all(ballots.slice(at, at + 32).map(one));
}

/**
 * What cannot be avoided per ballot: verifying one RSA-PSS signature, one Diffie-Hellman on P-256,
 * one AES-256-GCM over the ballot's bytes. Nothing is derived, parsed or checked.
 */
async function bareOpening({ box, ballots }: MadeUpBox, people: number): Promise<void> {
  const keys = new Map<string, CryptoKey>();
  for (const [block, spki] of Object.entries(box.ticketKeys)) {
    const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
    const bytes = fromBase64Url(spki);
    keys.set(block, await crypto.subtle.importKey('spki', bytes, algorithm, false, ['verify']));
  }
  const ecdh = { name: 'ECDH', namedCurve: 'P-256' };
  const own = await crypto.subtle.generateKey(ecdh, false, ['deriveBits']);
  const aes = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt']);
  const iv = new Uint8Array(12);
  const one = async ({ block, nonce, signature, ciphertext }: (typeof ballots)[number]) => {
    const key = keys.get(block) as CryptoKey;
    const pss = { name: 'RSA-PSS', saltLength: 48 };
    if (!(await crypto.subtle.verify(pss, key, signature, nonce))) throw new Error('unsigned');
    const point: Bytes = ciphertext.subarray(0, 65);
    const their = await crypto.subtle.importKey('raw', point, ecdh, false, []);
    await crypto.subtle.deriveBits({ name: 'ECDH', public: their }, own.privateKey, 256);
    await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, aes, ciphertext.subarray(65));
  };
  for (let at = 0; at < people; at += 32) await Promise.all(ballots.slice(at, at + 32).map(one));
}
