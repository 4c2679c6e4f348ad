import { Hono, type MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { hashOfToken, redeemSignIn, signOut } from '../actions/sign-in.ts';
import { findToken } from '../core/ballot/find-link.ts';
import { DomainError } from '../core/ground/errors.ts';
import { languages } from '../core/language/language.ts';
import { findStages } from '../storage/releases.ts';
import { findSession, findSignIn, type Grant } from '../storage/sign-ins.ts';
import { findWave } from '../storage/waves.ts';
import { EarlyReaderPage, SignInPage } from '../views/sign-in-page.tsx';
import type { AppContext, AppEnv } from './app-env.ts';
import { readForm } from './read-body.ts';
import { audienceOf } from './results/report-access.ts';

/** How people sign in; the only file that knows. Respondents never do. */
export const identity = new Hono<AppEnv>();

/** Where a one-time link leads to, also after a mail program moved its token into the path. */
const doors = ['/sign-in', '/sign-in/', '/:around{sign-in[^A-Za-z0-9/-].*}'];

identity.on('GET', doors, (c) =>
  c.html(<SignInPage language={c.get('language')} languageLinks={signInLinks} />),
);

/** Never the address that was asked for: it may hold a token. */
const signInLinks = Object.fromEntries(
  languages.map((language) => [language, `/sign-in?language=${language}`]),
);

identity.post('/sign-in', async (c) => {
  const token = (await readForm(c)).get('token');
  const given = (typeof token === 'string' && findToken(token)) || '';
  const early = await findEarly(c, given);
  if (early) {
    const page = { language: c.get('language'), languageLinks: signInLinks, ...early };
    return c.html(<EarlyReaderPage {...page} />);
  }
  const { sessionToken, grant } = await redeemSignIn(c.get('context'), given);
  setCookie(c, cookieName(c), sessionToken, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure(c),
    expires: new Date(grant.expiresAt),
  });
  return c.redirect(startOf(grant), 303);
});

identity.post('/sign-out', async (c) => {
  const token = getCookie(c, cookieName(c));
  if (token) await signOut(c.get('context'), token);
  deleteCookie(c, cookieName(c), { path: '/', secure: isSecure(c) });
  return c.redirect('/', 303);
});

/** Where a reader's link waits for its report; null for every other link. */
async function findEarly(c: AppContext, token: string) {
  const { db, now } = c.get('context');
  const at = now.toISOString();
  const offered = token ? await findSignIn(db, await hashOfToken(token), at) : null;
  if (offered?.role !== 'viewer' || !offered.wave) return null;
  const visibleFrom = (await findStages(db, offered.wave))[audienceOf(offered)];
  if (visibleFrom && visibleFrom <= at) return null;
  const wave = await findWave(db, offered.wave);
  return wave && { wave: wave.title, until: offered.expiresAt };
}

/**
 * Lets only these roles through; a key holder only to the wave in the path.
 * @throws DomainError `sign-in.needed`, `sign-in.other`
 */
export function requireRole(...roles: Grant['role'][]): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const grant = await findGrant(c);
    if (!grant) throw new DomainError('sign-in.needed');
    const otherWave = grant.wave !== null && grant.wave !== c.req.param('wave');
    if (!roles.includes(grant.role) || (grant.role === 'key-holder' && otherWave)) {
      throw new DomainError('sign-in.other');
    }
    c.set('grant', grant);
    await next();
  };
}

/** Who is signed in, or null. */
export async function findGrant(c: AppContext): Promise<Grant | null> {
  const token = getCookie(c, cookieName(c));
  if (!token) return null;
  const { db, now } = c.get('context');
  const hash = await hashOfToken(token).catch(() => null);
  return hash ? findSession(db, hash, now.toISOString()) : null;
}

/** `__Host-` binds the cookie to this host; browsers accept it only over HTTPS. */
function cookieName(c: AppContext): string {
  return isSecure(c) ? '__Host-session' : 'session';
}

function isSecure(c: AppContext): boolean {
  return new URL(c.req.url).protocol === 'https:';
}

function startOf(grant: Grant): string {
  if (grant.role === 'hr') return '/manage';
  return grant.role === 'key-holder' ? `/key/${grant.wave}` : '/results';
}
