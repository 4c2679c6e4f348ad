import { withoutIds } from './forms-in-page.ts';
import { origin, type Person } from './world-visitor.ts';

/** A page that somebody sees. */
export interface SeenPage {
  path: string;
  html: string;
}

/** What is no page with forms, or costs much to make. */
const passedOver = /\.\w+$|\/(?:cards|letters|export|log)$/;

/**
 * The pages that somebody comes to by following every link from here.
 * @param most how many pages of one kind (an address without ids) are looked at
 */
export async function pagesOf(
  who: Person,
  starts: readonly string[],
  most: (kind: string) => number,
): Promise<SeenPage[]> {
  const todo = [...starts];
  const known = new Set(todo);
  const kinds = new Map<string, number>();
  const seen: SeenPage[] = [];
  for (let path = todo.shift(); path !== undefined; path = todo.shift()) {
    const kind = withoutIds(path);
    const before = kinds.get(kind) ?? 0;
    if (before >= most(kind)) continue;
    kinds.set(kind, before + 1);
    const page = await look(who, path);
    if (!page) continue;
    seen.push(page);
    for (const next of linksIn(page)) {
      if (!known.has(next)) todo.push(next);
      known.add(next);
    }
  }
  return seen;
}

/** A page, or null where there is none. */
export async function look(who: Person, path: string): Promise<SeenPage | null> {
  const answer = await who.ask(path);
  const html = await answer.text();
  return answer.status === 200 && isPage(answer) ? { path, html } : null;
}

export const isPage = (answer: Response) =>
  (answer.headers.get('content-type') ?? '').includes('text/html');

/** The addresses of our own pages that a page links to, without what stands behind `?` and `#`. */
export function linksIn({ path, html }: SeenPage): string[] {
  const found = [...html.matchAll(/<a\s[^>]*href="([^"#?]+)/g)].map(
    ([, href = '']) => new URL(href, `${origin}${path}`),
  );
  return found
    .filter((url) => url.origin === origin && !passedOver.test(url.pathname))
    .map(({ pathname }) => pathname);
}
