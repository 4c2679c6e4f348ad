import { browserSupportsWebAuthn } from '@simplewebauthn/browser';
import { isNamedHost } from '../../core/ground/named-host.ts';

/** Whether passkeys can work here: the browser knows them, and the host has a name to bind them to. */
export function knowsPasskeys(): boolean {
  return browserSupportsWebAuthn() && isNamedHost(window.location.hostname);
}
