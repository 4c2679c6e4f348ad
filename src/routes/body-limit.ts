import type { MiddlewareHandler } from 'hono';
import { DomainError } from '../core/ground/errors.ts';
import type { AppEnv } from './app-env.ts';

/** What is read of a body that nobody will use: as much as Cloudflare lets through. */
const mostDrained = 110 * 1024 * 1024;

type Body = ReadableStream<Uint8Array<ArrayBuffer>> | null;

/**
 * Refuses bodies of more than `maxSize` bytes in words. The body is first read to its end and thrown
 * away, a piece at a time: a browser that is still sending when the answer comes shows a broken
 * connection instead of it. What breaks off on its way is refused as well, as no error of ours.
 */
export function limitBody(maxSize: number): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const length = c.req.header('content-length') ?? '';
    const announced = /^\d+$/.test(length) ? Number(length) : Number.NaN;
    // What is announced comes, and no more (RFC 9112 §6.3): then there is nothing to count.
    if (announced <= maxSize && !c.req.header('transfer-encoding')) return next();
    const body: Body = c.req.raw.body;
    if (!body && !(announced > maxSize)) return next();
    const read = await readUpTo(body, announced > maxSize ? 0 : maxSize);
    if (!read) throw new DomainError('body.large');
    c.req.raw = new Request(c.req.raw, { body: read });
    return next();
  };
}

/** @returns the body; null for a longer one @throws DomainError `request.malformed` when it breaks off */
async function readUpTo(body: Body, maxSize: number): Promise<Blob | null> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let read = 0;
  try {
    for await (const part of body ?? []) {
      read += part.length;
      if (read > mostDrained) break;
      if (read > maxSize) parts.length = 0;
      else parts.push(part);
    }
  } catch {
    throw new DomainError('request.malformed', { field: 'body' });
  }
  return read > maxSize ? null : new Blob(parts);
}
