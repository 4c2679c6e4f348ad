import type { Finding } from './finding.ts';

const together = [
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
  ['ACCESS_TEAM', 'ACCESS_AUDIENCE'],
];

/**
 * Whether signing in with a company account is set whole; says nothing where it is not set at all.
 * @param secrets the names of the secrets that are set
 */
export function judgeCompany(secrets: readonly string[]): Finding[] {
  return together.flatMap((names) => {
    const missing = names.filter((name) => !secrets.includes(name));
    if (missing.length === names.length) return [];
    return {
      what: `signing in with a company account is set whole (${names.join(', ')})`,
      good: missing.length === 0,
      remedy: `npx wrangler secret put ${missing.join(' and ')}; see docs/company-sign-in.md`,
    };
  });
}
