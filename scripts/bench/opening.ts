import { openBox } from '../../src/core/ballot/open-box.ts';
import {
  boundTo,
  encapsulatedBytes,
  info,
  readKeyPair,
  suite,
} from '../../src/core/ballot/seal.ts';
import type { Definition } from '../../src/core/definition/definition-schema.ts';
import { type Bytes, fromBase64Url } from '../../src/core/ground/bytes.ts';
import { type MadeUpBox, makeUpBox } from './made-up-box.ts';

/** Ballots per minute, of the same ballots. */
export interface OpeningSpeed {
  ballots: number;
  /** Opened by the product: ticket, envelope, sheet and receipt. */
  perMinute: number;
  /** Only opened by HPKE, as the library does it: no ticket, no sheet. */
  bare: number;
  /** The three primitives that nothing can do without, and nothing around them. */
  primitives: number;
}

/** How often each is timed, in turn: the middle one counts, and the first of all only warms up. */
const rounds = 5;

/** Measures opening in whatever runs this: Node, Chromium or the Workers runtime. */
export async function measureOpening(
  definition: Definition,
  people: number,
): Promise<OpeningSpeed> {
  const made = await makeUpBox(definition, people);
  const ways = [
    () => bareOpening(made, people),
    () => bareHpke(made, people),
    async () => {
      const { sheets } = await openBox({ ...made.box, ballots: made.ballots });
      if (sheets.length !== people) throw new Error('not every ballot was counted');
    },
  ];
  const times = ways.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, way] of ways.entries()) {
      const time = await timed(way);
      if (round > 0) times[at]?.push(time);
    }
  }
  const [primitives, bare, perMinute] = times.map((all) => {
    const middle = all.toSorted((a, b) => a - b)[(rounds - 1) / 2] as number;
    return Math.round((people * 60_000) / middle);
  }) as [number, number, number];
  return { ballots: people, perMinute, bare, primitives };
}

async function bareHpke({ box, ballots }: MadeUpBox, people: number): Promise<void> {
  const pair = await readKeyPair(box.privateKey);
  const one = async (ballot: (typeof ballots)[number]) => {
    const { ciphertext } = ballot;
    const aad = boundTo({ ...box.manifest.definition, manifestHash: box.manifestHash, ...ballot });
    await suite.Open(
      pair,
      ciphertext.slice(0, encapsulatedBytes),
      ciphertext.slice(encapsulatedBytes),
      {
        aad,
        info,
      },
    );
  };
  for (let at = 0; at < people; at += 32) await Promise.all(ballots.slice(at, at + 32).map(one));
}

async function timed(act: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
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
    const point: Bytes = ciphertext.slice(0, 65);
    const their = await crypto.subtle.importKey('raw', point, ecdh, false, []);
    await crypto.subtle.deriveBits({ name: 'ECDH', public: their }, own.privateKey, 256);
    await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, aes, ciphertext.slice(65));
  };
  for (let at = 0; at < people; at += 32) await Promise.all(ballots.slice(at, at + 32).map(one));
}
