import { type Bytes, sha256, toHex, utf8 } from '../../core/ground/bytes.ts';
import { canonicalJson } from '../../core/ground/canonical-json.ts';
import { keptWithin } from '../../core/ground/kept-within.ts';
import type { FoundReport } from '../../storage/reports.ts';
import type { AppContext } from '../app-env.ts';
import { hasAlready, keptByReader } from '../headers.ts';

/** A page as it was made, compressed, and the hash that names its bytes. */
interface Rendered {
  packed: Bytes;
  hash: string;
}

/** Bytes of pages that an isolate remembers. */
const mostKept = 4_000_000;
const kept = keptWithin<Rendered>(mostKept, ({ packed }) => packed.length);

/**
 * A page of a report, made and compressed once for all who ask the very same: it is named by
 * everything it is made of, so what differs between two readers makes another page. Whether a reader
 * may see it was asked of the database before.
 * @param asked all that the page is made of beside what was found; anything else must not be read
 */
export async function rendered(
  asked: object,
  found: FoundReport,
  make: () => Promise<string>,
): Promise<Rendered> {
  const render = async () => {
    const html = utf8(await make());
    return { packed: await through(new CompressionStream('gzip'), html), hash: await hashOf(html) };
  };
  // Only a hash names a release.
  if (found.releases.some(({ hash }) => hash === null)) return render();
  return kept(await hashOf(utf8(canonicalJson({ asked, found }))), render);
}

/**
 * Answers with a page that the reader's own browser may keep if it asks each time whether it still
 * holds; a browser that has these very bytes is only told so. Compressed for whoever takes that, as
 * nearly everybody does; the two forms have tags of their own (RFC 9110, 8.8.3.3).
 */
export async function answerRendered(c: AppContext, { packed, hash }: Rendered): Promise<Response> {
  const small = /\bgzip\b/.test(c.req.header('accept-encoding') ?? '');
  const tag = small ? `"${hash}.gzip"` : `"${hash}"`;
  keptByReader(c, tag, 'Cookie, Accept-Language, Accept-Encoding');
  if (hasAlready(c, tag)) return c.body(null, 304);
  c.header('Content-Type', 'text/html; charset=UTF-8');
  if (!small) return c.body(await through(new DecompressionStream('gzip'), packed));
  c.header('Content-Encoding', 'gzip');
  // Of Workers alone: the bytes are compressed already.
  const asTheyAre = { headers: c.res.headers, encodeBody: 'manual' };
  return new Response(packed, asTheyAre);
}

async function through(
  change: CompressionStream | DecompressionStream,
  bytes: Bytes,
): Promise<Bytes> {
  return new Uint8Array(
    await new Response(new Blob([bytes]).stream().pipeThrough(change)).arrayBuffer(),
  );
}

async function hashOf(bytes: Bytes): Promise<string> {
  return toHex(await sha256(bytes));
}
