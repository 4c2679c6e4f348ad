import type { AppContext } from './app-env.ts';

/**
 * Scheme and host of this request. Whoever asks names the host: what others are sent to never stands
 * on it, only what whoever is signed in sees or fixes.
 */
export function originOf(c: AppContext): string {
  return new URL(c.req.url).origin;
}

/** Whether the browser reached us over TLS: only then may a cookie be bound to it. */
export function isSecure(c: AppContext): boolean {
  return new URL(c.req.url).protocol === 'https:';
}
