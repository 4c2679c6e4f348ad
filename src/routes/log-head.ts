import { Hono } from 'hono';
import { logKey, proveLog, signLogHead } from '../actions/log-head.ts';
import { DomainError } from '../core/ground/errors.ts';
import type { AppContext, AppEnv } from './app-env.ts';

/**
 * What outsiders keep of the log: its signed head, the key to check it with, and what shows that a
 * head they kept is the beginning of a later one. It tells how many lines there are and nothing of
 * what they say.
 */
export const logHead = new Hono<AppEnv>();

logHead.get('/head', async (c) => c.text(await signLogHead(c.get('context'), logNameOf(c))));

logHead.get('/key', async (c) => c.text(`${await logKey(c.get('context'), logNameOf(c))}\n`));

logHead.get('/proof/:from/:to', async (c) => {
  const [from, to] = [c.req.param('from'), c.req.param('to')].map(Number);
  if (!isSize(from) || !isSize(to) || from > to) throw new DomainError('page.unknown');
  return c.json({ path: await proveLog(c.get('context'), from, to) });
});

/** The log's name: where its head is served, without the scheme. */
export function logNameOf(c: AppContext): string {
  return logNameAt(c.req.url);
}

/** The name of the log that is served there. */
export function logNameAt(address: string): string {
  return `${new URL(address).host}/log`;
}

function isSize(value: number | undefined): value is number {
  return Number.isSafeInteger(value) && (value ?? -1) >= 0;
}
