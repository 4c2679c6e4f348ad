import type { BrowserContext } from 'playwright-core';

/** What a visitor can reach by following links. */
export interface Found {
  /** Paths of pages, one of each kind. */
  pages: string[];
  /** Paths of files. */
  files: string[];
}

/** More than the product has; a crawl that goes on has lost its way. */
const most = 400;

/** Ends the visit, or shows nothing but a picture. */
const left = /^\/(sign-out|logo)/;

/**
 * Follows every link within the deployment. Pages that differ only in which person, block or
 * department they are about count as one kind.
 */
export async function findAddresses(
  context: BrowserContext,
  origin: string,
  from: readonly string[],
): Promise<Found> {
  const found: Found = { pages: [], files: [] };
  const seen = new Set<string>();
  const queue = [...from];
  for (let path = queue.shift(); path && seen.size < most; path = queue.shift()) {
    if (seen.has(kindOf(path)) || left.test(path)) continue;
    seen.add(kindOf(path));
    const response = await context.request.get(origin + path, { failOnStatusCode: false });
    const type = response.headers()['content-type'] ?? '';
    if (response.headers()['content-disposition'] || !type.startsWith('text/html')) {
      if (response.ok()) found.files.push(path);
      continue;
    }
    found.pages.push(path);
    queue.push(...linksIn(await response.text(), path));
  }
  return found;
}

function linksIn(html: string, path: string): string[] {
  return [...html.matchAll(/<a\s[^>]*?href="([^"]+)"/g)].flatMap(([, href = '']) => {
    const to = new URL(href.replaceAll('&amp;', '&'), `http://page${path}`);
    // Every page is opened in each of its languages anyway.
    to.searchParams.delete('language');
    return to.host === 'page' ? [to.pathname + to.search] : [];
  });
}

/** A wave stays itself, since each is in another state; whatever else has an id is one of many. */
function kindOf(path: string): string {
  const { pathname, searchParams } = new URL(path, 'http://page');
  const own = pathname.replace(
    /(?<!^\/(?:w|key|council|results|manage\/waves))\/[0-9a-f]{16,}/,
    '/*',
  );
  return `${own}?${[...searchParams.keys()].sort()}`;
}

/**
 * What an address is called on pictures: the ids in it say nothing to whoever looks, and differ in the
 * next run.
 * @param waves by what they are called
 */
export function nameOf(path: string, waves: Record<string, string>): string {
  let name = path;
  for (const [called, id] of Object.entries(waves)) if (id) name = name.replaceAll(id, called);
  return name.replaceAll(/[0-9a-f]{16,}/g, '…');
}
