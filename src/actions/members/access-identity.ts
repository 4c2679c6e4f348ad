import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose';
import { DomainError } from '../../core/ground/errors.ts';
import { accessClaims, accessKeys } from '../../forms/company.ts';

/** Cloudflare Access before this host, as the operator set it. */
export interface AccessGate {
  /** Like https://company.cloudflareaccess.com, without a path. */
  team: URL;
  /** The tag (AUD) of the Access application. */
  audience: string;
}

/**
 * The work address of whom Access let through, from its signed header: that a request came through
 * Access is proved by nothing else, since the Worker can be reached beside it.
 * @param assertion what stands in `Cf-Access-Jwt-Assertion`
 * @throws DomainError `company.refused` for another signature, issuer, audience, time or kind of
 *   token; `company.unreachable` when the team's keys cannot be read
 */
export async function emailFromAccess(
  { team, audience }: AccessGate,
  assertion: string,
  now: Date,
): Promise<string> {
  const keys = createLocalJWKSet(await keysOf(team));
  try {
    const { payload } = await jwtVerify(assertion, keys, {
      algorithms: ['RS256'],
      issuer: team.origin,
      audience,
      currentDate: now,
      requiredClaims: ['exp', 'iat', 'email'],
    });
    return accessClaims.parse(payload).email;
  } catch {
    throw new DomainError('company.refused');
  }
}

const longestAnswer = 10_000;

/** Asked anew each time: keys change, and people sign in seldom. */
async function keysOf(team: URL): Promise<JSONWebKeySet> {
  try {
    const response = await fetch(new URL('/cdn-cgi/access/certs', team), {
      // Whoever is sent elsewhere gets no keys.
      redirect: 'manual',
      signal: AbortSignal.timeout(longestAnswer),
    });
    return accessKeys.parse(await response.json());
  } catch {
    throw new DomainError('company.unreachable');
  }
}
