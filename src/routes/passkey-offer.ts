import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { isNamedHost } from '../core/ground/named-host.ts';
import { listPasskeys } from '../storage/passkeys.ts';
import type { AppContext } from './app-env.ts';
import { isSecure } from './origin-of.ts';

/** Minutes in which whoever came in by a link reaches a page that says how to do without. */
const minutes = 10;

/** Keeps with the browser, until its next page, that it came in by a link, which may be used up. */
export function noteLinkUsed(c: AppContext): void {
  setCookie(c, nameOf(c), '1', { ...kindOf(c), maxAge: 60 * minutes });
}

/** Whether this page offers a passkey: once, to whoever came in by a link and has none. */
export async function offersPasskey(c: AppContext): Promise<boolean> {
  if (!getCookie(c, nameOf(c))) return false;
  deleteCookie(c, nameOf(c), kindOf(c));
  if (!isNamedHost(new URL(c.req.url).hostname)) return false;
  const { members } = c.get('visitor');
  return (await listPasskeys(c.get('context').db, members)).length === 0;
}

const nameOf = (c: AppContext) => (isSecure(c) ? '__Host-by-link' : 'by-link');

const kindOf = (c: AppContext) =>
  ({ path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(c) }) as const;
