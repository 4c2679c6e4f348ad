import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { DomainError } from '../core/ground/errors.ts';
import type { AppEnv } from './app-env.ts';

/** What is read of a body that nobody will use: as much as Cloudflare lets through. */
const mostDrained = 110 * 1024 * 1024;

/**
 * Refuses bodies of more than `maxSize` bytes in words. The body is first read to its end and thrown
 * away, a piece at a time: a browser that is still sending when the answer comes shows a broken
 * connection instead of it.
 */
export function limitBody(maxSize: number): MiddlewareHandler<AppEnv> {
  const refuse = () => {
    throw new DomainError('body.large');
  };
  const counted = bodyLimit({ maxSize, onError: refuse });
  return async (c, next) => {
    const length = c.req.header('content-length') ?? '';
    const announced = /^\d+$/.test(length) ? Number(length) : Number.NaN;
    // What is announced comes, and no more (RFC 9112 §6.3): then there is nothing to count.
    if (announced <= maxSize && !c.req.header('transfer-encoding')) return next();
    if (!(announced > maxSize)) return counted(c, next);
    let read = 0;
    const body: ReadableStream<Uint8Array> | null = c.req.raw.body;
    for await (const part of body ?? []) {
      read += part.length;
      if (read > mostDrained) break;
    }
    return refuse();
  };
}
