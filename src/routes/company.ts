import { Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { emailFromAccess } from '../actions/members/access-identity.ts';
import { type Asked, askCompany, emailOf } from '../actions/members/company-account.ts';
import { enterByEmail } from '../actions/members/start-visit.ts';
import { DomainError } from '../core/ground/errors.ts';
import { readAccess, readProvider } from '../env.ts';
import { askedMessage } from '../forms/company.ts';
import type { AppContext, AppEnv } from './app-env.ts';
import { findVisitor, rememberVisit, startOf } from './identity.tsx';
import { isSecure } from './origin-of.ts';
import { limitTries } from './rate-limit.ts';

/** Signing in with a company account; only whoever was let in before, by the same work address. */
export const company = new Hono<AppEnv>();

/** Long enough to find a password and a second factor. */
const minutesToAnswer = 15;

company.get('/sign-in/company', async (c) => {
  const provider = readProvider(c.env);
  if (!provider) throw new DomainError('page.unknown');
  await limitTries(c, 'sign-in', '');
  const { address, asked } = await askCompany(provider, backTo(c));
  setCookie(c, askedCookie(c), JSON.stringify(asked), {
    ...cookieKind(c),
    maxAge: minutesToAnswer * 60,
  });
  return c.redirect(address, 303);
});

company.get('/sign-in/company/back', async (c) => {
  const provider = readProvider(c.env);
  if (!provider) throw new DomainError('page.unknown');
  await limitTries(c, 'sign-in', '');
  const asked = readAsked(getCookie(c, askedCookie(c)));
  // Whatever comes of it, an answer counts once.
  deleteCookie(c, askedCookie(c), cookieKind(c));
  const email = await emailOf(provider, backTo(c), new URL(c.req.url), asked);
  return enterAs(c, email, 'company');
});

/** Behind Cloudflare Access, which signs people in before they get here. Never on pages for staff. */
company.get('/sign-in/access', async (c) => {
  const gate = readAccess(c.env);
  if (!gate) throw new DomainError('page.unknown');
  await limitTries(c, 'sign-in', '');
  const assertion = c.req.header('cf-access-jwt-assertion') ?? '';
  return enterAs(c, await emailFromAccess(gate, assertion, c.get('context').now), 'access');
});

async function enterAs(c: AppContext, email: string, by: 'company' | 'access') {
  const entered = await enterByEmail(c.get('context'), email, await findVisitor(c), by);
  rememberVisit(c, entered);
  return c.redirect(startOf(entered.rights), 303);
}

const backTo = (c: AppContext) => new URL('/sign-in/company/back', c.req.url).href;

/** @throws DomainError `company.refused` when this browser was never sent out, or long ago */
function readAsked(cookie: string | undefined): Asked {
  try {
    return askedMessage.parse(JSON.parse(cookie ?? ''));
  } catch {
    throw new DomainError('company.refused');
  }
}

/** `__Host-` keeps a neighbouring host from laying a cookie of its own here. */
const askedCookie = (c: AppContext) => (isSecure(c) ? '__Host-company' : 'company');

function cookieKind(c: AppContext) {
  return { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(c) } as const;
}
