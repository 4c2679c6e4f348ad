import { browserSupportsWebAuthn } from '@simplewebauthn/browser';

/** Whether passkeys can work here: the browser knows them, and the host has a name to bind them to. */
export function knowsPasskeys(): boolean {
  return browserSupportsWebAuthn() && !/^[\d.]+$|:/.test(window.location.hostname);
}
