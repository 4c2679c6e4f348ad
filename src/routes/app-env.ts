import type { Context as HonoContext, MiddlewareHandler } from 'hono';
import type { Context } from '../actions/context.ts';
import type { Language, StaffLanguage } from '../core/language/language.ts';
import { readEnv, type UncheckedEnv } from '../env.ts';
import { openDatabase } from '../storage/database.ts';
import type { Right } from '../storage/members.ts';
import type { AnybodysReport } from '../storage/reports.ts';
import type { KnownToken } from '../storage/results-tokens.ts';
import type { SignedIn } from '../storage/visits.ts';
import { loadLanguages } from '../texts/of-the-deployment.ts';
import { deskLanguageOf, languageOf } from './language.ts';

/** What every handler finds on its Hono context. */
export interface AppEnv {
  Bindings: UncheckedEnv;
  Variables: {
    context: Context;
    /** What the reader reads; pages for staff exist in all of them. */
    reads: StaffLanguage;
    /** The same, among the languages of HR's desk and of reports. */
    language: Language;
    /** What a page of a report asked for beforehand, in one round trip; set by `askAhead`. */
    ahead?: { report: AnybodysReport; reader: SignedIn | null };
    /** What somebody typed in the form of this request, to give back where it is refused. */
    typed?: string[];
    /** Who is signed in; set by `requireRole` and `requireVisitor`. */
    visitor: SignedIn;
    /** The right by which the visitor is here; set by `requireRole`. */
    right: Right;
    /** What the token of a program allows; set where programs read results. */
    token: KnownToken;
  };
}

export type AppContext = HonoContext<AppEnv>;

/** Reads the bindings and the reader's language once a request, and every language once an isolate. */
export function provideContext(clock: () => Date): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    await loadLanguages(c.env.ASSETS);
    const reads = languageOf(c);
    c.set('reads', reads);
    c.set('language', deskLanguageOf(c, reads));
    const { database, ...env } = readEnv(c.env, () => playedTime(c) ?? clock());
    c.set('context', { ...env, db: openDatabase(database) });
    await next();
  };
}

/** The time a request of the demo's history plays at; nothing outside the demo knows its key. */
function playedTime(c: HonoContext<AppEnv>): Date | null {
  const [key, time] = (c.req.header('x-played-at') ?? '').split(' ');
  return c.env.PLAY_KEY && key === c.env.PLAY_KEY && time ? new Date(time) : null;
}
