import { createHash } from 'node:crypto';
import { type BuiltFile, hashesOf } from '../../scripts/build/build.ts';
import { signAmendment } from '../../src/core/ballot/amendment-schema.ts';
import { signManifest } from '../../src/core/ballot/sign-manifest.ts';
import { type Bytes, toBase64Url, utf8 } from '../../src/core/ground/bytes.ts';
import { signCheckpoint, verifierKey } from '../../src/core/ground/checkpoint.ts';
import { consistencyPath, rootOver } from '../../src/core/ground/hash-tree.ts';
import { madeUpWave } from '../core/ballot/made-up-wave.ts';

/** A host as `npm run verify` meets it, of which a test can change whatever is served. */
export interface VerifiedHost {
  origin: string;
  built: BuiltFile[];
  /** Path → what is served there; a missing one is 404. */
  served: Map<string, string>;
  fetch: (url: URL) => Promise<Response>;
  wave: string;
  /** Writes the log anew with these lines, and serves its head and proofs. */
  writeLog: (lines: string[], seed?: Bytes) => Promise<void>;
}

const origin = 'https://geleding.test';
const name = 'geleding.test/log';

export async function verifiedHost(): Promise<VerifiedHost> {
  const served = new Map<string, string>();
  const file = (path: string, text: string) => {
    served.set(path, text);
    return { path, ...hashesOf(Buffer.from(text)) };
  };
  const part = file('/assets/chunk.AAAA.js', 'export const one = 1;');
  const script = {
    name: 'respond.js',
    ...file('/assets/respond.BBBB.js', 'run();'),
    parts: [part],
  };
  const style = { name: 'base.css', ...file('/assets/base.cc.css', 'body{}') };
  const page = `<html><link rel="stylesheet" href="${style.path}" integrity="${style.integrity}"><link rel="icon" href="/icon.svg"><script type="module" src="${script.path}" integrity="${script.integrity}"></script><a href="/s">x</a></html>`;
  for (const path of ['/', '/s', '/sign-in']) served.set(path, page);

  const { manifest, sign, hash, keyed, leaves } = await madeUpWave();
  const wave = manifest.wave.id;
  const jws = await signManifest(manifest, sign.privateKey);
  const later = new Date(Date.parse(manifest.closes) + 86_400_000).toISOString();
  const amendment = {
    format: 'geleding-amendment-1' as const,
    previous: hash,
    at: manifest.opens,
    change: { kind: 'closes' as const, closes: later },
  };
  const amendments = [await signAmendment(amendment, sign.privateKey)];
  served.set(`/w/${wave}/manifest`, JSON.stringify({ manifest, jws, amendments }));
  const plan = JSON.stringify({ body: JSON.stringify(keyed.plan), next: null });
  served.set(`/w/${wave}/plan`, plan);
  served.set(`/w/${wave}/blocks`, JSON.stringify({ blocks: leaves, next: null }));
  const receipt = (at: number) => createHash('sha256').update(String(at)).digest('hex');
  served.set(`/w/${wave}/receipts`, `<ul><li>${receipt(1)}<li>${receipt(2)}</ul>`);

  const writeLog: VerifiedHost['writeLog'] = async (lines, seed = new Uint8Array(32).fill(5)) => {
    const entries = lines.map((line) => utf8(line));
    const head = { origin: name, size: entries.length, root: await rootOver(entries) };
    served.set('/log/head', await signCheckpoint(head, seed));
    served.set('/log/key', `${await verifierKey(name, seed)}\n`);
    for (let from = 0; from < entries.length; from += 1) {
      const path = (await consistencyPath(entries, from)).map(toBase64Url);
      served.set(`/log/proof/${from}/${entries.length}`, JSON.stringify({ path }));
    }
  };
  await writeLog(['a', 'b', 'c']);
  return {
    origin,
    built: [script, style],
    served,
    wave,
    writeLog,
    fetch: async ({ pathname }) => {
      const text = served.get(pathname);
      return text === undefined ? new Response('', { status: 404 }) : new Response(text);
    },
  };
}
