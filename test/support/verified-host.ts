import { createHash } from 'node:crypto';
import { type BuiltFile, hashesOf } from '../../scripts/build/built-file.ts';
import type { OwnFile } from '../../scripts/verify/own-files.ts';
import { askedIn, type OwnPage } from '../../scripts/verify/own-page.ts';
import type { Said } from '../../scripts/verify/pages-of-wave.tsx';
import type { Twin } from '../../scripts/verify/twin.ts';
import { signAmendment } from '../../src/core/ballot/amendment-schema.ts';
import { bindPlan } from '../../src/core/ballot/block-leaf.ts';
import { fingerprints, keyFingerprints } from '../../src/core/ballot/fingerprint.ts';
import { manifestSchema } from '../../src/core/ballot/manifest.ts';
import { receiptsHash } from '../../src/core/ballot/receipt.ts';
import { generateBoxKey } from '../../src/core/ballot/seal.ts';
import { generateSignKey, signManifest } from '../../src/core/ballot/sign-manifest.ts';
import { generateTicketKey } from '../../src/core/ballot/ticket-key.ts';
import { manifestHash } from '../../src/core/ballot/verify-manifest.ts';
import { editionHashes } from '../../src/core/definition/check-asked.ts';
import { editionOf } from '../../src/core/definition/edition.ts';
import { definitionHash } from '../../src/core/definition/hash.ts';
import { type Bytes, toBase64Url, utf8 } from '../../src/core/ground/bytes.ts';
import { canonicalJson } from '../../src/core/ground/canonical-json.ts';
import { signCheckpoint, verifierKey } from '../../src/core/ground/checkpoint.ts';
import { consistencyPath, rootOver } from '../../src/core/ground/hash-tree.ts';
import { staffLanguages } from '../../src/core/language/language.ts';
import { stated } from '../core/ballot/made-up-wave.ts';
import { fullDefinition } from '../core/disclosure/world.ts';
import { honestPlan, honestRelease } from './audit-run.ts';

/** A host as `npm run verify` meets it, of which a test can change whatever is served. */
export interface VerifiedHost {
  origin: string;
  built: BuiltFile[];
  files: OwnFile[];
  /** What the sources give, of the same addresses. */
  twin: Twin;
  pagesOfWave: (said: Said) => OwnPage[];
  /** Path, with the question after it or without → what is served there; a missing one is 404. */
  served: Map<string, string>;
  /** What comes before each answer in place of what the sources give, or besides; '' takes it away. */
  headers: Headers;
  /** The same of one path. */
  headersOf: Map<string, [name: string, value: string]>;
  fetch: (url: string, init?: RequestInit) => Promise<Response>;
  wave: string;
  /** The text of its release, as a reader downloads it. */
  release: string;
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
  const icon = file('/icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const page = `<!doctype html><html><link rel="stylesheet" href="${style.path}" integrity="${style.integrity}"><link rel="icon" href="/icon.svg"><script type="module" src="${script.path}" integrity="${script.integrity}"></script><a href="/s">x</a></html>`;
  for (const path of ['/', '/s', '/c', '/kiosk', '/sign-in']) served.set(path, page);
  served.set('/health', '{}');

  const { wave, pages, release, words } = await publishedWave();
  for (const [path, text] of pages) served.set(path, text);
  const hashes = [script, part].map(({ sha256 }) => `<code>${sha256}</code>`).join('');
  served.set(`/w/${wave}/privacy`, page.replace('</html>', `${words}${hashes}</html>`));
  served.set(`/w/${wave}/report`, page);

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
  const honest = new Map(served);
  const inAll = (path: string): OwnPage[] =>
    staffLanguages.flatMap((language) =>
      askedIn(language, path).map((asked) => ({
        ...asked,
        fits: (html) => html === honest.get(path),
      })),
    );
  const headersOf: VerifiedHost['headersOf'] = new Map();
  const headers = new Headers();
  return {
    origin,
    built: [script, style],
    files: [script, part, style, icon].map(({ path, sha256 }) => ({
      ...{ path, sha256 },
      headers: headersAt(path),
    })),
    twin: {
      routesOf: (named) => ['/', '/s', `/results/${named}`, `/w/${named}/report`],
      setUps: 1,
      answer: async (_setUp, address) => answerFrom(honest, address, isPage),
    },
    pagesOfWave: () => [`/w/${wave}/privacy`, `/w/${wave}/receipts`].flatMap(inAll),
    headers,
    served,
    wave,
    release,
    writeLog,
    headersOf,
    fetch: async (address) => {
      const { status, headers: own, body } = answerFrom(served, address);
      const more = headersOf.get(new URL(address).pathname);
      for (const [header, value] of [...headers, ...(more ? [more] : [])]) {
        if (value === '') own.delete(header);
        else if (header === 'set-cookie') own.append(header, value);
        else own.set(header, value);
      }
      return new Response(body, { status, headers: own });
    },
  };
}

/** What there is without a wave and a log: all else is a stranger's answer where the sources give one. */
const isPage = (path: string) => /^\/(?:s|c|kiosk|sign-in)?$/.test(path);

function answerFrom(
  served: Map<string, string>,
  address: string,
  isThere: (path: string) => boolean = () => true,
): Response {
  const [path = '/'] = address.slice(origin.length).split('?');
  const text = served.get(address.slice(origin.length)) ?? served.get(path);
  if (text === undefined || !isThere(path))
    return new Response('there is no such page', { status: 404, headers: pageHeaders });
  return new Response(text, { headers: headersAt(path) });
}

const pageHeaders = {
  ...{ 'content-type': 'text/html; charset=UTF-8', 'cache-control': 'no-store' },
  ...{ 'content-security-policy': "default-src 'none'", 'referrer-policy': 'no-referrer' },
  'strict-transport-security': 'max-age=9',
};
const fileTypes = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' };

/** How it comes from a host that nobody tampered with. */
function headersAt(path: string): Headers {
  const end = path.split('.').at(-1) ?? '';
  const isFile = path.startsWith('/assets/') || path === '/icon.svg';
  if (isFile) {
    const type = { ...fileTypes, svg: 'image/svg+xml' }[end] ?? '';
    return new Headers({ 'content-type': type, 'x-content-type-options': 'nosniff' });
  }
  const own = new Headers(pageHeaders);
  if (/^\/log\/(?:head|key)$/.test(path)) own.set('content-type', 'text/plain; charset=UTF-8');
  else if (!isPage(path) && !/(?:privacy|receipts|report)$/.test(path))
    own.set('content-type', 'application/json');
  if (path.startsWith('/definitions/'))
    own.set('cache-control', 'public, max-age=31536000, immutable');
  return own;
}

interface MadeWave {
  wave: string;
  pages: [string, string][];
  release: string;
  /** Its check words as a page shows them. */
  words: string;
}
let made: Promise<MadeWave> | undefined;

/** A wave that was published, as anybody is served it; made once. */
function publishedWave() {
  made ??= makeWave();
  return made;
}

async function makeWave(): Promise<MadeWave> {
  const [box, sign, ticket] = await Promise.all([
    generateBoxKey(),
    generateSignKey(),
    generateTicketKey(),
  ]);
  const plan = honestPlan();
  const definition = fullDefinition();
  // One key for all blocks: nobody looks here whether they differ, and making twenty takes seconds.
  const ticketKey = toBase64Url(ticket.publicSpki);
  const ticketKeys = Object.fromEntries(plan.blocks.map(({ id }) => [id, ticketKey]));
  const { leaves, ...bound } = await bindPlan({ plan, ticketKeys });
  const { id, version, ballotBytes } = definition;
  const editions = await editionHashes(definition, ['nl', 'en']);
  const asked = { id, version, hash: await definitionHash(definition) };
  const manifest = manifestSchema.parse({
    format: 'geleding-manifest-2',
    ...(await stated(toBase64Url(box.publicKey), sign.publicKey)),
    definition: { ...asked, ballotBytes, editions },
    k: plan.k,
    headcount: plan.headcount,
    ...bound,
  });
  const wave = manifest.wave.id;
  const hash = await manifestHash(manifest);
  const later = new Date(Date.parse(manifest.closes) + 86_400_000).toISOString();
  const amendment = {
    format: 'geleding-amendment-1' as const,
    previous: hash,
    at: manifest.opens,
    change: { kind: 'closes' as const, closes: later },
  };
  const amendments = [await signAmendment(amendment, sign.privateKey)];
  const jws = await signManifest(manifest, sign.privateKey);
  const { participation } = await honestRelease();
  const receipts = Array.from({ length: participation.ballots }, (_, at) => sha256(String(at)));
  const { organisation, promise } = manifest;
  const release = canonicalJson(
    await honestRelease(
      { ...manifest.wave, organisation, promise, definition: asked, manifestHash: hash },
      await receiptsHash(receipts),
    ),
  );
  const shown = sha256(release).replace(/.{8}(?=.)/g, '$& ');
  const list = receipts.map((one) => `<li id="r-${one}"><code>${one}</code></li>`).join('');
  const pages: [string, string][] = [
    [`/w/${wave}/manifest`, JSON.stringify({ manifest, jws, amendments })],
    [`/w/${wave}/plan`, JSON.stringify({ body: JSON.stringify(plan), next: null })],
    [`/w/${wave}/blocks`, JSON.stringify({ blocks: leaves, next: null })],
    [`/definitions/${asked.hash}.json`, JSON.stringify(definition)],
    ...(['nl', 'en'] as const).flatMap((language): [string, string][] => {
      const edition = JSON.stringify(editionOf(definition, language));
      return [`/definitions/${asked.hash}`, `/definitions/of/${hash}`].map((at) => [
        `${at}/${language}.json`,
        edition,
      ]);
    }),
    [
      `/w/${wave}/receipts`,
      `<ul>${list}</ul><code id="release-hash" translate="no">${shown}</code>`,
    ],
  ];
  const words = [
    ...(await fingerprints(hash, manifest.languages)),
    ...(await keyFingerprints(manifest.boxKey, manifest.languages)),
  ]
    .map(({ words: six }) => `<strong class="check-words">${six.join(' · ')}</strong>`)
    .join('');
  return { wave, pages, release, words };
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
