import type { Context, MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import respondCss from '../../build/respond-css.json' with { type: 'json' };

/** Only our own files, nothing inline but one stylesheet by its hash, no frames, no referrer, no third party. */
export const strictHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", respondCss.source],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  crossOriginOpenerPolicy: 'same-origin',
  permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
});

/** An image somebody uploaded can do nothing, also when it is opened as a page of its own. */
export const imageHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
};

const kept = 'public, max-age=31536000, immutable';

/** Says of an answer that nothing else can ever stand under its address. */
export function keptForEver(c: Context): void {
  c.header('Cache-Control', kept);
}

const keptIfAsked = 'private, no-cache';

/**
 * Says of an answer that the browser of this reader, and nothing on the way, may keep it if it asks
 * each time whether it still holds.
 * @param tag a strong entity tag, in its quotes
 * @param vary the headers by which answers to two readers may differ
 */
export function keptByReader(c: Context, tag: string, vary = 'Cookie, Accept-Language'): void {
  c.header('Cache-Control', keptIfAsked);
  c.header('ETag', tag);
  c.header('Vary', vary);
}

/** Whether whoever asks has these very bytes already. */
export function hasAlready(c: Context, tag: string): boolean {
  const known = (c.req.header('if-none-match') ?? '').split(',');
  // On its way a compressed answer gets a weak tag.
  return known.some((one) => one.trim().replace(/^W\//, '') === tag);
}

/**
 * What the Worker answers may not be kept by a browser or a proxy, but for what its address names by
 * its hash and pages of a report; static files are served apart.
 */
export const noStore: MiddlewareHandler = async (c, next) => {
  await next();
  const said = c.res.headers.get('Cache-Control');
  if (said !== kept && said !== keptIfAsked) c.header('Cache-Control', 'no-store');
};
