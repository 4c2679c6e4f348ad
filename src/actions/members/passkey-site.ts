import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { decodeClientDataJSON } from '@simplewebauthn/server/helpers';

/** The host a passkey belongs to; a passkey of one host opens nothing at another. */
export interface Site {
  origin: string;
  host: string;
}

/**
 * Whether a browser says that a page of another site held ours when it answered: none may (WebAuthn,
 * steps 10 and 11 of 7.1 and 13 and 14 of 7.2).
 */
export function isFramed({
  response,
}: RegistrationResponseJSON | AuthenticationResponseJSON): boolean {
  const { crossOrigin, topOrigin } = decodeClientDataJSON(response.clientDataJSON);
  return crossOrigin === true || topOrigin !== undefined;
}
