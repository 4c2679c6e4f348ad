import type { ErrorHandler, NotFoundHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { DomainError } from '../core/ground/errors.ts';
import { firstLanguage } from '../core/language/language.ts';
import { IncompleteDeployment } from '../env.ts';
import type { Refusal } from '../forms/refusal.ts';
import type { ApiProblem } from '../forms/results-api.ts';
import { ErrorPage, inWords } from '../views/error-page.tsx';
import { KeptFormPage } from '../views/kept-form-page.tsx';
import type { AppContext, AppEnv } from './app-env.ts';
import { keepForm } from './keep-form.ts';
import { isForPrograms, languageLinks, staffLanguageLinks } from './language.ts';
import { ledToLink, openDoor } from './link-door.tsx';

/** Status per code, or per noun where all its codes share one. Anything unlisted is a bad request. */
const statuses: Record<string, ContentfulStatusCode> = {
  'link.unknown': 404,
  'wave.unknown': 404,
  'page.unknown': 404,
  'release.none': 404,
  'wave.closed': 410,
  'wave.cancelled': 410,
  'wave.not-yet': 409,
  'wave.state': 409,
  'wave.changed': 409,
  'ticket.other': 409,
  'ballot.other': 409,
  'council.own': 409,
  'agreement.enough': 409,
  'agreement.changed': 409,
  'organisation.changed': 409,
  'agreement.unknown': 404,
  'comment.unknown': 404,
  'links.unknown': 404,
  'person.unknown': 404,
  'archive.used': 409,
  'series.none': 409,
  'mail.not-noted': 409,
  'archive.large': 413,
  'key.fixed': 409,
  'key.other': 409,
  'key.unopened': 409,
  'key.proof': 403,
  'key.proof-late': 403,
  amendment: 409,
  'box.key-holder': 409,
  'report.large': 409,
  'server-opened.large': 409,
  'release.terms': 409,
  'release.published': 409,
  'definition.changed': 409,
  'ballot.unsigned': 403,
  'member.unknown': 404,
  'member.last-owner': 409,
  'visit.unknown': 404,
  'passkey.refused': 401,
  'passkey.enough': 409,
  'token.needed': 401,
  'token.unknown': 401,
  'token.reads': 405,
  'token.unit': 403,
  'token.gone': 404,
  'company.refused': 401,
  'company.unknown': 403,
  'company.unreachable': 502,
  'sign-in.needed': 401,
  'sign-in.unknown': 401,
  'sign-in.other': 403,
  'request.cross-site': 403,
  'body.large': 413,
  'roster.too-large': 413,
  open: 409,
  mail: 409,
  'mail.unsent': 502,
  'runtime.no-rsa-raw': 500,
  'release.changed': 500,
  'wrapping.lost': 500,
  busy: 429,
  internal: 500,
};

/** The one exit for everything that goes wrong: a status, a stable code, a text in plain words. */
export const answerError: ErrorHandler<AppEnv> = (error, c) => {
  const known = knownError(error);
  // The route pattern, not the address: an address may hold more than the log should.
  const what = error instanceof IncompleteDeployment ? error.message : error.name;
  if (known.code === 'internal') console.error('internal', c.req.routePath, what);
  return answer(c as AppContext, known);
};

/**
 * A link whose mark before the secret got lost opens the door of links; an address with slashes at its
 * end is the one without them, whichever page it is.
 */
export const answerNotFound: NotFoundHandler<AppEnv> = (c) => {
  if (ledToLink(c as AppContext)) return openDoor(c as AppContext);
  const { pathname, search } = new URL(c.req.url);
  const shorter = withoutLastSlashes(pathname);
  // Two slashes in front would lead to another host.
  const isOther = shorter !== pathname && /^\/[^/]/.test(shorter);
  if (isOther && c.req.method === 'GET') return c.redirect(`${shorter}${search}`, 308);
  return answer(c as AppContext, new DomainError('page.unknown'));
};

function withoutLastSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}

function knownError(error: Error): DomainError {
  if (error instanceof DomainError) return error;
  if (error instanceof HTTPException && error.status === 403) {
    return new DomainError('request.cross-site');
  }
  return new DomainError('internal');
}

async function answer(c: AppContext, { code, details }: DomainError): Promise<Response> {
  const status = statuses[code] ?? statuses[code.split('.')[0] ?? ''] ?? 400;
  if (status === 429) c.header('Retry-After', '60');
  if (isForPrograms(c)) return answerProgram(c, code, details, status);
  if (wantsJson(c)) return c.json({ error: code, ...details } satisfies Refusal, status);
  const page = { language: c.get('reads') ?? firstLanguage, code, details, status };
  const next = nextAfter(code, c.req);
  if (!next) return c.html(<ErrorPage {...page} languageLinks={staffLanguageLinks(c)} />, status);
  const desk = { language: c.get('language') ?? firstLanguage, languageLinks: languageLinks(c) };
  const kept = await keepForm(c, code);
  if (kept) return c.html(<KeptFormPage language={desk.language} kept={kept} />, status);
  const typed = c.get('typed') ?? [];
  return c.html(<ErrorPage {...page} {...desk} next={next} typed={typed} />, status);
}

/** Where whoever signs in goes on: to sign in, to what they may do, or to the page above; null for staff. */
function nextAfter(code: string, { path, method }: AppContext['req']): string | null {
  if (code === 'sign-in.needed' || path.startsWith('/sign-in')) return '/sign-in';
  if (code === 'sign-in.other' || path.startsWith('/account')) return '/account';
  if (code === 'wave.unknown' && path.startsWith('/manage')) return '/manage';
  const [above] =
    /^\/manage\/waves\/[^/]+(?=\/)|^\/manage(?=\/)|^\/results(?=\/)|^\/council(?=\/)/.exec(path) ??
    [];
  // What a form was refused for is read again beside the report that it stood on.
  const report = method === 'POST' ? /^\/results\/[^/]+(?=\/)/.exec(path) : null;
  return report?.[0] ?? above ?? null;
}

/** A program is told in words, and by the same code: RFC 9457; what it lacks, by RFC 6750. */
function answerProgram(
  c: AppContext,
  code: string,
  details: DomainError['details'],
  status: ContentfulStatusCode,
) {
  if (status === 405) c.header('Allow', 'GET');
  if (status === 401) {
    const wrong = code === 'token.unknown' ? ', error="invalid_token"' : '';
    c.header('WWW-Authenticate', `Bearer realm="results"${wrong}`);
  }
  const { title, sentence } = inWords(c.get('reads') ?? firstLanguage, code, details, status);
  const problem = { title, status, detail: sentence, code } satisfies ApiProblem;
  return c.body(JSON.stringify(problem), status, { 'Content-Type': 'application/problem+json' });
}

/** Scripts ask for JSON, or post it. */
function wantsJson(c: AppContext): boolean {
  const header = (name: string) => c.req.header(name) ?? '';
  return (
    header('content-type').startsWith('application/json') ||
    header('accept').startsWith('application/json')
  );
}
