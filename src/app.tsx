import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { account } from './routes/account.tsx';
import { api } from './routes/api.ts';
import { type AppEnv, provideContext } from './routes/app-env.ts';
import { limitBody } from './routes/body-limit.ts';
import { code } from './routes/code.tsx';
import { company } from './routes/company.ts';
import { council } from './routes/council.tsx';
import { definitions } from './routes/definitions.ts';
import { answerError, answerNotFound } from './routes/errors.tsx';
import { imageHeaders, noStore, strictHeaders } from './routes/headers.ts';
import { home } from './routes/home.tsx';
import { identity } from './routes/identity.tsx';
import { keyHolder } from './routes/key-holder.tsx';
import { letters } from './routes/letters.tsx';
import { logHead } from './routes/log-head.ts';
import { manage } from './routes/manage.tsx';
import { QuickRouter } from './routes/quick-router.ts';
import { respond } from './routes/respond.tsx';
import { results } from './routes/results.tsx';
import { wave } from './routes/wave.tsx';

/** Bytes a request may bring in HR's and key holders' rooms: a staff list, or a large release. */
const largeBody = limitBody(24 * 1024 * 1024);
const sameOrigin = csrf();
/**
 * What comes from no page: a mail program's own button for ending reminders (RFC 8058), and programs,
 * whom a session does not help and who are told that they may only read.
 */
const fromNowhere = /^\/(sign-off|api\/v1)\//;
/** Bytes anywhere else: a form. A large one of many fields fills the memory of an isolate. */
const smallBody = limitBody(256 * 1024);

/**
 * The app: middleware in order, one mount per audience, one error exit.
 * @param clock gives the time of a request; tests and the demo play other times
 */
export function createApp(clock: () => Date): Hono<AppEnv> {
  const app = new Hono<AppEnv>({ router: new QuickRouter() });
  app.use('/logo', imageHeaders);
  app.use(strictHeaders, noStore);
  app.use((c, next) => (fromNowhere.test(c.req.path) ? next() : sameOrigin(c, next)));
  app.use(provideContext(clock));
  app.use((c, next) => (/^\/(manage|key)\//.test(c.req.path) ? largeBody : smallBody)(c, next));
  app.route('/', home);
  app.route('/', company);
  app.route('/', code);
  app.route('/', identity);
  app.route('/', account);
  app.route('/', respond);
  app.route('/', letters);
  app.route('/log', logHead);
  app.route('/', definitions);
  app.route('/w', wave);
  app.route('/key', keyHolder);
  app.route('/manage', manage);
  app.route('/council', council);
  app.route('/results', results);
  app.route('/api/v1', api);
  app.notFound(answerNotFound);
  app.onError(answerError);
  return app;
}
