import { Hono, type MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { type Entered, repeatMinutes } from '../actions/members/enter-once.ts';
import { signOut } from '../actions/members/sign-out.ts';
import { noteUse, redeemInvite } from '../actions/members/start-visit.ts';
import { hashOfToken } from '../actions/members/token.ts';
import { findToken } from '../core/ballot/find-link.ts';
import { DomainError } from '../core/ground/errors.ts';
import { dayOf } from '../core/ground/local-day.ts';
import { type Role, type Room, rolesIn } from '../core/ground/roles.ts';
import { languages } from '../core/language/language.ts';
import { readAccess, readProvider } from '../env.ts';
import { signInForm } from '../forms/sign-in.ts';
import { findInvite } from '../storage/invites.ts';
import type { Right } from '../storage/members.ts';
import { findRights } from '../storage/members.ts';
import { findStages } from '../storage/releases.ts';
import { findSignedIn, type SignedIn } from '../storage/visits.ts';
import { findTitle } from '../storage/waves.ts';
import { EarlyReaderPage, SignInPage } from '../views/sign-in-page.tsx';
import type { AppContext, AppEnv } from './app-env.ts';
import { audienceOf } from './audiences.ts';
import { isSecure } from './origin-of.ts';
import { noteLinkUsed } from './passkey-offer.ts';
import { newPress, pressOf } from './press.ts';
import { limitTries } from './rate-limit.ts';
import { takeForm } from './read-body.ts';

/** How people sign in; the only file that knows the cookie. Respondents never do. */
export const identity = new Hono<AppEnv>();

/** Where a link leads to, also after a mail program moved its token into the path. */
const doors = ['/sign-in', '/sign-in/', '/:around{sign-in[^A-Za-z0-9/-].*}'];

/** The token of a link stands behind the `#`; a person's press sends it. */
identity.on('GET', doors, (c) => {
  keepPress(c);
  return c.html(
    <SignInPage
      language={c.get('language')}
      languageLinks={signInLinks}
      company={readProvider(c.env) !== null}
      access={readAccess(c.env) !== null}
      code={c.get('context').mail !== null}
    />,
  );
});

/** Never the address that was asked for: it may hold a token. */
const signInLinks = Object.fromEntries(
  languages.map((language) => [language, `/sign-in?language=${language}`]),
);

identity.post('/sign-in', async (c) => {
  const { token } = await takeForm(c, signInForm);
  const given = findToken(token) || '';
  await limitTries(c, 'sign-in', given);
  const early = await findEarly(c, given);
  if (early) {
    const page = { language: c.get('language'), languageLinks: signInLinks, ...early };
    return c.html(<EarlyReaderPage {...page} />);
  }
  const press = pressOf(getCookie(c, pressName(c)));
  const entered = await redeemInvite(c.get('context'), given, await findVisitor(c), press);
  rememberVisit(c, entered);
  deleteCookie(c, pressName(c), pressKind(c));
  noteLinkUsed(c);
  return c.redirect(ownReport(entered.rights) ?? startOf(entered.rights), 303);
});

identity.post('/sign-out', async (c) => {
  const visitor = await findVisitor(c);
  if (visitor) await signOut(c.get('context'), visitor);
  deleteCookie(c, cookieName(c), { path: '/', secure: isSecure(c) });
  // Pages of a report that this browser kept go as well.
  c.header('Clear-Site-Data', '"cache"');
  return c.redirect('/', 303);
});

/** Where a reader's link waits for its report, without using it; null for every other link. */
async function findEarly(c: AppContext, token: string) {
  const { db, now, zone } = c.get('context');
  const at = now.toISOString();
  const invite = token ? await findInvite(db, await hashOfToken(token), at) : null;
  const [right] = invite ? await findRights(db, invite.member, at) : [];
  if (!invite || !right?.wave || !rolesIn('results').includes(right.role)) return null;
  const visibleFrom = (await findStages(db, right.wave))[audienceOf(right)];
  if (visibleFrom && visibleFrom <= at) return null;
  const wave = await findTitle(db, right.wave);
  return wave === null ? null : { wave, until: dayOf(invite.expiresAt, zone) };
}

/**
 * The report that a reader's link is for, in the reader's own scope also where this browser may read
 * more; null for every other link.
 */
function ownReport([right]: readonly Right[]): string | null {
  if (!right?.wave || !rolesIn('results').includes(right.role)) return null;
  const unit = right.unit ? `?unit=${encodeURIComponent(right.unit)}` : '';
  return `/results/${right.wave}${unit}`;
}

/**
 * Lets only these roles through, the first of them first; where the path names a wave, only with a
 * right that is not bound to another one.
 * @throws DomainError `sign-in.needed`, `sign-in.other`
 */
export function requireRole(...roles: Role[]): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const visitor = await findVisitor(c);
    if (!visitor) throw new DomainError('sign-in.needed');
    const right = fitting(visitor.rights, roles, waveIn(c), c.req.query('unit'));
    if (!right) throw new DomainError('sign-in.other');
    c.set('visitor', visitor);
    c.set('right', right);
    await noteUse(c.get('context'), visitor);
    await next();
  };
}

/** Lets anybody through who is signed in. @throws DomainError `sign-in.needed` */
export const requireVisitor: MiddlewareHandler<AppEnv> = async (c, next) => {
  const visitor = await findVisitor(c);
  if (!visitor) throw new DomainError('sign-in.needed');
  c.set('visitor', visitor);
  await noteUse(c.get('context'), visitor);
  await next();
};

/** Who is signed in, or null. */
export async function findVisitor(c: AppContext): Promise<SignedIn | null> {
  const ahead = c.get('ahead');
  if (ahead) return ahead.reader;
  const { db, now } = c.get('context');
  const hash = await findVisitHash(c);
  return hash ? findSignedIn(db, hash, now.toISOString()) : null;
}

/** The hash by which the visit of this browser is stored, or null where it has none. */
export async function findVisitHash(c: AppContext): Promise<string | null> {
  const token = getCookie(c, cookieName(c));
  return token ? hashOfToken(token).catch(() => null) : null;
}

/** Hands the browser the cookie of its visit. */
export function rememberVisit(c: AppContext, { token, expiresAt }: Entered): void {
  setCookie(c, cookieName(c), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure(c),
    expires: new Date(expiresAt),
  });
}

/**
 * Gives a browser that comes to sign in a secret by which it may press again where no answer came. One
 * that it holds stays: whoever opens the link anew after a lost answer is known by it.
 */
function keepPress(c: AppContext): void {
  if (getCookie(c, pressName(c))) return;
  setCookie(c, pressName(c), newPress(), { ...pressKind(c), maxAge: repeatMinutes * 60 });
}

const pressName = (c: AppContext) => (isSecure(c) ? '__Host-press' : 'press');

/** Lax, as a link in a mail is opened from elsewhere. */
function pressKind(c: AppContext) {
  return { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(c) } as const;
}

/** Where somebody with these rights begins. */
export function startOf(rights: readonly Right[]): string {
  const into = (room: Room) => rights.find(({ role }) => rolesIn(room).includes(role));
  const holder = into('key');
  if (into('desk')) return '/manage';
  if (holder) return `/key/${holder.wave}`;
  return into('papers') ? '/council' : '/results';
}

/**
 * The first of these roles that somebody has, with a right that is not bound to another wave; of
 * several, the one for the unit that is asked for.
 */
function fitting(
  rights: readonly Right[],
  roles: readonly Role[],
  wave?: string,
  unit?: string,
): Right | undefined {
  const same = fittingAll(rights, roles, wave);
  return same.find((one) => unit && one.unit === unit) ?? same[0];
}

/** Every right of that role: whoever heads two units has two. */
export function fittingAll(
  rights: readonly Right[],
  roles: readonly Role[],
  wave?: string,
): Right[] {
  const open = rights.filter((one) => !wave || !one.wave || one.wave === wave);
  const first = roles.find((role) => open.some((one) => one.role === role));
  return open.filter(({ role }) => role === first);
}

/** The wave a path is about, such as `/results/a1b2c3d4e5f6/items`. */
function waveIn(c: AppContext): string | undefined {
  return /^\/(?:results|key|council)\/([^/]+)/.exec(c.req.path)?.[1];
}

/** `__Host-` binds the cookie to this host; browsers accept it only over HTTPS. */
function cookieName(c: AppContext): string {
  return isSecure(c) ? '__Host-session' : 'session';
}
