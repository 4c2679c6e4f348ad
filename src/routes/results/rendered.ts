import { sha256, toHex, utf8 } from '../../core/ground/bytes.ts';
import { canonicalJson } from '../../core/ground/canonical-json.ts';
import { keptWithin } from '../../core/ground/kept-within.ts';
import type { FoundReport } from '../../storage/reports.ts';
import type { AppContext } from '../app-env.ts';
import { hasAlready, keptByReader } from '../headers.ts';

/** A page as it was made, and the strong entity tag that names its bytes. */
interface Rendered {
  html: string;
  tag: string;
}

/** Characters of pages that an isolate remembers. */
const mostKept = 4_000_000;
const kept = keptWithin<Rendered>(mostKept, ({ html }) => html.length);

/**
 * A page of a report, made once for all who ask the very same: it is named by everything it is made
 * of, so what differs between two readers makes another page. Whether a reader may see it was asked
 * of the database before.
 * @param asked all that the page is made of beside what was found; anything else must not be read
 */
export async function rendered(
  asked: object,
  found: FoundReport,
  make: () => Promise<string>,
): Promise<Rendered> {
  const render = async () => {
    const html = await make();
    return { html, tag: `"${await hashOf(html)}"` };
  };
  // Only a hash names a release.
  if (found.releases.some(({ hash }) => hash === null)) return render();
  return kept(await hashOf(canonicalJson({ asked, found })), render);
}

/**
 * Answers with a page that the reader's own browser may keep if it asks each time whether it still
 * holds; a browser that has these very bytes is only told so.
 */
export function answerRendered(c: AppContext, { html, tag }: Rendered): Response {
  keptByReader(c, tag);
  if (hasAlready(c, tag)) return c.body(null, 304);
  return c.html(html) as Response;
}

async function hashOf(text: string): Promise<string> {
  return toHex(await sha256(utf8(text)));
}
