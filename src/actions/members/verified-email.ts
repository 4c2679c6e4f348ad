import { DomainError } from '../../core/ground/errors.ts';

/**
 * The address in an ID token, only where the provider says that it is verified: `email_verified` of
 * OpenID Connect, or Entra ID's `xms_edov`. An address that people may write into their own profile
 * would let them in as somebody else.
 * @throws DomainError `company.refused`
 */
export function verifiedEmail(claims: Readonly<Record<string, unknown>>): string {
  const { email, email_verified: verified, xms_edov: ofDomain } = claims;
  const vouched = verified === true || [true, 1, '1', 'true'].some((yes) => yes === ofDomain);
  if (typeof email !== 'string' || email === '' || !vouched || verified === false) {
    throw new DomainError('company.refused');
  }
  return email;
}
