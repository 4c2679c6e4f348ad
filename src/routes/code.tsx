import { Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { askCode } from '../actions/members/ask-code.ts';
import { enterByCode } from '../actions/members/enter-by-code.ts';
import { DomainError } from '../core/ground/errors.ts';
import type { Filled } from '../forms/form.ts';
import { askCodeForm, codeForm } from '../forms/sign-in.ts';
import { CodePage } from '../views/code-page.tsx';
import type { AppContext, AppEnv } from './app-env.ts';
import { findVisitor, rememberVisit, startOf } from './identity.tsx';
import { languageLinks } from './language.ts';
import { isSecure } from './origin-of.ts';
import { limitTries } from './rate-limit.ts';
import { sentForm } from './read-body.ts';

/** Signing in with a code by mail, for those who come twice a year; only where mail is set up. */
export const code = new Hono<AppEnv>();

const page = '/sign-in/code';
/** As long as a request may wait and its code works. */
const minutesKept = 30;

code.use(`${page}/*`, async (c, next) => {
  if (!c.get('context').mail) throw new DomainError('page.unknown');
  await next();
});

code.get(page, (c) => show(c));

/** Whoever has the address and whoever has none gets the same answer, and as soon. */
code.post(`${page}/ask`, async (c) => {
  const { values, problems, sent } = await sentForm(c, askCodeForm);
  await limitTries(c, 'sign-in', values?.address ?? '');
  if (problems) return show(c, { values: sent, problems });
  const token = await askCode(c.get('context'), values.address, c.get('language'));
  setCookie(c, cookieName(c), token, { ...cookieKind(c), maxAge: minutesKept * 60 });
  return c.redirect(page, 303);
});

code.post(page, async (c) => {
  const { values, problems, sent } = await sentForm(c, codeForm);
  const token = getCookie(c, cookieName(c)) ?? '';
  await limitTries(c, 'sign-in', token);
  if (problems) return show(c, { values: sent, problems });
  try {
    const entered = await enterByCode(c.get('context'), token, values.code, await findVisitor(c));
    deleteCookie(c, cookieName(c), cookieKind(c));
    rememberVisit(c, entered);
    return c.redirect(startOf(entered.rights), 303);
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'code.refused') throw error;
    return show(c, { values: {}, problems: [{ field: 'code', code: 'codeWrong' }] });
  }
});

function show(c: AppContext, filled: Filled = { values: {}, problems: [] }) {
  return c.html(
    <CodePage
      language={c.get('language')}
      languageLinks={languageLinks(c)}
      asked={getCookie(c, cookieName(c)) !== undefined}
      {...filled}
    />,
    filled.problems.length > 0 ? 422 : 200,
  );
}

/** `__Host-` keeps a neighbouring host from laying a cookie of its own here. */
const cookieName = (c: AppContext) => (isSecure(c) ? '__Host-code' : 'code');

function cookieKind(c: AppContext) {
  return { path: '/', httpOnly: true, sameSite: 'Strict', secure: isSecure(c) } as const;
}
